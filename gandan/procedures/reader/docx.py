"""A .docx as paragraphs and tables. Only its main part is unpacked, up to a size; it may declare nothing."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from xml.parsers import expat

from gandan.procedures.errors import UnreadableFileError
from gandan.procedures.reader.blocks import DEEPEST, Builder

if TYPE_CHECKING:
    from gandan.procedures.reader.blocks import Block

MAIN_PART = "word/document.xml"
LARGEST_PART_BYTES = 30_000_000
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_NOT_WORD = "tệp không phải là văn bản Word (.docx) đọc được."


def read_docx(content: bytes) -> list[Block]:
    return _Reader().read(_main_part(content))


def _main_part(content: bytes) -> bytes:
    """Unpack no more than the limit, whatever size the archive says it has."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive, archive.open(MAIN_PART) as part:
            xml = part.read(LARGEST_PART_BYTES + 1)
    except (
        zipfile.BadZipFile,
        KeyError,
        zlib.error,
        OSError,
        NotImplementedError,
        EOFError,
        RuntimeError,
    ) as error:
        raise UnreadableFileError(_NOT_WORD) from error
    except (ValueError, UnicodeDecodeError) as error:
        raise UnreadableFileError(_NOT_WORD) from error
    if len(xml) > LARGEST_PART_BYTES:
        raise UnreadableFileError("phần chữ của tệp Word lớn quá mức đọc được.")
    return xml


class _Reader:
    def __init__(self) -> None:
        self._builder = Builder()
        self._depth = 0
        self._is_text = False

    def read(self, xml: bytes) -> list[Block]:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        # A Word file declares no entities: whoever does wants something else.
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            parser.Parse(xml, True)  # noqa: FBT003 - expat's own signature: these are the last bytes
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise UnreadableFileError(_NOT_WORD) from error
        self._builder.end_paragraph()
        return self._builder.blocks

    def _refuse(self, *_declared: object) -> None:
        raise UnreadableFileError(_NOT_WORD)

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise UnreadableFileError("tệp có các phần lồng nhau quá sâu.")
        match name.removeprefix(_WORD):
            case "t":
                self._is_text = True
            case "tab":
                self._builder.text(" ")
            case "br" | "cr":
                self._builder.text("\n")
            case "tbl":
                self._builder.start_table()
            case "tr":
                self._builder.start_row()
            case "tc":
                self._builder.start_cell()

    def _end(self, name: str) -> None:
        self._depth -= 1
        match name.removeprefix(_WORD):
            case "t":
                self._is_text = False
            case "p":
                self._builder.end_paragraph()
            case "tc":
                self._builder.end_cell()
            case "tbl":
                self._builder.end_table()

    def _characters(self, said: str) -> None:
        if self._is_text:
            self._builder.text(said)
