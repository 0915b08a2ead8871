from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import render

from gandan.feedback.values import WAYS
from gandan.portal.context import house_facts
from gandan.portal.public import public_page
from gandan.portal.questions.pages import answer_page, rows_of
from gandan.procedures.answers.models import Answer
from gandan.procedures.answers.queries import fields_of_answers, published
from gandan.procedures.answers.search import find_answers
from gandan.text.fold import nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.http import HttpRequest, HttpResponse

    from gandan.procedures.answers.models import AnswerVersion

ON_A_PAGE = 20
LONGEST_SEARCH = 200


@public_page("procedures")
def library(request: HttpRequest) -> HttpResponse:
    """List the answers: all, those of a field, or those found by words."""
    words = request.GET.get("tim", "").strip()[:LONGEST_SEARCH]
    area = nfc(request.GET.get("linh-vuc", ""))[:LONGEST_SEARCH].strip()
    page = Paginator(_found(words, area), ON_A_PAGE).get_page(request.GET.get("trang"))
    query = request.GET.copy()
    query.pop("trang", None)
    context = {
        "section": "questions",
        "words": words,
        "area": area,
        "areas": fields_of_answers(),
        "page": page,
        "page_query": query.urlencode(),
        "rows": rows_of(page.object_list),
    }
    return render(request, "portal/questions/library.html", context)


def _found(words: str, area: str) -> Sequence[AnswerVersion]:
    if words:
        return [row for row in find_answers(words) if not area or row.field_area == area]
    rows = published()
    return rows.filter(field_area=area) if area else rows  # type: ignore[return-value]  # a queryset is paged too


@public_page("procedures")
def answer(request: HttpRequest, key: str) -> HttpResponse:
    page = answer_page(key)
    if page is not None:
        return render(request, "portal/questions/answer.html", {"page": page, "section": "questions"})
    withdrawn = Answer.objects.filter(key=key, withdrawn_on__isnull=False).first()
    if withdrawn is None:
        raise Http404
    context = {"withdrawn": withdrawn, "section": "questions"}
    return render(request, "portal/questions/withdrawn.html", context, status=HTTPStatus.GONE)


@public_page()
def other_ways(request: HttpRequest) -> HttpResponse:
    """Say where complaints, denunciations and the like go: by law not here."""
    context = {"ways": WAYS.items(), "facts": house_facts(), "section": "questions"}
    return render(request, "portal/questions/other_ways.html", context)
