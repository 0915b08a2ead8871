from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms, template

if TYPE_CHECKING:
    from django.forms import BoundField, Widget

register = template.Library()


def _family(widget: Widget) -> tuple[str, str]:
    """Return (how it is laid out, the stem of its classes)."""
    if isinstance(widget, forms.CheckboxSelectMultiple):
        return "options", "checkboxes"
    if isinstance(widget, forms.RadioSelect):
        return "options", "radios"
    if isinstance(widget, forms.CheckboxInput):
        return "tick", "checkboxes"
    if isinstance(widget, forms.Textarea):
        return "line", "textarea"
    if isinstance(widget, forms.Select):
        return "line", "select"
    if isinstance(widget, forms.FileInput):
        return "line", "file-upload"
    return "line", "input"


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
