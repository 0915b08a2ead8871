"""What the address of a procedure's page asks for, and addresses that ask for something else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.urls import reverse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.http import HttpRequest

LONGEST_VALUE = 100
EARLIEST, LATEST = date(1990, 1, 1), date(2100, 1, 1)


@dataclass(frozen=True)
class Asked:
    """Each part may be empty; `on` is the day whose law is wanted, `handed_in` the day of the papers."""

    key: str
    cases: tuple[str, ...] = ()
    place: str = ""
    handed_in: date | None = None
    on: date | None = None
    code: str = ""

    def address(self, name: str = "portal:procedure") -> str:
        values = self.values()
        query = f"?{urlencode(values)}" if values else ""
        return reverse(name, args=[self.key]) + query

    def values(self) -> list[tuple[str, str]]:
        """Return what stands in the address, one value after the other."""
        said = [("truong-hop", case) for case in self.cases]
        said += [("noi", self.place)] if self.place else []
        said += [("nop", self.handed_in.isoformat())] if self.handed_in else []
        said += [("ngay", self.on.isoformat())] if self.on else []
        return [*said, ("ma", self.code)] if self.code else said

    def values_without(self, *names: str) -> list[tuple[str, str]]:
        """Return what a form hides, so that sending it keeps the rest of the address."""
        return [(name, value) for name, value in self.values() if name not in names]

    def with_cases(self, cases: Iterable[str]) -> Asked:
        return replace(self, cases=tuple(cases))

    def with_place(self, place: str) -> Asked:
        return replace(self, place=place)

    def on_day(self, on: date | None) -> Asked:
        return replace(self, on=on, cases=())

    def of_code(self, code: str) -> Asked:
        return replace(self, code=code, cases=())


def asked_in(request: HttpRequest, key: str) -> Asked:
    """Read the address; what cannot be used is as if it were not there."""
    said = request.GET
    return Asked(
        key=key,
        cases=tuple(case[:LONGEST_VALUE] for case in said.getlist("truong-hop")[:LONGEST_VALUE]),
        place=said.get("noi", "").strip()[:LONGEST_VALUE],
        handed_in=_day(said.get("nop", "")),
        on=_day(said.get("ngay", "")),
        code=said.get("ma", "").strip()[:LONGEST_VALUE],
    )


def _day(written: str) -> date | None:
    try:
        day = date.fromisoformat(written.strip()[:10])
    except ValueError:
        return None
    return day if EARLIEST <= day <= LATEST else None
