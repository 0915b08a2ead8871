"""Tells a writer what a villager would stumble over, where it stands and what to say instead."""

from __future__ import annotations

from gandan.text.plainness.check import check
from gandan.text.plainness.findings import Finding, Kind
from gandan.text.plainness.reading import Passage, Reading, read_document

__all__ = ["Finding", "Kind", "Passage", "Reading", "check", "read_document"]
