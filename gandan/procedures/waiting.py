"""What waits for an editor: queries that found nothing, and files that were brought in."""

from __future__ import annotations

from django.db import models

from gandan.procedures.values import MissedState, UploadState


class MissedQuery(models.Model):
    """What people searched and did not find, folded, and how often: never who, or at what hour."""

    text = models.CharField(max_length=120, unique=True)
    times = models.PositiveIntegerField(default=0)
    last_on = models.DateField()
    # What editors made of it. One that was handled and is missed again is open again.
    state = models.CharField(max_length=10, choices=MissedState, default=MissedState.OPEN, db_index=True)

    class Meta:
        ordering = ["-times", "text"]

    def __str__(self) -> str:
        return f"{self.text} ({self.times})"


class CatalogueUpload(models.Model):
    """A file of procedures that somebody brought in: compared with the rows, then accepted or dropped."""

    unit = models.ForeignKey("units.Unit", models.PROTECT, related_name="+")  # whose keeper brought it
    made_by = models.ForeignKey("people.User", models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    file_name = models.CharField(max_length=200)
    file = models.FileField(upload_to="catalogues/", max_length=200)
    as_of = models.DateField(null=True, blank=True)  # the first day of old records, which name none
    state = models.CharField(max_length=10, choices=UploadState, default=UploadState.WAITING)
    # What was shown: only just that is carried out.
    changes = models.JSONField(default=list)
    problems = models.JSONField(default=list)
    digest = models.CharField(max_length=64, blank=True)
    ends_gone = models.BooleanField(default=False)
    has_moved = models.BooleanField(default=False)  # the catalogue changed since it was last shown
    accepted_by = models.ForeignKey("people.User", models.PROTECT, null=True, blank=True, related_name="+")
    accepted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.file_name
