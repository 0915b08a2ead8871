from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.evidence.errors import RefusedFileError
from gandan.evidence.intake.examine import SafeFile, Upload, examine
from gandan.evidence.intake.names import clean_name
from gandan.evidence.tests import samples
from gandan.evidence.tests.test_intake import SMALL

HONEST = [
    samples.jpeg_with_facts(),
    samples.png(),
    samples.pdf(),
    samples.pdf(javascript="x"),
    samples.office(),
    samples.office("xl/workbook.xml", extra={"xl/a.xml": b"<a/>" * 50}),
    samples.wav(),
    samples.mp3(),
    b"a;b\n1;2\n",
]


@st.composite
def damaged(draw):
    """Return an honest file with bytes changed, removed, doubled, or glued to another."""
    content = bytearray(draw(st.sampled_from(HONEST)))
    for _ in range(draw(st.integers(0, 8))):
        place = draw(st.integers(0, len(content) - 1))
        content[place] = draw(st.integers(0, 255))
    start, end = sorted(draw(st.tuples(st.integers(0, 400), st.integers(0, 400))))
    if draw(st.booleans()):
        del content[start:end]
    tail = draw(st.one_of(st.just(b""), st.binary(max_size=60), st.sampled_from(HONEST)))
    return bytes(content) + tail


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(damaged(), st.binary(max_size=300)))
def test_any_bytes_are_either_kept_safe_or_refused_with_a_sentence(content):
    try:
        safe = examine(Upload("a.jpg", content), SMALL)
    except RefusedFileError as refusal:
        assert refusal.sentence  # noqa: PT017 - both endings are right
    else:
        assert isinstance(safe, SafeFile)
        assert b"<script" not in safe.content[:2048].lower()


@given(st.text())
def test_a_cleaned_name_has_one_extension_and_no_path(name):
    clean = clean_name(name, "pdf")

    assert clean.endswith(".pdf")
    assert clean.count(".") == 1
    assert not set(clean) & set('/\\<>:"|?*\r\n\0')
