"""ffmpeg as a process: Debian's program, or the one from PyPI."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache

import imageio_ffmpeg

from gandan.voices.errors import ToolError

LONGEST_SECONDS = 120
MISSING = "Máy thiếu ffmpeg, chương trình xử lý âm thanh. Hãy cài gói ffmpeg (Debian), hoặc chạy make setup."
FAILED = "Chương trình âm thanh bị lỗi. Hệ thống sẽ thử lại; nếu vẫn hỏng, hãy báo người quản trị."


@cache
def program() -> str:
    found = shutil.which("ffmpeg")
    if found:
        return found
    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise ToolError(MISSING, tool="ffmpeg") from error


@cache
def version() -> str:
    """Return what distinguishes its output from another build's."""
    said = subprocess.run([program(), "-version"], capture_output=True, check=True, timeout=20)  # noqa: S603 - fixed
    return said.stdout.decode(errors="replace").splitlines()[0]


def run(options: list[str], given: bytes = b"") -> str:
    """Run ffmpeg and return what it said; raises ToolError, whose `said` has ffmpeg's last words."""
    command = [program(), "-hide_banner", "-nostdin", "-nostats", "-y", *options]
    if given:
        command.remove("-nostdin")
    try:
        done = subprocess.run(  # noqa: S603 - options are ours, names of files are ours
            command, input=given or None, capture_output=True, check=False, timeout=LONGEST_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolError(FAILED, tool="ffmpeg", said=str(error)) from error
    said = done.stderr.decode(errors="replace")
    if done.returncode != 0:
        raise ToolError(FAILED, tool="ffmpeg", said=said[-500:])
    return said
