"""What the API answers, in OpenAPI 3.1; the tests hold each answer to it."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.conf import settings

from gandan.procedures.rules.audiences import Audience
from gandan.procedures.values import Channel, FeeKind, Level, Role, TimeUnit

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
DAY: Schema = {"type": "string", "format": "date"}
DAY_OR_NONE: Schema = {"type": ["string", "null"], "format": "date"}
NUMBER_OR_NONE: Schema = {"type": ["number", "null"]}
WHOLE_OR_NONE: Schema = {"type": ["integer", "null"]}


def _one_of(values: list[str]) -> Schema:
    return {"type": "string", "enum": list(values)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _named(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _all(**properties: Schema) -> Schema:
    """Describe an object that has all of these and nothing else."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


LIFE_EVENTS = _list(_all(key=TEXT, name=TEXT))
LISTED = {
    "code": TEXT,
    "key": TEXT,
    "name": TEXT,
    "area": TEXT,
    "levels": _list(_one_of(Level.values)),
    "life_events": LIFE_EVENTS,
    "audiences": _list(_one_of(Audience.values)),
    "page": {"type": "string", "format": "uri"},
}
FEE = _all(
    kind=_one_of(FeeKind.values),
    amount=NUMBER_OR_NONE,
    currency=TEXT,
    unit=TEXT,
    exemption=TEXT,
    text=TEXT,
    is_certain=FLAG,
    charged_from=DAY_OR_NONE,
    charged_until=DAY_OR_NONE,
)
TIME = _all(
    text=TEXT,
    amount=NUMBER_OR_NONE,
    unit={"type": ["string", "null"], "enum": [*TimeUnit.values, None]},
    starts=TEXT,
    is_certain=FLAG,
)
SCHEMAS: Schema = {
    "Error": _all(error=TEXT),
    "Listed": _all(**LISTED),
    "Fee": FEE,
    "Term": _all(case=TEXT, channel=_one_of(Channel.values), time=TIME, note=TEXT, fees=_list(_named("Fee"))),
    "Procedure": _all(
        **{name: LISTED[name] for name in ("code", "key", "name", "area", "levels", "life_events", "page")},
        valid_from=DAY,
        valid_to=DAY_OR_NONE,
        checked_on=DAY_OR_NONE,
        decision=TEXT,
        issued_by=TEXT,
        service_level={"type": ["string", "null"]},
        is_online_only=FLAG,
        is_non_territorial=FLAG,
        agencies=_list(_all(role=_one_of(Role.values), name=TEXT)),
        applicants=_list(TEXT),
        steps=_list(_all(case=TEXT, label=TEXT, text=TEXT)),
        papers=_list(
            _all(
                case=TEXT,
                name=TEXT,
                originals=WHOLE_OR_NONE,
                copies=WHOLE_OR_NONE,
                note=TEXT,
                forms=_list(TEXT),
            )
        ),
        terms=_list(_named("Term")),
        requirements=TEXT,
        results=_list(_all(code=TEXT, name=TEXT)),
        legal_bases=_list(_all(number=TEXT, title=TEXT, issuer=TEXT, issued_on=DAY_OR_NONE)),
        source=TEXT,
    ),
    "List": _all(
        total={"type": "integer"}, next_after={"type": ["string", "null"]}, procedures=_list(_named("Listed"))
    ),
    "Found": _all(**LISTED, score={"type": "number"}, phrase=TEXT),
    "Search": _all(
        query=TEXT,
        understood=_list(_all(typed=TEXT, meant=TEXT)),
        is_missed=FLAG,
        results=_list(_named("Found")),
    ),
    "Change": _all(
        code=TEXT,
        key=TEXT,
        name=TEXT,
        valid_from=DAY,
        valid_to=DAY_OR_NONE,
        published_on=DAY,
        page=LISTED["page"],
    ),
    "Changes": _all(next_after=WHOLE_OR_NONE, changes=_list(_named("Change"))),
}


def _asked(name: str, schema: Schema, words: str, *, required: bool = False) -> Schema:
    return {"name": name, "in": "query", "required": required, "schema": schema, "description": words}


def _in_path(name: str, schema: Schema, words: str) -> Schema:
    return _asked(name, schema, words, required=True) | {"in": "path"}


def _limit(most: int) -> Schema:
    return _asked("limit", {"type": "integer", "minimum": 1, "maximum": most}, "Nhiều nhất bao nhiêu dòng.")


def _path(name: str, words: str, parameters: list[Schema], *refusals: int) -> Schema:
    answer = {"description": words, "content": {"application/json": {"schema": _named(name)}}}
    responses = {"200": answer} | _refused(*refusals)
    return {"get": {"summary": words, "operationId": name, "parameters": parameters, "responses": responses}}


def _refused(*statuses: int) -> Schema:
    refused = {
        "description": "Không trả lời được.",
        "content": {"application/json": {"schema": _named("Error")}},
    }
    return {str(status): refused for status in statuses}


def _file(words: str) -> Schema:
    forms = {"type": "string", "enum": ["jsonl", "csv", "jsonld"]}
    media = ("application/x-ndjson", "text/csv", "application/ld+json")
    answer = {"description": words, "content": {each: {"schema": TEXT} for each in media}}
    form = _in_path("form", forms, "Dạng của tệp.")
    responses = {"200": answer} | _refused(404, 503)
    return {"get": {"summary": words, "operationId": "Export", "parameters": [form], "responses": responses}}


@cache
def document() -> Schema:
    code = _in_path("code", TEXT, "Mã thủ tục, chẳng hạn 1.001193.")
    narrowed = [
        _asked("level", _one_of(Level.values), "Cấp giải quyết."),
        _asked("area", TEXT, "Lĩnh vực, viết không dấu nối bằng gạch ngang."),
        _asked("life_event", TEXT, "Khóa của việc trong đời."),
        _asked("audience", _one_of(Audience.values), "Dành cho ai."),
        _asked("after", TEXT, "Mã cuối của danh sách trước."),
        _limit(200),
    ]
    since = _asked("since", DAY, "Từ ngày nào.", required=True)
    after = _asked("after", {"type": "integer", "minimum": 1}, "next_after của danh sách trước.")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Gần Dân: thủ tục hành chính",
            "version": "1.0.0",
            "description": "Chỉ đọc, không cần đăng nhập. Mức phí luôn đi kèm đối tượng được miễn, giảm.",
        },
        "servers": [{"url": f"{settings.PUBLIC_URL}/api/v1"}],
        "paths": {
            "/procedures": _path("List", "Các thủ tục còn hiệu lực, theo mã.", narrowed, 400),
            "/procedures/{code}": _path(
                "Procedure",
                "Một thủ tục vào một ngày.",
                [code, _asked("on", DAY, "Ngày; bỏ trống là hôm nay.")],
                400,
                404,
            ),
            "/search": _path(
                "Search",
                "Tìm bằng lời người dân.",
                [_asked("q", TEXT, "Lời tìm.", required=True), _limit(40)],
                400,
                429,
            ),
            "/changes": _path(
                "Changes",
                "Các bản bắt đầu, kết thúc hoặc được công bố từ một ngày.",
                [since, after, _limit(200)],
                400,
            ),
            "/exports/procedures.{form}": _file("Cả danh mục thành một tệp."),
        },
        "components": {"schemas": SCHEMAS},
    }
