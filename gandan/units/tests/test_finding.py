from __future__ import annotations

from datetime import date

import pytest

from gandan.units.finding import units_under_name
from gandan.units.tests.factories import make_edges, make_unit

pytestmark = pytest.mark.django_db
MERGED = date(2025, 7, 1)
BEFORE, AFTER = date(2024, 11, 22), date(2025, 8, 1)


@pytest.fixture
def units():
    """Make a district: its first commune ended early, the last two became one as it ended itself."""
    province = make_unit("province", name="Tỉnh Thu Bồn")
    district = make_unit("district", parent=province, name="Huyện Sông Trà", valid_to=MERGED)
    early = make_unit(parent=district, name="Xã Cồn Nổi", valid_to=date(2023, 1, 1))
    left = make_unit(parent=district, name="Xã Cù Lao", valid_to=MERGED)
    right = make_unit(parent=district, name="Xã Bãi Xép", valid_to=MERGED)
    post = make_unit("division", parent=early, name="Trạm Bến Cũ", valid_to=date(2023, 1, 1))
    new = make_unit(parent=province, name="Xã Cửa Biển", valid_from=MERGED)
    away = make_unit("district", parent=province, name="Huyện Miền Núi")
    beside = make_unit(parent=away, name="Xã Bên Cạnh")
    make_edges("merge", date(2023, 1, 1), (early, left))
    make_edges("merge", MERGED, (left, new), (right, new))
    return {
        "province": province.pk,
        "district": district.pk,
        "early": early.pk,
        "left": left.pk,
        "right": right.pk,
        "post": post.pk,
        "new": new.pk,
        "away": away.pk,
        "beside": beside.pk,
    }


OF_DISTRICT = {"district", "early", "left", "right", "post"}


@pytest.mark.parametrize(
    ("words", "day", "found"),
    [
        ("huyện sông trà", BEFORE, OF_DISTRICT),
        ("song tra", AFTER, OF_DISTRICT | {"new"}),
        ("Bến Cũ", AFTER, {"post"}),  # nobody came after it
        ("cồn nổi", BEFORE, {"early", "post", "left"}),
        ("con noi", AFTER, {"early", "post", "new"}),
        ("cù lao", BEFORE, {"left"}),
        ("cù lao", AFTER, {"left", "new"}),
        ("cửa biển", BEFORE, {"new"}),
        ("cửa biển", AFTER, {"new"}),
        ("thu bồn", BEFORE, OF_DISTRICT | {"province", "new", "away", "beside"}),
        ("miền núi", AFTER, {"away", "beside"}),
        ("ồi", AFTER, set()),  # a word counts from its beginning
        ("không nơi nào", AFTER, set()),
    ],
)
def test_a_name_stands_for_all_that_was_under_it_and_all_that_came_of_it(units, words, day, found):
    assert named(units, units_under_name(words, day)) == found


def named(units, ids):
    return {name for name, unit_id in units.items() if unit_id in ids}
