"""A station's files are read by its unit's own words, and by what the version's editor settled."""

from __future__ import annotations

from pathlib import Path

import pytest

from gandan.deliveries.rendering import prepare
from gandan.deliveries.tests.factories import make_commune, make_delivery, make_version
from gandan.lexicon.actions import change_pronunciation
from gandan.lexicon.tests.factories import make_pronunciation, make_told
from gandan.messages.actions import approve, correct_reading, submit
from gandan.messages.tests.factories import make_approver, make_draft
from gandan.text.speech import Correction

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("heard_before")]

BODY = "Bà con gặp TTPTĐ ở nhà 12/5, mang theo 7.000 đồng."


@pytest.fixture(autouse=True)
def _house(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.GANDAN_DRAFT_VOICE_ALLOWED = False  # the sound says what the script does


def script_of(delivery):
    (row,) = [row for row in prepare(delivery).renditions if row.name == "script.txt"]
    return Path(row.file.path).read_text()


def settled_version(unit, *corrections):
    draft = make_draft(unit, body=BODY)
    for correction in corrections:
        correct_reading(draft.pk, correction, draft.author)
    submit(draft.pk, draft.author)
    return approve(draft.pk, make_approver(unit))


def test_the_script_says_the_units_own_words_and_no_other_units():
    here, elsewhere = make_commune(), make_commune()
    make_pronunciation(here)

    scripts = [script_of(make_delivery(make_version(unit, body=BODY))) for unit in (here, elsewhere)]

    assert ["trạm phát điện tử" in script for script in scripts] == [True, False]


def test_the_script_says_what_the_editor_settled_in_the_regions_numbers(settings):
    settings.GANDAN_REGION = "trung"
    version = settled_version(make_commune(), Correction("12/5", "mười hai xuyệt năm"))

    script = script_of(make_delivery(version))

    assert "ở nhà mười hai xuyệt năm, mang theo bảy ngàn đồng" in script


def test_a_changed_entry_changes_only_what_has_not_been_made():
    unit = make_commune()
    row = make_pronunciation(unit)
    version = make_version(unit, body=BODY)
    made = make_delivery(version)
    before = script_of(made)

    change_pronunciation(row.pk, make_told(spoken="trạm phát"), row.made_by)

    kept = made.version.renditions.get(name="script.txt")
    assert Path(kept.file.path).read_text() == before
    assert "gặp trạm phát ở" in script_of(make_delivery(make_version(unit, body=BODY)))


def test_a_leaflet_is_not_made_anew_for_a_word_that_only_the_ear_hears():
    unit = make_commune()
    leaflet = make_delivery(make_version(unit, body=BODY), channel="leaflet")
    before = [row.inputs_hash for row in prepare(leaflet).renditions]

    make_pronunciation(unit)

    assert [row.inputs_hash for row in prepare(leaflet).renditions] == before
