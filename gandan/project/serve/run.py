from __future__ import annotations

import sys

from django.conf import settings
from django.db import connections

from gandan.project.serve.children import children
from gandan.project.serve.errors import ServeError
from gandan.project.serve.gates import check_port, hold_folder
from gandan.project.serve.prepare import prepare
from gandan.project.serve.supervisor import Supervisor


def run() -> None:
    """Serve until told to stop. Exits with 2 and a sentence when the house cannot be opened."""
    try:
        lock = hold_folder(settings.DATA_DIR)
        check_port(settings.BIND_HOST, settings.BIND_PORT)
    except ServeError as error:
        sys.stderr.write(f"gandan: {error}\n")
        sys.exit(2)
    with lock:
        prepare()
        connections.close_all()
        sys.stdout.write(f"Gần Dân đang mở tại {settings.PUBLIC_URL} (bấm Ctrl+C để dừng)\n")
        sys.stdout.flush()
        Supervisor(children()).run()
        sys.stdout.write("Đã dừng.\n")
