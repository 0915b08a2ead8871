"""The elements of an XML part. It may declare nothing, and nothing it points at is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from gandan.plans.reader.intake.parts import DAMAGED
from gandan.plans.reader.intake.raw import DEEPEST, TOO_DEEP, TOO_MUCH, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ELEMENTS = 1_500_000


class Element:
    """Names are without their namespaces: the strict and the usual form of a file then read alike."""

    __slots__ = ("attributes", "children", "name")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Element | str] = []

    def elements(self, name: str = "") -> Iterator[Element]:
        for child in self.children:
            if isinstance(child, Element) and (not name or child.name == name):
                yield child

    def first(self, *path: str) -> Element | None:
        """Return the first element down the path, or None."""
        found: Element | None = self
        for name in path:
            found = next(found.elements(name), None) if found else None
        return found

    def value(self, *path: str, key: str = "val") -> str:
        """Return an attribute of the first element down the path, or ""."""
        found = self.first(*path)
        return found.attributes.get(key, "") if found else ""

    def text(self) -> str:
        return "".join(child.text() if isinstance(child, Element) else child for child in self.children)


class _Reader:
    def __init__(self) -> None:
        self.top = Element("", {})
        self._open = [self.top]
        self._left = MOST_ELEMENTS

    def parse(self, content: bytes) -> Element:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        # An office file declares no entities: whoever does wants something else.
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            parser.Parse(content, True)  # noqa: FBT003 - expat's own signature: these are the last bytes
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise UnreadableFileError(DAMAGED) from error
        return self.top

    def _refuse(self, *_declared: object) -> None:
        raise UnreadableFileError(DAMAGED)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._left -= 1
        if self._left < 0:
            raise UnreadableFileError(TOO_MUCH)
        if len(self._open) > DEEPEST:
            raise UnreadableFileError(TOO_DEEP)
        bare = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        element = Element(name.rpartition(" ")[2], bare)
        self._open[-1].children.append(element)
        self._open.append(element)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _characters(self, said: str) -> None:
        self._open[-1].children.append(said)


def parse(content: bytes) -> Element:
    """Return an element that holds the outermost one; raise UnreadableFileError for what is no XML."""
    return _Reader().parse(content)
