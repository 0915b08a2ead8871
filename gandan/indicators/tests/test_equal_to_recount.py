"""Whatever happens, in whatever order: figures kept record by record equal a count from the beginning."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.calendars.actions import pin_today
from gandan.evidence import actions
from gandan.evidence.facts import EvidenceFacts
from gandan.evidence.models import Evidence, Standing, Verdict
from gandan.indicators import queries
from gandan.indicators.actions import rebuild, rebuild_for_units
from gandan.indicators.models import Figure, Tally
from gandan.indicators.rules import totals
from gandan.indicators.tests.world import World
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans import queries as plan_queries
from gandan.plans.actions import change_target
from gandan.plans.models import Target
from gandan.plans.specs import Amending, TargetSpec
from gandan.plans.tests.factories import make_exclusion
from gandan.units.models import Outlet, Unit
from gandan.units.queries import owner_of
from gandan.units.tests.factories import make_group

pytestmark = pytest.mark.django_db

FIRST = date(2024, 9, 1)
TOPICS = ["cchc", "qa"]

steps = st.lists(
    st.tuples(
        st.sampled_from(
            ["hand_in"] * 4
            + ["accept"] * 3
            + [
                "refuse",
                "correct",
                "exclude",
                "include",
                "open",
                "close",
                "give",
                "merge",
                "new_target",
                "amend",
            ]
        ),
        st.integers(0, 10_000),
        st.integers(0, 10_000),
    ),
    min_size=3,
    max_size=18,
)


class Story:
    """A world in which one thing after the other happens; every number picks among what there is."""

    def __init__(self) -> None:
        self.world = World()
        self.communes = [self.world.commune(name) for name in ("Tam Hải", "Tam Giang", "Tam Quang")]
        self.outlets = [self.world.outlet(c, kind) for c in self.communes for kind in ("station", "portal")]
        self.world.target(minimum_count=2)
        self.world.target("portal", window="quarter", topics=["cchc"])
        self.world.target(None, window="once")
        officer = Role.PROVINCIAL_OFFICER
        self.hand, self.judge = (make_user(role=officer, unit=self.world.province) for _ in range(2))
        rebuild()

    def day(self, number) -> date:
        return FIRST + timedelta(days=number % 110)

    def facts(self, one, two) -> EvidenceFacts | None:
        outlet = Outlet.objects.order_by("pk")[one % Outlet.objects.count()]
        day = self.day(two)
        unit = owner_of(outlet, day)
        if unit is None:
            return None
        kind, topic = ("LOG", "URL")[two % 2], TOPICS[one % 2]
        url = "https://quangnam.gov.vn/tin" if kind == "URL" else ""
        return EvidenceFacts(kind, unit, day, outlet=outlet, topics=(topic,), url=url)

    def hand_in(self, one, two) -> None:
        facts = self.facts(one, two)
        if facts:
            actions.hand_in(facts, by=self.hand)

    def accept(self, one, _two) -> None:
        self._judge(one, Verdict.Outcome.ACCEPTED)

    def refuse(self, one, _two) -> None:
        self._judge(one, Verdict.Outcome.REFUSED)

    def _judge(self, one, outcome) -> None:
        ending = {"accepted": "accepted", "refused": "refused"}[outcome]
        rows = Standing.objects.exclude(state__in=[ending, "superseded"]).order_by("pk")
        if rows:
            row = rows[one % len(rows)]
            actions.judge(row.pk, outcome, by=self.judge, reason="Ảnh mờ", seen=row.state)

    def correct(self, one, two) -> None:
        rows = Evidence.objects.exclude(standing__state="superseded").order_by("pk")
        facts = self.facts(two, one)
        if rows and facts:
            actions.correct(rows[one % len(rows)].pk, facts, by=self.hand)

    def exclude(self, one, two) -> None:
        target = Target.objects.order_by("pk")[one % Target.objects.count()]
        members = self.communes if target.outlet_kind_id is None else self.outlets
        make_exclusion(target, members[two % len(members)], valid_from=self.day(two))
        rebuild_for_units()

    def include(self, _one, two) -> None:
        for target in Target.objects.all():
            target.exclusions.filter(valid_from__lt=self.day(two)).update(valid_to=self.day(two))
        rebuild_for_units()

    def open(self, one, two) -> None:
        commune = self._living(one)
        self.outlets.append(self.world.outlet(commune, ("station", "portal")[two % 2], self.day(two)))
        rebuild_for_units()

    def close(self, one, two) -> None:
        outlet = self.outlets[one % len(self.outlets)]
        owner = outlet.owners.filter(valid_to__isnull=True, valid_from__lt=self.day(two)).first()
        if owner:
            self.world.close(outlet, self.day(two))
        rebuild_for_units()

    def give(self, one, two) -> None:
        outlet = self.outlets[one % len(self.outlets)]
        owner = outlet.owners.filter(valid_to__isnull=True, valid_from__lt=self.day(two)).first()
        commune = self._living(two)
        if owner and commune.valid_from <= self.day(two):
            self.world.give(outlet, commune, self.day(two))
        rebuild_for_units()

    def merge(self, one, _two) -> None:
        day = FIRST + timedelta(days=100)
        living = [c for c in self.communes if Unit.objects.get(pk=c.pk).valid_to is None]
        owned = [o for c in living for o in c.owned_outlets.filter(valid_to__isnull=True)]
        if len(living) > 1 and all(row.valid_from < day for row in owned):
            self.communes.append(self.world.merge(living[:2], f"xã mới {one}", day))
        rebuild_for_units()

    def new_target(self, one, two) -> None:
        window = ("month", "quarter", "year", "once")[one % 4]
        kind = ("station", "portal", None)[two % 3]
        scope = (self.world.province, self.world.district, *self.communes)[two % 5]
        group = (None, make_group(levels=["commune"], under=self.communes[one % 3].key))[one % 2]
        fields = {"window": window, "minimum_count": 1 + one % 2, "scope": scope, "group": group}
        self.world.target(kind, **fields)
        rebuild_for_units()

    def amend(self, one, two) -> None:
        """Change a measure in force, from the last day that cuts no window and touches none that is over."""
        pin_today(self.day(two))
        targets = Target.objects.filter(withdrawn_from=None).order_by("pk")
        target = targets[one % len(targets)]
        starts = plan_queries.target_starts(target, self.day(two))
        if starts:
            past = before(starts[-1].start)
            why = Amending("Đổi cách đếm", starts[-1].start)
            change_target(target.pk, other_measure(target, two), by=None, why=why)
            rebuild_for_units()
            assert before(starts[-1].start) == past
        pin_today(None)

    def _living(self, number) -> Unit:
        living = [c for c in self.communes if Unit.objects.get(pk=c.pk).valid_to is None]
        return living[number % len(living)]


def other_measure(target, number) -> TargetSpec:
    return TargetSpec(
        target.code,
        target.title,
        target.scope,
        ("LOG", "URL") if number % 2 else ("LOG",),
        outlet_kind=target.outlet_kind,
        unit_levels=tuple(target.unit_levels),
        minimum_count=target.minimum_count + 1,
        window=("month", "quarter", "once")[number % 3],
        ends_on=target.ends_on,
    )


def before(day):
    """Return every figure of windows that ended before the day."""
    return {figure for figure in snapshot()[1] if figure[3] < day}


def snapshot():
    tallies = Tally.objects.values_list(
        "target", "window_start", "window_end", "member_id", "accepted", "pending"
    )
    figures = Figure.objects.values_list(
        "target", "scope", "window_start", "window_end", "denominator", "numerator", "on_the_way", "excluded"
    )
    return set(tallies), set(figures)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_figures_kept_up_to_date_equal_a_full_recount(happenings):
    with transaction.atomic():
        story = Story()

        for what, one, two in happenings:
            getattr(story, what)(one, two)

        kept = snapshot()
        rebuild()
        assert kept == snapshot()
        transaction.set_rollback(True)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_every_figure_equals_the_list_behind_it(happenings):
    with transaction.atomic():
        story = Story()

        for what, one, two in happenings:
            getattr(story, what)(one, two)

        for target in Target.objects.all():
            for window, stored in queries.strip(target, target.scope):
                listed = queries.members(target, window)
                assert totals(member.status for member in listed) == stored
        transaction.set_rollback(True)
