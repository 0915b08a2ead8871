from __future__ import annotations

import html
import json
import re
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units import actions
from gandan.units.actions import Occasion, UnitSpec
from gandan.units.memory import unit_map
from gandan.units.models import Unit, UnitEvent, UnitGroup
from gandan.units.reader import MAX_BYTES, MAX_LINES
from gandan.units.tests.factories import make_unit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("officer")]


def line(land, **fields):
    new = {
        "unit": "xa-moi",
        "kind": "xa",
        "name": "Xã Mới",
        "parent": land.province.key,
        "from": "2025-07-01",
    }
    return new | fields


def written(*lines):
    return "\n".join(json.dumps(each, ensure_ascii=False) for each in lines)


def upload(client, content, name="dinh-chinh.jsonl"):
    content = content if isinstance(content, bytes) else content.encode()
    return client.post(reverse("desk:units:import"), {"file": SimpleUploadedFile(name, content)})


def accept(client, shown, **other):
    """Send the form of the comparison, as a browser would."""
    page = shown.content.decode()
    fields = re.findall(r'<input type="hidden" name="(name|text|seen)" value="([^"]*)"', page)
    return client.post(
        reverse("desk:units:import"), {name: html.unescape(value) for name, value in fields} | other
    )


def test_nothing_changes_before_the_changes_are_accepted(client, land):
    shown = upload(client, written(line(land)))
    assert "Đơn vị: Xã Mới" in shown.content.decode()
    assert not Unit.objects.filter(key="xa-moi").exists()

    answer = accept(client, shown, name="tệp\0 lạ")

    assert answer["Location"] == reverse("desk:units:events")
    assert Unit.objects.filter(key="xa-moi").exists()
    assert "không có gì để nhận" in upload(client, written(line(land))).content.decode()


def test_what_changed_since_it_was_shown_is_shown_again(client, land):
    shown = upload(client, written(line(land)))

    renamed = written(line(land, name="Xã Khác"))
    for other in ({"seen": "khác"}, {"text": renamed}):
        assert "hãy xem lại rồi mới nhận" in accept(client, shown, **other).content.decode()
    assert not Unit.objects.filter(key="xa-moi").exists()


def test_every_problem_is_told_by_its_line(client, land):
    lines = written(line(land), line(land, unit="b", kind="lang"), line(land, unit="c", parent="?"))

    page = upload(client, lines).content.decode()

    assert "Dòng 2: không có loại đơn vị “lang”" in page
    assert "Dòng 3: không có đơn vị “?”" in page
    assert "Nhận các thay đổi này" not in page


def test_units_of_others_are_not_touched_nor_told_of(client, land):
    neighbour = {"unit": land.neighbour.key, "kind": "xa", "name": "Xã Bị Đổi", "from": "2020-01-01"}
    group = {"group": "tat-ca", "name": "Tất cả", "rule": {}}
    event = {"event": "e", "type": "rename", "on": "2025-07-01", "act": "x", "units": [land.neighbour.key]}
    alone = line(land, unit="tinh-moi")
    del alone["parent"]
    text = written(
        neighbour | {"parent": land.province.key}, group, event, alone, line(land, parent=land.neighbour.key)
    )

    page = upload(client, text).content.decode()

    for number, words in ((1, "ngoài phạm vi"), (3, "ngoài phạm vi"), (5, "ngoài phạm vi")):
        assert f"Dòng {number}: dòng này nói về đơn vị {words}" in page
    for number in (2, 4):
        assert f"Dòng {number}: chỉ người cài đặt hệ thống" in page
    client.force_login(make_user(is_superuser=True))
    accept(client, upload(client, text))
    assert UnitGroup.objects.exists()


def test_a_complete_file_of_one_province_does_not_tell_of_another(client, land):
    for unit, code in ((land.hai, "1"), (land.neighbour, "2")):
        unit.codes.create(scheme="gso", value=code, valid_from=unit.valid_from)

    page = upload(client, written({"complete": True})).content.decode()

    assert "Xã Tam Hải" in page
    assert "Xã Nơi Khác" not in page


def test_an_event_written_at_the_desk_is_corrected_by_its_key(client, land):
    event = UnitEvent.objects.create(
        kind="rename", happens_on="2025-07-01", legal_act="Sai số", key="rename-20250701-0a"
    )
    event.units.set([land.hai])
    right = {
        "event": event.key,
        "type": "rename",
        "on": "2025-07-01",
        "act": "Đúng số",
        "units": [land.hai.key],
    }

    accept(client, upload(client, written(right)))

    assert UnitEvent.objects.get(corrects=event).legal_act == "Đúng số"
    page = client.get(reverse("desk:units:event", args=[event.pk])).content.decode()
    assert "đã được đính chính" in page


def test_the_file_of_an_event_says_what_is_known_and_undoes_a_wrong_merger(client, land):
    new = UnitSpec("xa", "Xã Tam Tiến", land.province, codes={"gso": "20974"})
    actions.rename_unit(land.hai, "Xã Cù Lao", Occasion(date(2024, 1, 1), "Quyết định 1"))
    actions.merge_units([land.hai, land.anh], new, Occasion(date(2025, 7, 1), "Nghị quyết 2"))
    event = UnitEvent.objects.get(kind="merge")

    file = client.get(reverse("desk:units:event_file", args=[event.pk]))
    as_it_is = upload(client, file.content)

    assert file["Content-Disposition"] == f'attachment; filename="{event.key}.jsonl"'
    assert "không có gì để nhận" in as_it_is.content.decode()
    lines = [json.loads(each) for each in file.content.decode().splitlines()]
    right = [each | {"edges": [], "type": "establish"} if "event" in each else each for each in lines]
    right = [{key: value for key, value in each.items() if key != "to"} for each in right]
    accept(client, upload(client, written(*right)))
    assert unit_map().exists(land.hai.pk, date(2025, 11, 1))
    assert unit_map().name(land.hai.pk, date(2025, 11, 1)) == "Xã Cù Lao"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Tệp này trống"),
        (b"\xff\xfe\x00", "không phải tệp chữ Unicode"),
        (b"PK\x03\x04 a zip", "không phải một đối tượng JSON"),
        (b"{" * (MAX_BYTES + 1), "Tệp lớn quá 1 MB"),
        (b"\n" * (MAX_LINES + 1), f"nhiều quá {MAX_LINES} dòng"),
        (b"[" * 100_000, "Dòng 1: không phải một đối tượng JSON"),
        (b'<script>alert(1)</script>{"unit": 1}', "Dòng 1: không phải một đối tượng JSON"),
    ],
)
def test_a_hostile_file_is_refused_in_a_sentence(client, content, sentence):
    answer = upload(client, content, name='<img src=x onerror="a">' + "x" * 200)

    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert "<img src=x" not in answer.content.decode()


def test_text_that_came_with_the_page_is_checked_as_the_file_was(client, land):
    foreign = written({"unit": land.neighbour.key, "kind": "xa", "name": "Xã Bị Đổi", "from": "2020-01-01"})
    address = reverse("desk:units:import")

    for text in (foreign, "x" * (MAX_BYTES + 1), "[" * 100_000, "\0", "x\r" * (MAX_LINES + 1)):
        assert client.post(address, {"text": text, "seen": "x"}).status_code < 500
    assert not Unit.objects.filter(names__name="Xã Bị Đổi").exists()


def test_only_the_provincial_level_brings_files_in(client, land):
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=land.hai))
    assert upload(client, written(line(land))).status_code == 403


def test_a_comparison_costs_the_same_however_many_lines_there_are(
    client, land, django_assert_max_num_queries
):
    make_unit(parent=land.province)
    upload(client, written(line(land)))

    with django_assert_max_num_queries(40):
        upload(client, written(*(line(land, unit=f"xa-{n}", name=f"Xã {n}") for n in range(300))))
