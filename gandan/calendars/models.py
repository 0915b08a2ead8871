from __future__ import annotations

from django.db import models


class CalendarDay(models.Model):
    """A day that departs from the weekly rule: a holiday, or a Saturday worked in exchange."""

    day = models.DateField(unique=True)
    is_working = models.BooleanField()
    name = models.CharField(max_length=120)
    source = models.CharField(max_length=200)
    verified = models.BooleanField(default=False)

    class Meta:
        ordering = ["day"]

    def __str__(self) -> str:
        return f"{self.day} {self.name}"


class PeriodRule(models.Model):
    """A reporting period of the year, such as the 6-month report: 15/12 to 14/6, sent by 20/6.

    Years count from the report year: `start_year_offset` is -1 where the window opens in the year before.
    """

    code = models.CharField(max_length=20)  # q1, half, q3, year
    name = models.CharField(max_length=80)  # "kỳ 6 tháng đầu năm {year}"
    start_year_offset = models.SmallIntegerField(default=0)
    start_month = models.PositiveSmallIntegerField()
    start_day = models.PositiveSmallIntegerField()
    end_month = models.PositiveSmallIntegerField()
    end_day = models.PositiveSmallIntegerField()
    send_month = models.PositiveSmallIntegerField()
    send_day = models.PositiveSmallIntegerField()
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    source = models.CharField(max_length=200)

    class Meta:
        ordering = ["end_month", "end_day", "code"]
        constraints = [
            models.UniqueConstraint(fields=["code", "valid_from"], name="calendars_periodrule_once"),
            models.UniqueConstraint(
                fields=["code"],
                condition=models.Q(valid_to__isnull=True),
                name="calendars_periodrule_one_open",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class HouseDay(models.Model):
    """The one day the house lives on while it is pinned, as in the demo. No row: the day outside."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    today = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="calendars_houseday_one_row"),
        ]

    def __str__(self) -> str:
        return str(self.today)
