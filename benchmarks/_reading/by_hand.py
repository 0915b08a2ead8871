"""What people leave in a Word file that no writer of such files makes: as the markup Word itself writes."""

# ruff: noqa: E501 - markup is read in one piece
from __future__ import annotations

import html
import io
import zipfile
from dataclasses import dataclass

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


@dataclass(frozen=True)
class X:
    """A piece of the body."""

    markup: str


def _run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{html.escape(text)}</w:{tag}></w:r>'


def _paragraph(inner: str) -> X:
    return X(f"<w:p {_NAMESPACES}>{inner}</w:p>")


def tracked(*parts: str | tuple[str, str]) -> X:
    """Write a sentence with what was put in ("ins") and taken out ("del") while changes are tracked."""
    made = ""
    for number, part in enumerate(parts):
        if isinstance(part, str):
            made += _run(part)
            continue
        kind, text = part
        run = _run(text, "t" if kind == "ins" else "delText")
        made += f'<w:{kind} w:id="{900 + number}" w:author="A" w:date="2026-01-01T00:00:00Z">{run}</w:{kind}>'
    return _paragraph(made)


def controlled(text: str) -> X:
    """Write a paragraph in a form field."""
    inner = f"<w:p>{_run(text)}</w:p>"
    return X(f"<w:sdt {_NAMESPACES}><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>")


def filled_in(before: str, text: str, after: str) -> X:
    """Write a sentence with a form field in it."""
    field = f"<w:sdt><w:sdtPr/><w:sdtContent>{_run(text)}</w:sdtContent></w:sdt>"
    return _paragraph(f"{_run(before)}{field}{_run(after)}")


def boxed(text: str) -> X:
    """Write a text box as Word does, twice: once for old programs."""
    inner = f"<w:txbxContent><w:p>{_run(text)}</w:p></w:txbxContent>"
    shape = f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>'
    drawn = f'<w:drawing><wp:inline><wp:extent cx="1000000" cy="300000"/><wp:docPr id="7" name="B"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{shape}</a:graphicData></a:graphic></wp:inline></w:drawing>'
    old = f"<w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
    return _paragraph(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>'
    )


def noted(text: str, number: int) -> X:
    return _paragraph(f'{_run(text)}<w:r><w:footnoteReference w:id="{number}"/></w:r>')


def listed(text: str, number: int, level: int = 0) -> X:
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return _paragraph(f"<w:pPr>{place}</w:pPr>{_run(text)}")


def next_page() -> X:
    return _paragraph('<w:r><w:br w:type="page"/></w:r>')


def list_markup(number: int, levels: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """Return how a list counts, ("decimal", "%1.") for each level, and the list that counts so."""
    made = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (kind, text) in enumerate(levels)
    )
    return (
        f'<w:abstractNum {_NAMESPACES} w:abstractNumId="{number + 500}">{made}</w:abstractNum>',
        f'<w:num {_NAMESPACES} w:numId="{number}"><w:abstractNumId w:val="{number + 500}"/></w:num>',
    )


def with_footnotes(content: bytes, notes: dict[int, str]) -> bytes:
    """Add the part that holds the footnotes."""
    body = "".join(
        f'<w:footnote w:id="{number}"><w:p>{_run(text)}</w:p></w:footnote>' for number, text in notes.items()
    )
    kind = f'<Override PartName="/word/footnotes.xml" ContentType="{_NOTES_TYPE}"/></Types>'
    link = f'<Relationship Id="rIdNotes" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>'
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            part = before.read(name)
            if name == "[Content_Types].xml":
                part = part.replace(b"</Types>", kind.encode())
            if name == "word/_rels/document.xml.rels":
                part = part.replace(b"</Relationships>", link.encode())
            after.writestr(name, part)
        after.writestr("word/footnotes.xml", f"<w:footnotes {_NAMESPACES}>{body}</w:footnotes>")
    return written.getvalue()
