from __future__ import annotations

import errno

import pytest
from django.db.utils import OperationalError, ProgrammingError

from gandan.project.refusals import BUSY, NO_DATABASE, NO_ROOM, NO_TABLES, trouble, wrong_call


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("unrecognized arguments: --frob x", "không có tham số “--frob x”."),
        ("the following arguments are required: KẾ_HOẠCH", "còn thiếu KẾ_HOẠCH."),
        ("argument --on: expected one argument", "--on phải có giá trị đi kèm."),
        ("argument --speaker: invalid int value: 'hai'", "--speaker không hiểu “hai”."),
        ("argument --json: ignored explicit argument 'x'", "--json không nhận giá trị nào đi kèm."),
        (
            "ambiguous option: --s could match --save, --settings",
            "“--s” chưa đủ rõ, có thể là --save, --settings.",
        ),
        (
            "argument --format: invalid choice: 'ogg' (choose from 'mp3', 'wav')",
            "--format không nhận “ogg”, chỉ nhận: mp3, wav.",
        ),
        ("argument --a: not allowed with argument --b", "--a không đi cùng --b; hãy chọn một."),
        ("one of the arguments FILE --command is required", "cần có một trong các tham số: FILE, --command."),
        ("what no release said before", "lệnh gọi chưa đúng: “what no release said before”."),
    ],
)
def test_a_wrong_call_is_told_in_vietnamese(message, words):
    assert wrong_call(message) == words


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), NO_ROOM),
        (OperationalError("database or disk is full"), NO_ROOM),
        (OperationalError("no such table: plans_plan"), NO_TABLES),
        (OperationalError("no such column: plans_plan.x"), NO_TABLES),
        (ProgrammingError('relation "plans_plan" does not exist\nLINE 1: …'), NO_TABLES),
        (OperationalError("database is locked"), BUSY),
        (
            OperationalError('connection failed: connection to server at "127.0.0.1", port 1 failed'),
            NO_DATABASE,
        ),
    ],
)
def test_what_the_machine_refuses_is_a_sentence(error, sentence):
    assert trouble(error) == sentence


@pytest.mark.parametrize(
    "error",
    [
        PermissionError(errno.EACCES, "Permission denied", "/srv/gandan"),
        OSError(errno.EROFS, "Read-only file system", "/srv/gandan"),
        OperationalError("attempt to write a readonly database"),
        OperationalError("unable to open database file"),
    ],
)
def test_a_folder_that_may_not_be_written_is_named_with_the_way_out(error):
    sentence = trouble(error)

    assert sentence is not None
    assert "GANDAN_DATA_DIR" in sentence


@pytest.mark.parametrize("error", [OSError(errno.EIO, "I/O error"), OperationalError("syntax error")])
def test_a_fault_of_our_own_keeps_its_trace(error):
    assert trouble(error) is None
