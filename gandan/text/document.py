"""What is said, free of any way of saying it: the one thing that every channel reads."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeAlias

from gandan.text.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import UnionType

JSON: TypeAlias = dict[str, Any]  # Any: the values of JSON have no narrower type


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    url: str
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class FactRef:
    """A place for a fact: of a unit, decided at delivery, or of a procedure, decided at approval."""

    key: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that has its value, as it is written and as it is said."""

    key: str
    written: str
    spoken: str


@dataclass(frozen=True, slots=True)
class ProcedureFact(Fact):
    """A fact of the catalogue as it was on the day when it was bound; the code says of which procedure."""

    code: str


Inline: TypeAlias = Text | Strong | Emphasis | Link | FactRef | Fact
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    level: int  # 2 or 3: level 1 is the title
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Paragraph:
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Steps:
    items: tuple[Inlines, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Inlines, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Image:
    picture_id: int
    alt: str


Block: TypeAlias = Heading | Paragraph | Steps | Bullets | Quote | Image


@dataclass(frozen=True, slots=True)
class Document:
    title: str
    lead: str
    blocks: tuple[Block, ...]


_KINDS: dict[str, type[Any]] = {
    "text": Text,
    "strong": Strong,
    "emphasis": Emphasis,
    "link": Link,
    "fact_ref": FactRef,
    "fact": Fact,
    "procedure_fact": ProcedureFact,
    "heading": Heading,
    "paragraph": Paragraph,
    "steps": Steps,
    "bullets": Bullets,
    "quote": Quote,
    "image": Image,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def to_json(document: Document) -> JSON:
    """Return plain lists and dictionaries; `from_json` gives the same document back."""
    return {
        "title": document.title,
        "lead": document.lead,
        "blocks": [_node_to_json(block) for block in document.blocks],
    }


def from_json(stored: JSON) -> Document:
    """Raise DocumentError where the stored value has not the shape that `to_json` gives."""
    try:
        blocks = tuple(_node_from_json(block, Block) for block in _list(stored["blocks"]))
        return Document(_word(stored["title"]), _word(stored["lead"]), blocks)
    except (KeyError, TypeError) as error:
        raise DocumentError("Bản lưu của thông điệp không đọc được.") from error


def inlines_of(block: Block) -> tuple[Inlines, ...]:
    """Return each run of words of the block: one for a paragraph, one an item for a list."""
    match block:
        case Steps(items=items) | Bullets(items=items):
            return items
        case Image():
            return ()
    return (block.inlines,)


def walk(inlines: Inlines) -> Iterator[Inline]:
    """Give every inline, outer ones before what they hold."""
    for inline in inlines:
        yield inline
        if isinstance(inline, Strong | Emphasis | Link):
            yield from walk(inline.inlines)


def pictures_of(document: Document) -> tuple[int, ...]:
    return tuple(block.picture_id for block in document.blocks if isinstance(block, Image))


def _node_to_json(node: Block | Inline) -> JSON:
    values = {field.name: _value_to_json(getattr(node, field.name)) for field in fields(node)}
    return {"kind": _NAMES[type(node)], **values}


def _value_to_json(value: Any) -> Any:  # noqa: ANN401 - a field is a word, a number or nodes
    if not isinstance(value, tuple):
        return value
    return [_value_to_json(part) if isinstance(part, tuple) else _node_to_json(part) for part in value]


def _node_from_json(stored: Any, allowed: UnionType) -> Any:  # noqa: ANN401 - the kind is only known from the value
    kind = _KINDS[stored["kind"]]
    if not issubclass(kind, allowed):
        raise TypeError(kind)
    annotations = {field.name: str(field.type) for field in fields(kind)}
    values = {
        name: _value_from_json(value, annotations[name]) for name, value in stored.items() if name != "kind"
    }
    return kind(**values)


def _value_from_json(value: Any, annotation: str) -> Any:  # noqa: ANN401 - the mirror of _value_to_json
    match annotation:
        case "str":
            return _word(value)
        case "int":
            return _number(value)
        case "tuple[Inlines, ...]":
            return tuple(_value_from_json(part, "Inlines") for part in _list(value))
    return tuple(_node_from_json(part, Inline) for part in _list(value))


def _word(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(value)


def _number(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(value)


def _list(value: object) -> list[Any]:
    if isinstance(value, list):
        return value
    raise TypeError(value)
