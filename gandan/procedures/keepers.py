"""Who keeps the catalogue: it is the province's, so only whoever works for the province itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from gandan.people.models import User


def may_keep(user: User) -> bool:
    return gate.province_for(user, Act.MANAGE_PROCEDURES) is not None


def require_keeper(user: User) -> int:
    """Return the province of the keeper; raise NotAllowedError for anybody else."""
    return gate.require_province(user, Act.MANAGE_PROCEDURES)
