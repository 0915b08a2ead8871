from __future__ import annotations

from django.db import models
from django.db.models import Q

from gandan.audit.models import AppendOnlyModel
from gandan.people.models import User
from gandan.units.models import Outlet, OutletKind, Unit, UnitGroup


class Plan(models.Model):
    class State(models.TextChoices):
        DRAFT = "draft", "bản nháp"
        IN_FORCE = "in_force", "đang thực hiện"
        CLOSED = "closed", "đã kết thúc"

    number = models.CharField(max_length=60)  # 1739/KH-UBND
    title = models.CharField(max_length=400)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="plans")  # the issuer
    issued_on = models.DateField()
    period_from = models.DateField()
    period_to = models.DateField()
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    state = models.CharField(max_length=20, choices=State, default=State.DRAFT)
    source_text = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["number", "unit", "issued_on"], name="plans_plan_once"),
            models.CheckConstraint(
                condition=Q(period_to__gte=models.F("period_from")), name="plans_plan_period"
            ),
        ]

    def __str__(self) -> str:
        return self.number


class Clause(models.Model):
    """A commitment in its official wording."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="clauses")
    code = models.CharField(max_length=20)  # S1-07
    position = models.PositiveIntegerField()
    heading = models.CharField(max_length=120, blank=True)  # mục tiêu, nội dung, hình thức …
    text = models.TextField()
    derived_from = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="derived")
    span_start = models.PositiveIntegerField(null=True, blank=True)  # characters of Plan.source_text
    span_end = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["plan", "position"]
        constraints = [models.UniqueConstraint(fields=["plan", "code"], name="plans_clause_code")]

    def __str__(self) -> str:
        return f"{self.code} {self.text[:60]}"


class Target(models.Model):
    """A measurable definition attached to a clause: population, criterion, window, goal."""

    class Population(models.TextChoices):
        OUTLETS = "outlets", "đầu mối"
        UNITS = "units", "đơn vị"

    class Window(models.TextChoices):
        MONTH = "month", "mỗi tháng"
        QUARTER = "quarter", "mỗi quý"
        PERIOD = "period", "mỗi kỳ báo cáo"
        YEAR = "year", "mỗi năm"
        ONCE = "once", "một lần trong kỳ kế hoạch"

    clause = models.ForeignKey(Clause, models.CASCADE, related_name="targets")
    code = models.SlugField(max_length=60)  # station_column_rate
    title = models.CharField(max_length=300)
    population = models.CharField(max_length=10, choices=Population)
    outlet_kind = models.ForeignKey(OutletKind, models.PROTECT, null=True, blank=True)
    unit_levels = models.JSONField(
        default=list, blank=True
    )  # ["district", "commune"] when population is units
    scope = models.ForeignKey(Unit, models.PROTECT, related_name="scoped_targets")
    # Only these units of the scope, or what they own; resolved on the last day of each window.
    group = models.ForeignKey(UnitGroup, models.PROTECT, null=True, blank=True, related_name="targets")
    evidence_kinds = models.JSONField(default=list)  # ["LOG", "AUD"]: any of these counts
    topics = models.JSONField(default=list, blank=True)  # empty: any topic
    minimum_count = models.PositiveIntegerField(default=1)
    window = models.CharField(max_length=10, choices=Window)
    goal_share = models.DecimalField(max_digits=5, decimal_places=4, default=1)  # the commitment, 1 = 100 %
    is_internal = models.BooleanField(default=False)  # the official text has no number
    method = models.TextField(blank=True)  # how it is counted, in plain words
    starts_on = models.DateField()
    ends_on = models.DateField()
    position = models.PositiveIntegerField(default=0)
    # Changed or ended while the plan was in force: what came before this day stays as it was counted.
    withdrawn_from = models.DateField(null=True, blank=True)
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["clause", "code"], name="plans_target_code"),
            models.CheckConstraint(
                condition=Q(population="outlets", outlet_kind__isnull=False)
                | Q(population="units", outlet_kind__isnull=True),
                name="plans_target_population",
            ),
            models.CheckConstraint(
                condition=Q(goal_share__gt=0, goal_share__lte=1), name="plans_target_goal"
            ),
            models.CheckConstraint(condition=Q(minimum_count__gte=1), name="plans_target_minimum"),
        ]

    def __str__(self) -> str:
        return self.code


class TargetExclusion(models.Model):
    """A member that the target does not count, with the reason that was given."""

    target = models.ForeignKey(Target, models.CASCADE, related_name="exclusions")
    outlet = models.ForeignKey(Outlet, models.CASCADE, null=True, blank=True)
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, blank=True)
    reason = models.CharField(max_length=300)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(outlet__isnull=True, unit__isnull=False)
                | Q(outlet__isnull=False, unit__isnull=True),
                name="plans_exclusion_member",
            ),
        ]

    def __str__(self) -> str:
        return self.reason


class Task(models.Model):
    """A row of the plan's annex."""

    class Timing(models.TextChoices):
        DATE = "date", "đến ngày"
        MONTH = "month", "trong tháng"
        QUARTER = "quarter", "trong quý"
        CONTINUOUS = "continuous", "thường xuyên"
        DAILY = "daily", "hằng ngày"
        WEEKLY = "weekly", "hằng tuần"
        MONTHLY = "monthly", "hằng tháng"
        QUARTERLY = "quarterly", "hằng quý"
        HALF_YEARLY = "half_yearly", "6 tháng một lần"
        YEARLY = "yearly", "hằng năm"

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="tasks")
    clause = models.ForeignKey(Clause, models.SET_NULL, null=True, blank=True, related_name="tasks")
    number = models.CharField(max_length=20)
    content = models.TextField()
    form = models.CharField(max_length=300, blank=True)
    product = models.CharField(max_length=300, blank=True)
    lead_unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="led_tasks")
    lead_group = models.ForeignKey(UnitGroup, models.PROTECT, null=True, blank=True, related_name="led_tasks")
    partners = models.CharField(max_length=400, blank=True)  # official wording
    partner_groups = models.ManyToManyField(UnitGroup, blank=True, related_name="partnered_tasks")
    timing = models.CharField(max_length=20, choices=Timing)
    timing_text = models.CharField(max_length=120, blank=True)  # as the annex says it
    # The cadence that the province set for a "thường xuyên" task; empty for all others.
    cadence = models.CharField(max_length=20, choices=Timing, blank=True)
    due_on = models.DateField(null=True, blank=True)  # for DATE, MONTH and QUARTER: the last day
    starts_on = models.DateField()
    ends_on = models.DateField()
    budget_dong = models.BigIntegerField(null=True, blank=True)
    budget_note = models.CharField(max_length=200, blank=True)
    note = models.CharField(max_length=300, blank=True)
    evidence_kinds = models.JSONField(default=list, blank=True)
    topics = models.JSONField(default=list, blank=True)
    # Changed or ended while the plan was in force: what came before this day stays as it was asked.
    withdrawn_from = models.DateField(null=True, blank=True)
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")

    class Meta:
        ordering = ["plan", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(lead_unit__isnull=False) | Q(lead_group__isnull=False), name="plans_task_lead"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.content[:60]}"


class Assignment(models.Model):
    """A task for one unit and one occurrence; or work that no plan asks for, with what it is about."""

    class State(models.TextChoices):
        OPEN = "open", "chưa làm"
        DONE = "done", "đã có bằng chứng"
        CLOSED = "closed", "đã đóng"

    task = models.ForeignKey(Task, models.CASCADE, null=True, blank=True, related_name="assignments")
    # Without a task: what is to be done, and the row it is about, of a room above this one.
    content = models.CharField(max_length=400, blank=True)
    about_kind = models.CharField(max_length=60, blank=True)  # as in the audit log: gandan_messages.…
    about_id = models.BigIntegerField(null=True, blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="assignments")
    occurrence_from = models.DateField()
    occurrence_to = models.DateField()
    due_on = models.DateField()
    due_steps = models.JSONField(default=list)  # sentences: how the day was computed
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    done_at = models.DateTimeField(null=True, blank=True)
    closed_reason = models.CharField(max_length=300, blank=True)
    carried_from = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="carried_to"
    )

    class Meta:
        ordering = ["due_on", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["task", "unit", "occurrence_from"], name="plans_assignment_once"),
            models.CheckConstraint(
                condition=Q(task__isnull=False, content="", about_id=None)
                | (Q(task=None, about_id__isnull=False) & ~Q(content="")),
                name="plans_assignment_of_task_or_own",
            ),
            models.UniqueConstraint(
                fields=["about_kind", "about_id", "unit"],
                condition=Q(task=None, state="open"),
                name="plans_assignment_one_open_about",
            ),
        ]
        indexes = [models.Index(fields=["unit", "state", "due_on"])]

    def __str__(self) -> str:
        return f"{self.task_id or self.content} for {self.unit_id} by {self.due_on}"

    @property
    def what(self) -> str:
        """What is to be done, in words."""
        return self.task.content if self.task else self.content


class Amendment(AppendOnlyModel):
    """A change of a plan in force: what, since when, why and by whom. It is public and never changed."""

    class Kind(models.TextChoices):
        ADDED = "added", "thêm"
        CHANGED = "changed", "sửa"
        WITHDRAWN = "withdrawn", "thôi áp dụng"

    class Part(models.TextChoices):
        CLAUSE = "clause", "cam kết"
        TARGET = "target", "chỉ tiêu"
        TASK = "task", "nhiệm vụ"

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="amendments")
    kind = models.CharField(max_length=10, choices=Kind)
    part = models.CharField(max_length=10, choices=Part)
    # Not a foreign key: what was amended away is told about still.
    part_id = models.BigIntegerField()
    name = models.CharField(max_length=300)  # "S1-07", or the title of a target: as it was called then
    before = models.JSONField(default=dict)  # only what differs; see gandan.plans.snapshots
    after = models.JSONField(default=dict)
    counts_from = models.DateField(null=True, blank=True)
    reason = models.CharField(max_length=300)
    made_on = models.DateField()
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.kind} {self.part} {self.part_id}"


class Reading(models.Model):
    """A text that the reader has read and a person now confirms row by row."""

    class State(models.TextChoices):
        OPEN = "open", "đang xác nhận"
        SAVED = "saved", "đã lưu thành kế hoạch"
        DROPPED = "dropped", "đã bỏ"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="readings")
    read_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    read_at = models.DateTimeField(auto_now_add=True)
    source_name = models.CharField(max_length=200)
    source_text = models.TextField()
    # Where the tables stand in the text: {"start", "end", "rows": [[[from, to] or null, …], …]}.
    tables = models.JSONField(default=list, blank=True)
    header = models.JSONField(default=dict)  # number, date, issuer, title, period_from, period_to
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    plan = models.ForeignKey(Plan, models.SET_NULL, null=True, blank=True, related_name="readings")
    # The plan of which this text is the next version: its rows say what changes there.
    follows = models.ForeignKey(Plan, models.SET_NULL, null=True, blank=True, related_name="next_readings")

    def __str__(self) -> str:
        return self.source_name


class WaitingFile(models.Model):
    """A file that takes long to read: a worker reads it, and whoever handed it in comes back for the rows."""

    class State(models.TextChoices):
        WAITING = "waiting", "đang đọc"
        READ = "read", "đã đọc xong"
        FAILED = "failed", "không đọc được"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    handed_in_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    handed_in_at = models.DateTimeField(auto_now_add=True)
    name = models.CharField(max_length=200)
    file = models.FileField(upload_to="plans/", max_length=200, blank=True)  # none once it was read
    begun_at = models.DateTimeField(null=True)  # by a worker; it is begun once
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    because = models.CharField(max_length=400, blank=True)  # why it was not read, as a person reads it
    reading = models.OneToOneField(Reading, models.CASCADE, null=True, related_name="+")

    def __str__(self) -> str:
        return self.name


class ReadingRow(models.Model):
    class State(models.TextChoices):
        PROPOSED = "proposed", "chờ xác nhận"
        CONFIRMED = "confirmed", "đã xác nhận"
        DROPPED = "dropped", "bỏ"

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="rows")
    kind = models.CharField(max_length=20)  # clause, target, task, channel, audience
    position = models.PositiveIntegerField()
    text = models.TextField()
    fields = models.JSONField(default=dict)
    span_start = models.PositiveIntegerField(null=True)
    span_end = models.PositiveIntegerField(null=True)
    state = models.CharField(max_length=10, choices=State, default=State.PROPOSED)

    class Meta:
        ordering = ["reading", "position"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.text[:60]}"


class ReadingStep(models.Model):
    """The rows of a reading as they were before one step: enough to take the step back."""

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="steps")
    name = models.CharField(max_length=60)  # what was done, for the button that undoes it
    before = models.JSONField(default=list)  # rows as they were; see gandan.plans.actions.steps
    added = models.JSONField(default=list)  # keys of rows that were not there
    reading_before = models.JSONField(default=dict)  # columns of the reading itself, where they changed
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.name} of {self.reading_id}"


class ReaderRule(AppendOnlyModel):
    """How a word of plans is understood in a unit and below it, from a day on, on whose word.

    What is understood otherwise later is a new row that names this one; an empty meaning takes it back.
    """

    class Kind(models.TextChoices):
        ALIAS = "alias", "tên gọi của đơn vị"
        COLUMN = "column", "tên cột trong phụ lục"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="reader_rules")
    kind = models.CharField(max_length=10, choices=Kind)
    written = models.CharField(max_length=200)  # as plans write it
    folded = models.CharField(max_length=200)  # as it is compared
    meaning = models.CharField(max_length=400, blank=True)  # a choice of gandan.plans.parties, or a column
    valid_from = models.DateField()
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.written}"
