"""Versions for tests, taken in through the importer as everything is."""

from __future__ import annotations

from gandan.procedures.models import ProcedureVersion
from gandan.procedures.tests.samples import published, take_in


def make_version(code="1.900001", **said) -> ProcedureVersion:
    """Return the version that the record of the code becomes."""
    take_in(published(code=code, **said))
    return ProcedureVersion.objects.filter(code=code).latest("pk")
