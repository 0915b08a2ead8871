"""The migration operation for what the database holds and no model knows of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.migrations.operations.base import Operation

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import ProjectState

    Statements: TypeAlias = Callable[[BaseDatabaseSchemaEditor], None]


class InDatabaseOnly(Operation):
    """Run statements there and back again.

    Not RunPython: it is handed the models as they were, and all of them are made anew for each one.
    """

    reversible = True

    def __init__(self, forwards: Statements, backwards: Statements) -> None:
        self.forwards = forwards
        self.backwards = backwards

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Leave the models as they are."""

    def database_forwards(
        self,
        _app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        _from_state: ProjectState,
        _to_state: ProjectState,
    ) -> None:
        self.forwards(schema_editor)

    def database_backwards(
        self,
        _app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        _from_state: ProjectState,
        _to_state: ProjectState,
    ) -> None:
        self.backwards(schema_editor)

    def describe(self) -> str:
        return "Statements for the database alone"
