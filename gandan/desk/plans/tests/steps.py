"""What a person does at the desk, for the tests of its pages."""

from __future__ import annotations

from django.urls import reverse


def page(client, name, **arguments):
    return client.get(reverse(f"desk:plans:{name}", kwargs=arguments)).content.decode()


def press(client, name, said=None, **arguments):
    return client.post(reverse(f"desk:plans:{name}", kwargs=arguments), said or {}, follow=True)


def look_and_save(client, name, said, **arguments):
    """Press twice as a person does: look first, then save what was shown."""
    shown = press(client, name, said | {"press": "look"}, **arguments)
    seen = shown.context["seen"]
    return press(client, name, said | {"press": "save", "seen": seen}, **arguments)
