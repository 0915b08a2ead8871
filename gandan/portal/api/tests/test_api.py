"""The catalogue for programs: every answer holds to the published description."""

from __future__ import annotations

import csv
import io
import json
import re
from http import HTTPStatus
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from pyshacl import validate as validate_shapes
from rdflib import RDF, Graph

from gandan.calendars import clock
from gandan.portal.api import exports, views
from gandan.portal.search.pace import Pace
from gandan.procedures.tests.samples import EXCHANGED, published, take_in

pytestmark = pytest.mark.django_db

RECORDS = (
    published(life_events=["Vui chơi hè"], said=["thả con diều"]),
    EXCHANGED,
    published(code="1.900003", name="=Đăng ký nuôi chim yến", levels=["Cấp tỉnh"], field="Chăn nuôi"),
)


@pytest.fixture
def catalogue():
    take_in(*RECORDS)


@pytest.fixture(autouse=True)
def _enough_exports(monkeypatch):
    monkeypatch.setattr(exports, "MADE", Pace(per_second=100, burst=100))


def ask(client, path, status=HTTPStatus.OK, **asked):
    answer = client.get(f"/api/v1/{path}", asked)
    assert answer.status_code == status
    return answer.json()


def body(answer):
    return b"".join(answer.streaming_content).decode()


def file(client, form):
    return body(client.get(f"/api/v1/exports/procedures.{form}"))


def test_the_description_is_a_sound_one(client):
    validate(ask(client, "openapi.json"))


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("path", "asked", "schema"),
    [
        ("procedures", {}, "List"),
        ("procedures/1.900001", {}, "Procedure"),
        ("procedures/1.900002", {}, "Procedure"),
        ("search", {"q": "tha con dieu"}, "Search"),
        ("search", {"q": "không có gì như vậy"}, "Search"),
        ("changes", {"since": "2020-01-01"}, "Changes"),
    ],
)
def test_every_answer_is_as_it_is_described(client, path, asked, schema):
    described = ask(client, "openapi.json")
    wanted = {"$ref": f"#/components/schemas/{schema}", "components": described["components"]}

    Draft202012Validator(wanted).validate(ask(client, path, **asked))


@pytest.mark.usefixtures("catalogue")
def test_every_path_of_the_description_is_answered(client):
    for path in ask(client, "openapi.json")["paths"]:
        address = path.format(code="1.900001", form="csv")
        answer = client.get(f"/api/v1{address}", {"q": "diều", "since": "2020-01-01"})

        assert answer.status_code == HTTPStatus.OK
        assert answer["Access-Control-Allow-Origin"] == "*"


@pytest.mark.usefixtures("catalogue")
def test_a_list_is_read_to_its_end_in_pages(client):
    first = ask(client, "procedures", limit=2)
    rest = ask(client, "procedures", limit=2, after=first["next_after"])

    codes = [row["code"] for row in (*first["procedures"], *rest["procedures"])]
    assert (codes, first["total"]) == (["1.900001", "1.900002", "1.900003"], 3)
    assert rest["next_after"] is None
    assert [row["code"] for row in ask(client, "procedures", level="province")["procedures"]] == ["1.900003"]


def test_a_fee_of_some_days_says_so_in_the_files_too(client):
    fees = [{"type": "Phí", "amount": 8000, "from": "2026-01-01", "to": "2026-12-31"}]
    take_in(published(channels=[{"methods": ["Trực tiếp"], "fees": fees}]))

    for form in ("csv", "jsonld"):
        assert "thu từ ngày 2026-01-01" in file(client, form)
        assert "thu đến hết ngày 2026-12-31" in file(client, form)


@pytest.mark.usefixtures("catalogue")
def test_a_fee_comes_with_all_that_bounds_it(client):
    fee = ask(client, "procedures/1.900002")["terms"][0]["fees"][0]

    assert fee["amount"] == 15_000
    assert {"exemption", "text", "unit", "charged_until"} <= {*fee}


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("path", "asked", "status"),
    [
        ("procedures/9.999999", {}, HTTPStatus.NOT_FOUND),
        ("procedures/1.900001", {"on": "hôm qua"}, HTTPStatus.BAD_REQUEST),
        ("procedures/1.900001", {"on": "1999-01-01"}, HTTPStatus.NOT_FOUND),
        ("procedures", {"limit": "0"}, HTTPStatus.BAD_REQUEST),
        ("procedures", {"limit": "9" * 30}, HTTPStatus.BAD_REQUEST),
        ("procedures", {"limit": "٣"}, HTTPStatus.BAD_REQUEST),
        ("search", {}, HTTPStatus.BAD_REQUEST),
        ("search", {"q": "a" * 201}, HTTPStatus.BAD_REQUEST),
        ("search", {"q": "diều", "limit": "41"}, HTTPStatus.BAD_REQUEST),
        ("changes", {}, HTTPStatus.BAD_REQUEST),
        ("changes", {"since": "2020-01-01", "after": "x"}, HTTPStatus.BAD_REQUEST),
        ("exports/procedures.exe", {}, HTTPStatus.NOT_FOUND),
    ],
)
def test_what_cannot_be_answered_says_why_and_is_described(client, path, asked, status):
    assert ask(client, path, status, **asked)["error"]
    assert str(status.value) in responses_of(client, path)


def responses_of(client, path):
    """Return what the description says may come back of a path."""
    paths = ask(client, "openapi.json")["paths"]
    shapes = {place: re.compile("/" + re.sub(r"{\w+}", "[^/]+", place[1:])) for place in paths}
    return next(paths[place]["get"]["responses"] for place in paths if shapes[place].fullmatch(f"/{path}"))


@pytest.mark.usefixtures("catalogue")
def test_a_reader_who_has_the_answer_is_told_so(client):
    known = client.get("/api/v1/procedures")["ETag"]

    assert client.get("/api/v1/procedures", headers={"if-none-match": known}).status_code == 304


@pytest.mark.usefixtures("catalogue")
def test_changes_are_read_to_their_end_in_pages(client):
    first = ask(client, "changes", since="2020-01-01", limit=2)
    rest = ask(client, "changes", since="2020-01-01", limit=2, after=first["next_after"])

    assert [len(first["changes"]), len(rest["changes"]), rest["next_after"]] == [2, 1, None]
    assert ask(client, "changes", since=f"{clock.today().year + 1}-01-01")["changes"] == []


@pytest.mark.usefixtures("catalogue")
def test_each_line_of_the_export_is_what_the_api_says(client):
    lines = [json.loads(line) for line in file(client, "jsonl").splitlines()]

    assert [line["code"] for line in lines] == ["1.900001", "1.900002", "1.900003"]
    assert lines[0] == ask(client, "procedures/1.900001")


@pytest.mark.usefixtures("catalogue")
def test_the_table_runs_in_no_spreadsheet(client):
    table = file(client, "csv")

    rows = list(csv.DictReader(io.StringIO(table.removeprefix("\ufeff"))))
    assert rows[2]["Tên"] == "'=Đăng ký nuôi chim yến"
    assert "15000 VND" in rows[1]["Phí, lệ phí"]


SHAPES = Path(__file__).parent / "cpsv-ap-3.2.ttl"
# The library itself still uses what it will drop.
reads_linked_data = pytest.mark.filterwarnings("ignore::DeprecationWarning:(rdflib|pyshacl).*")
CLASSES = "PublicService PublicOrganisation Output Evidence Channel Cost Event LifeEvent LegalResource"


def validated(linked):
    """Return whether it keeps to the shapes, what was said about it, and the classes there."""
    graph = Graph().parse(data=linked, format="json-ld")
    kept, _, said = validate_shapes(graph, shacl_graph=str(SHAPES))
    return (
        kept,
        said,
        {str(kind).replace("#", "/").rpartition("/")[2] for kind in graph.objects(None, RDF.type)},
    )


@reads_linked_data
@pytest.mark.usefixtures("catalogue")
def test_linked_data_keeps_to_the_shapes_of_its_vocabulary(client):
    linked = file(client, "jsonld")

    kept, said, classes = validated(linked)

    assert kept, said
    assert classes >= set(CLASSES.split())
    assert len({node["@id"] for node in json.loads(linked)["@graph"]}) == 3


@reads_linked_data
@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('"dct:title":', '"dct:alternative":', "title"),
        ('"xsd:double"', '"xsd:integer"', "hasValue"),
        ('"dct:LinguisticSystem"', '"dct:Location"', "language"),
    ],
)
def test_the_shapes_tell_what_is_wrong(client, right, wrong, told):
    linked = file(client, "jsonld")
    assert right in linked

    kept, said, _ = validated(linked.replace(right, wrong))

    assert not kept
    assert told in said


@pytest.mark.usefixtures("catalogue")
def test_an_export_is_made_once_until_the_catalogue_changes(client, settings, monkeypatch):
    monkeypatch.setattr(exports, "MADE", Pace(per_second=0, burst=2))
    first, again = file(client, "jsonl"), file(client, "jsonl")
    take_in(published(code="1.900004", name="Cấp giấy phép bay"))

    changed = file(client, "jsonl")
    take_in(published(code="1.900005", name="Cấp giấy phép lặn"))
    refused = ask(client, "exports/procedures.jsonl", HTTPStatus.SERVICE_UNAVAILABLE)

    assert first == again
    assert changed.count("\n") == 4
    assert refused["error"]
    assert len(list((Path(settings.GANDAN_CACHE_DIR) / "exports").iterdir())) == 1


@pytest.mark.usefixtures("catalogue")
def test_a_reader_who_breaks_off_leaves_no_half_file(client):
    answer = client.get("/api/v1/exports/procedures.jsonl")
    next(iter(answer.streaming_content))  # the client closes the answer once nobody reads on
    del answer

    assert file(client, "jsonl").count("\n") == 3


@pytest.mark.usefixtures("catalogue")
def test_a_longer_export_asks_no_more(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(20):
        file(client, "jsonl")


@pytest.mark.usefixtures("catalogue")
def test_a_flood_of_searches_is_turned_away(client, monkeypatch):
    monkeypatch.setattr(views, "SEARCHES", Pace(per_second=0, burst=1))
    ask(client, "search", q="diều")

    ask(client, "search", HTTPStatus.TOO_MANY_REQUESTS, q="diều")
