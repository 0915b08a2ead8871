"""What stops a command, as a sentence for the person at the terminal: what happened, what to do next."""

from __future__ import annotations

import errno
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.db.utils import OperationalError, ProgrammingError

NO_ROOM = (
    "Đĩa đã đầy, không ghi thêm được vào thư mục dữ liệu. Hãy dọn bớt chỗ, "
    "hoặc đặt GANDAN_DATA_DIR sang thư mục ở đĩa khác, rồi chạy lại."
)
NO_TABLES = (
    "Cơ sở dữ liệu chưa có đủ bảng của bản phần mềm này. "
    'Hãy chạy "gandan migrate", hoặc "gandan demo" để dựng tỉnh trình diễn, rồi gọi lại.'
)
NO_DATABASE = (
    "Không nối được với cơ sở dữ liệu. Hãy xem máy chủ cơ sở dữ liệu có đang chạy không, "
    "và GANDAN_DATABASE_URL có ghi đúng không."
)
BUSY = "Cơ sở dữ liệu đang bận vì một việc khác. Hãy chờ vài phút rồi gọi lại."
DENIED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR}

# The databases say in their own words what is wrong, and in no other way.
DATABASE_TROUBLE = (
    (re.compile(r"no such (table|column)|(relation|column) .+ does not exist"), NO_TABLES),
    (re.compile(r"disk is full|No space left"), NO_ROOM),
    (re.compile(r"database is locked"), BUSY),
    (re.compile(r"connection|connect to server"), NO_DATABASE),
)

# argparse says it in English and offers no other way to ask.
WRONG_CALLS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"unrecognized arguments: (.+)"), lambda found: f"không có tham số “{found[1]}”."),
    (re.compile(r"the following arguments are required: (.+)"), lambda found: f"còn thiếu {found[1]}."),
    (re.compile(r"argument (.+?): expected .+"), lambda found: f"{found[1]} phải có giá trị đi kèm."),
    (
        re.compile(r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.+)\)"),
        lambda found: f"{found[1]} không nhận “{found[2]}”, chỉ nhận: {found[3].replace(chr(39), '')}.",
    ),
    (
        re.compile(r"argument (.+?): invalid \w+ value: '(.*)'"),
        lambda found: f"{found[1]} không hiểu “{found[2]}”.",
    ),
    (
        re.compile(r"argument (.+?): ignored explicit argument .+"),
        lambda found: f"{found[1]} không nhận giá trị nào đi kèm.",
    ),
    (
        re.compile(r"ambiguous option: (.+) could match (.+)"),
        lambda found: f"“{found[1]}” chưa đủ rõ, có thể là {found[2]}.",
    ),
    (
        re.compile(r"argument (.+?): not allowed with argument (.+)"),
        lambda found: f"{found[1]} không đi cùng {found[2]}; hãy chọn một.",
    ),
    (
        re.compile(r"one of the arguments (.+) is required"),
        lambda found: f"cần có một trong các tham số: {found[1].replace(' ', ', ')}.",
    ),
    (re.compile(r"argument (.+?): (.+)"), lambda found: f"{found[1]}: {found[2]}"),
)


def wrong_call(message: str) -> str:
    """Say in Vietnamese what argparse found wrong with a call."""
    for pattern, words in WRONG_CALLS:
        if found := pattern.fullmatch(message):
            return words(found)
    return f"lệnh gọi chưa đúng: “{message}”."


def trouble(error: OSError | OperationalError | ProgrammingError) -> str | None:
    """Say what the machine or the database refused; None where it is no fault of theirs that we know."""
    if isinstance(error, OSError):
        return _of_the_machine(error)
    if "readonly database" in str(error) or "unable to open database" in str(error):
        return _denied("tệp của cơ sở dữ liệu")
    return next((words for pattern, words in DATABASE_TROUBLE if pattern.search(str(error))), None)


def _of_the_machine(error: OSError) -> str | None:
    if error.errno == errno.ENOSPC:
        return NO_ROOM
    if error.errno in DENIED and error.filename is not None:
        return _denied(str(error.filename))
    return None


def _denied(what: str) -> str:
    return (
        f"Không mở hoặc ghi được {what}. Hãy xem thư mục ấy có thật và bạn có quyền ghi không, "
        "hoặc đặt GANDAN_DATA_DIR sang thư mục khác."
    )
