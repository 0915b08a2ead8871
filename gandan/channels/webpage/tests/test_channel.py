from __future__ import annotations

from dataclasses import replace

from gandan.channels.registry import get
from gandan.channels.tests import samples


def page(document):
    html, text = get("webpage").render(document, samples.settings())
    return html.content.decode(), text.content.decode()


def test_a_page_carries_the_units_own_facts():
    html, text = page(samples.document())

    assert "0235 3545 115" in html
    assert "0235 3545 115" in text


def test_title_headings_and_steps_are_what_they_are():
    html, _ = page(samples.document())

    assert '<article lang="vi">\n<h1>Nộp hồ sơ tại nhà' in html
    assert "<h2>Ai dùng được</h2>" in html
    assert html.count("<ol>") == 1


def test_a_picture_has_its_words_and_its_size():
    html, _ = page(samples.every_block())

    assert 'alt="Quầy tiếp nhận hồ sơ của xã" width="600" height="400"' in html


def test_a_title_that_is_too_long_is_said():
    problems = get("webpage").check(replace(samples.draft(), title="Rất dài " * 20))

    assert "Tiêu đề dài" in problems[0]
