from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from gandan.people.models import User
from gandan.text.speech import Entry, Kind
from gandan.units.models import DatedQuerySet, Unit, one_open

BETWEEN_WORDS = "|"  # as in the shipped tables
KINDS = {
    Kind.ABBREVIATION: "chữ viết tắt",
    Kind.FOREIGN: "tiếng nước ngoài, tên riêng",
    Kind.AGENCY: "cơ quan trong số văn bản",
    Kind.SECTOR: "ngành, lĩnh vực trong số văn bản",
    Kind.DOCUMENT_TYPE: "loại văn bản trong số văn bản",
    Kind.MEASURE: "đơn vị đo, đứng sau con số",
    Kind.ADDRESS_PART: "phần của địa chỉ trang, thư điện tử",
}


class Pronunciation(models.Model):
    """How one unit, and all units under it, read a written form from a day on.

    Nothing is overwritten: a change ends this row and opens the next. A row that never came into force has
    the same day at both ends.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="pronunciations")
    kind = models.CharField(max_length=20, choices=[(kind.value, words) for kind, words in KINDS.items()])
    written = models.CharField(max_length=40)
    spoken = models.CharField(max_length=200)
    words_before = models.CharField(max_length=300, blank=True)
    words_after = models.CharField(max_length=300, blank=True)
    source = models.CharField(max_length=300)
    test_sentence = models.CharField(max_length=300, blank=True)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)  # excluded
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")
    ended_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.CharField(max_length=400, blank=True)

    objects = DatedQuerySet.as_manager()

    class Meta:
        ordering = ["written", "-valid_from", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="lexicon_pronunciation_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | ~Q(end_reason=""),
                name="lexicon_pronunciation_ends_with_a_reason",
            ),
            one_open(
                "lexicon_pronunciation_one_open", "unit", "kind", "written", "words_before", "words_after"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.written}: {self.spoken}"

    @property
    def entry(self) -> Entry:
        """Return what is read from; its days are the row's, and decide whether it is asked for at all."""
        return Entry(
            written=self.written,
            spoken=self.spoken,
            source=self.source,
            kind=Kind(self.kind),
            left=words_of(self.words_before),
            right=words_of(self.words_after),
        )


def words_of(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(BETWEEN_WORDS)) if joined else ()
