"""Files that only another program of the machine makes: an office's converter, a browser's printer."""

# ruff: noqa: E501 - markup is read in one piece
from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from gandan.plans.reader.intake import office

_SECONDS = 120
_STYLE = (
    "<meta charset=utf-8><style>@page{size:A4;margin:20mm} body{font:13pt serif} h1{text-align:center;font-size:14pt} h3{font-size:13pt}"
    " table{width:100%;border-collapse:collapse} table.frame td{text-align:center;vertical-align:top;width:50%}"
    " table.grid td{border:1px solid #000;padding:3px;vertical-align:top}</style>"
)


def can_make(kind: str) -> bool:
    """Whether the machine has what makes files of this kind."""
    if kind.startswith("office "):
        return office.program() is not None
    return kind != "browser" or shutil.which("chromium") is not None


def converted(content: bytes, old: str, new: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"ke-hoach.{old}"
        source.write_bytes(content)
        program = office.program() or "soffice"
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        _run([program, "--headless", profile, "--convert-to", new, "--outdir", folder, str(source)])
        return (Path(folder) / f"ke-hoach.{new}").read_bytes()


def printed_page(page: bytes) -> bytes:
    """Print a page that `marked_up` wrote, with the frames and borders an office gives it."""
    styled = page.decode().replace("<title>", f"{_STYLE}<title>")
    styled = styled.replace("<table><tr>", '<table class="frame"><tr>')
    styled = styled.replace("<table><tbody>", '<table class="grid"><tbody>')
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder) / "in.html", Path(folder) / "out.pdf"
        source.write_text(styled, encoding="utf-8")
        flags = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
        _run(
            ["chromium", *flags, f"--user-data-dir={folder}/user", f"--print-to-pdf={made}", source.as_uri()]
        )
        return made.read_bytes()


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)  # noqa: S603 - programs named here
