from __future__ import annotations

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def help_contact() -> str:
    """Name whom to call when one cannot log in."""
    return str(settings.HELP_CONTACT)
