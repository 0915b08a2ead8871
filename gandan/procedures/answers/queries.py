"""What screens ask of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Count, Exists, OuterRef, Q

from gandan.procedures.answers.models import Answer, AnswerVersion, Citation
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from django.db.models import QuerySet


def published() -> QuerySet[AnswerVersion]:
    """Return what people read today, the newest first."""
    rows = AnswerVersion.objects.filter(current_of__isnull=False, answer__withdrawn_on__isnull=True)
    current: QuerySet[AnswerVersion] = rows.select_related("answer").order_by("-checked_on", "-pk")
    return current


def published_by_key(key: str) -> AnswerVersion | None:
    return published().filter(answer__key=key).first()


def with_citations(rows: QuerySet[AnswerVersion]) -> QuerySet[AnswerVersion]:
    return rows.prefetch_related("citations__cited__procedure")


def answers_about(key: str, limit: int = 10) -> QuerySet[AnswerVersion]:
    """Return the answers about the procedure with this key, under whatever code they cite it."""
    cited = Citation.objects.filter(cited__procedure__key=key).values("version_id")
    return published().filter(pk__in=cited)[:limit]


def fields_of_answers() -> list[tuple[str, int]]:
    """Return the fields with how many answers each has, the fullest first."""
    rows = published().exclude(field_area="").order_by().values_list("field_area")
    return list(rows.annotate(times=Count("pk")).order_by("-times", "field_area"))


def by_ids(version_ids: Iterable[int]) -> list[AnswerVersion]:
    """Return these of the published versions, in the order in which they are named."""
    ids = list(version_ids)
    found = {row.pk: row for row in published().filter(pk__in=ids)}
    return [found[pk] for pk in ids if pk in found]


def must_be_reviewed(on: date) -> Q:
    """Return the condition on versions that must be read again.

    A procedure they cite says something else since, or the day came that their writer set.
    """
    changed = Citation.objects.filter(version=OuterRef("pk"), cited__valid_to__lte=on)
    return Q(review_by__lte=on) | Q(Exists(changed))


def to_review(on: date) -> QuerySet[AnswerVersion]:
    """Return the published answers that must be read again, the longest unread first."""
    return published().filter(must_be_reviewed(on)).order_by("checked_on", "pk")


def why_review(version: AnswerVersion, on: date) -> list[str]:
    """Return a sentence for each reason to read the answer again; none while it stands."""
    why = [
        f"Thủ tục {row.cited.code} đã đổi từ ngày {short_date(row.cited.valid_to)}."
        for row in version.citations.all()
        if row.cited.valid_to is not None and row.cited.valid_to <= on
    ]
    if version.review_by <= on:
        why.append(f"Đã đến ngày xem lại {short_date(version.review_by)}.")
    return why


def history_of(answer: Answer) -> QuerySet[AnswerVersion]:
    rows: QuerySet[AnswerVersion] = answer.versions.select_related("written_by", "approved_by")
    return rows.order_by("-number")
