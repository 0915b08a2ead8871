"""What the forms of all parts of a plan share: the reason once it is in force, refusals at their fields."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, TypeVar

from django import forms

from gandan.calendars import clock
from gandan.plans.errors import BadSpecError, PlansError
from gandan.plans.models import Plan
from gandan.plans.specs import Amending
from gandan.plans.succession import next_start
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gandan.calendars.rules import Window

Done = TypeVar("Done")

# Figures are no business of plans: a job of the house counts them anew.
FIGURES_FOLLOW = "Các con số được đếm lại tự động, chậm nhất 5 phút nữa."


class RefusedForm(forms.Form):
    """A form that shows what an action refused at the field it is about."""

    def refuse(self, refusal: PlansError) -> None:
        if not isinstance(refusal, BadSpecError):
            self.add_error(None, str(refusal))
            return
        for problem in refusal.problems:
            field = problem.field if problem.field in self.fields else None
            self.add_error(field, problem.sentence)


def attempt(form: RefusedForm, act: Callable[[], Done]) -> Done | None:
    """Return what was done; None when it was refused, which the form then shows at its fields."""
    try:
        return act()
    except PlansError as refusal:
        form.refuse(refusal)
        return None


class AmendingForm(RefusedForm):
    """A change of a plan: free in a draft; in force with a reason and, where counted, a first window."""

    counts_from = forms.TypedChoiceField(
        label="Áp dụng từ kỳ nào",
        required=False,
        empty_value=None,
        help_text="Các kỳ trước đó giữ nguyên danh sách và con số như đã đếm.",
    )
    reason = forms.CharField(
        label="Lý do sửa",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Kế hoạch đang thực hiện: lý do hiện trên trang kế hoạch cùng ngày sửa và người sửa.",
    )

    def __init__(
        self,
        plan: Plan,
        said: Mapping[str, object] | None = None,
        *,
        starts: Sequence[Window] = (),
        **options: Any,  # noqa: ANN401 - Django's own options
    ) -> None:
        super().__init__(said, **options)
        self.plan = plan
        is_in_force = plan.state == Plan.State.IN_FORCE
        if not is_in_force:
            del self.fields["reason"]
        if not (is_in_force and starts):
            del self.fields["counts_from"]
            return
        choose = self.fields["counts_from"]
        assert isinstance(choose, forms.TypedChoiceField)  # noqa: S101 - for the type checker
        choose.choices = [(w.start.isoformat(), f"{w.name}, từ ngày {short_date(w.start)}") for w in starts]
        choose.coerce = lambda said: next(w.start for w in starts if w.start.isoformat() == said)
        first = next_start(starts, clock.today())
        self.initial.setdefault("counts_from", first.start.isoformat() if first else "")

    def why(self) -> Amending:
        said = self.cleaned_data
        return Amending(said.get("reason", ""), said.get("counts_from"))

    def digest(self) -> str:
        """Return a short name of what was typed: saved is only what was shown before."""
        typed = [(name, self[name].data) for name in self.fields]
        return hashlib.sha256(repr(typed).encode()).hexdigest()[:20]

    def is_to_save(self) -> bool:
        """Whether the person pressed save on what the page had shown."""
        return self.data.get("press") == "save" and self.data.get("seen") == self.digest()

    def is_stale(self) -> bool:
        return self.data.get("press") == "save" and self.data.get("seen") != self.digest()
