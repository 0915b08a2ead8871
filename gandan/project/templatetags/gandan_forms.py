from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms, template

if TYPE_CHECKING:
    from django.forms import BoundField, Widget

register = template.Library()


# How a widget is laid out and the stem of its classes; the first kind that fits counts.
_FAMILIES: tuple[tuple[type[Widget], str, str], ...] = (
    (forms.CheckboxSelectMultiple, "options", "checkboxes"),
    (forms.RadioSelect, "options", "radios"),
    (forms.CheckboxInput, "tick", "checkboxes"),
    (forms.Textarea, "line", "textarea"),
    (forms.Select, "line", "select"),
    (forms.FileInput, "line", "file-upload"),
    (forms.Widget, "line", "input"),
)


def _family(widget: Widget) -> tuple[str, str]:
    return next((layout, stem) for kind, layout, stem in _FAMILIES if isinstance(widget, kind))


@register.inclusion_tag("gandan/partials/field.html")
def field(bound: BoundField) -> dict[str, object]:
    """Show one form field with its label, hint and errors, tied together for screen readers."""
    kind, family = _family(bound.field.widget)
    marked = f"govuk-{family}" if kind == "line" else f"govuk-{family}__input"
    if bound.errors and kind == "line":
        marked = f"{marked} govuk-{family}--error"
    bound.field.widget.attrs["class"] = f"{bound.field.widget.attrs.get('class', '')} {marked}".strip()
    notes = [(bound.help_text, "helptext"), (bound.errors, "error")]
    described_by = " ".join(f"{bound.auto_id}_{name}" for given, name in notes if given)
    return {"field": bound, "kind": kind, "family": family, "described_by": described_by}
