"""An indicator has no input box: nowhere can a share be written, only counted."""

# ruff: noqa: SLF001 - the guard looks where nobody else should
from __future__ import annotations

import ast
import importlib
import pkgutil
from pathlib import Path

from django import forms
from django.apps import apps
from django.core.management import get_commands, load_command_class
from django.db import models

import gandan
from gandan.indicators.models import Figure, Tally

ROOT = Path(gandan.__file__).parent
WORDS = ("share", "percent", "ratio", "rate", "ty_le", "tyle", "phan_tram")
# A commitment, parts of land and people, what an ear misheard of a voice: none says what was reached.
NOT_RESULTS = {
    *("Target.goal_share", "UnitEdge.share"),
    *("VoiceTest.error_rate", "VoiceTest.error_rate_without_tones"),
}
# Asks for the part of a unit that goes to another, which becomes UnitEdge.share.
PARTS_ASKED = {"gandan.desk.units.parting_forms.TransferPartForm.share"}
ONLY_WRITER = "gandan/indicators"
CHANGES = {"create", "bulk_create", "update", "bulk_update", "delete", "update_or_create", "get_or_create"}


def names_a_share(name):
    parts = name.lower().split("_")
    return any(word in parts or ("_" in word and word in name.lower()) for word in WORDS)


def own_modules():
    for found in pkgutil.walk_packages(gandan.__path__, "gandan."):
        if ".tests" not in found.name and ".migrations" not in found.name:
            yield found.name


def test_no_model_keeps_a_share_as_a_result():
    kept = {
        f"{model.__name__}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("gandan.")
        for field in model._meta.get_fields()
        if isinstance(field, models.Field) and names_a_share(field.name)
    }

    assert kept <= NOT_RESULTS


def test_figures_and_tallies_hold_counts_only():
    numbers = {
        field.name: type(field)
        for model in (Figure, Tally)
        for field in model._meta.get_fields()
        if isinstance(field, models.IntegerField | models.DecimalField | models.FloatField)
        and field.name not in {"id", "member_id"}
    }

    assert set(numbers.values()) == {models.PositiveIntegerField}


def test_no_form_asks_for_a_share():
    for name in own_modules():
        if name.endswith("forms"):  # forms, outlet_forms, parting_forms …
            importlib.import_module(name)
    asked = {
        f"{form.__module__}.{form.__name__}.{field}"
        for form in every_subclass(forms.BaseForm)
        if form.__module__.startswith("gandan.")
        for field in form.base_fields
        if names_a_share(field)
    }

    assert {name for name in asked - PARTS_ASKED if not name.endswith(".goal_share")} == set()


def every_subclass(kind):
    for below in kind.__subclasses__():
        yield below
        yield from every_subclass(below)


def test_no_command_takes_a_share():
    taken = set()
    for command, app in get_commands().items():
        if str(app).startswith("gandan."):
            parser = load_command_class(app, command).create_parser("gandan", command)
            taken |= {f"{command} {a.dest}" for a in parser._actions if names_a_share(a.dest)}

    assert taken == set()


def test_only_indicators_write_figures():
    writers = set()
    for file in ROOT.rglob("*.py"):
        if "/tests/" in str(file) or "/migrations/" in str(file) or ONLY_WRITER in str(file):
            continue
        writers |= {f"{file.relative_to(ROOT)}: {call}" for call in writes(ast.parse(file.read_text()))}

    assert writers == set()


def writes(tree):
    """Yield calls that make or change rows of Figure or Tally."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            words = ast.unparse(node.func)
            makes = words in {"Figure", "Tally", "models.Figure", "models.Tally"}
            changes = words.startswith(("Figure.", "Tally.")) and words.rsplit(".", 1)[-1] in CHANGES
            if makes or changes:
                yield words
