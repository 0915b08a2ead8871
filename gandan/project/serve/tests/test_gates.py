from __future__ import annotations

import socket

import pytest

from gandan.project.serve.errors import AddressRefusedError, AlreadyServedError, PortTakenError
from gandan.project.serve.gates import check_port, hold_folder


def test_a_folder_is_served_once_at_a_time(tmp_path):
    with hold_folder(tmp_path), pytest.raises(AlreadyServedError, match="đang chạy"):
        hold_folder(tmp_path)

    hold_folder(tmp_path).close()


def test_a_port_that_somebody_listens_on_is_refused_with_a_way_out():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(PortTakenError, match=rf"Cổng {port} .* GANDAN_BIND"):
            check_port("127.0.0.1", port)

    check_port("127.0.0.1", port)


def test_an_address_of_another_machine_is_refused():
    with pytest.raises(AddressRefusedError, match="GANDAN_BIND"):
        check_port("192.0.2.1", 8000)
