from __future__ import annotations

from typing import Any, NoReturn

from django.db import models

from gandan.audit.errors import AppendOnlyError


class AppendOnlyQuerySet(models.QuerySet[Any]):
    """Rows are added and read; a correction is a new row that names the old one."""

    def update(self, **_values: object) -> NoReturn:
        raise AppendOnlyError(self.model.__name__)

    def delete(self) -> NoReturn:
        raise AppendOnlyError(self.model.__name__)

    def bulk_update(self, *_args: object, **_options: object) -> NoReturn:
        raise AppendOnlyError(self.model.__name__)


class AppendOnlyModel(models.Model):
    """A row that proves something: it is written once and never changed.

    The database refuses an update too: see `gandan.audit.triggers`.
    """

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - Django's own signature
        if not self._state.adding:
            raise AppendOnlyError(type(self).__name__)
        super().save(*args, **options)

    def delete(self, *_args: object, **_options: object) -> NoReturn:
        raise AppendOnlyError(type(self).__name__)


class Entry(AppendOnlyModel):
    """One change: who, what, on which row. Carries ids, never personal data."""

    at = models.DateTimeField(auto_now_add=True, db_index=True)
    # Not a foreign key: accounts live on an upper floor, and the entry outlives the account.
    actor_id = models.BigIntegerField(null=True)
    action = models.CharField(max_length=60)
    subject_kind = models.CharField(max_length=60)
    subject_id = models.BigIntegerField()
    unit_id = models.BigIntegerField(null=True, db_index=True)
    facts = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["subject_kind", "subject_id"])]

    def __str__(self) -> str:
        return f"{self.action} {self.subject_kind} {self.subject_id}"


def kind_of(subject: models.Model | type[models.Model]) -> str:
    """Return the name under which entries about such rows are kept: "messages.Message"."""
    return subject._meta.label  # noqa: SLF001 - Django's documented way to a model's name
