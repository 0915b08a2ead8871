"""What every channel promises. A new folder is tried by all of this without a line being added here."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from gandan.channels.base import Attachment, Channel, ChannelSettings
from gandan.channels.errors import ChannelError, RecordingError
from gandan.channels.registry import FOLDER, channels
from gandan.channels.tests import samples
from gandan.text.document import Bullets, Paragraph, ProcedureFact, Strong, Text
from gandan.voices.tests.sounds import hum

if TYPE_CHECKING:
    from pathlib import Path

SLUGS = sorted(channels())
RECORDED = [slug for slug in SLUGS if channels()[slug].most_recording_bytes]
NOT_A_VOICE = [
    b"",
    b"abc",
    b"<svg onload='x'>" * 50,
    b"#EXTM3U\nfile:///etc/passwd\n",
    b"PK\x03\x04" + b"x" * 300,
]
RECEIPTS = {"fetched", "played", "signed", "photo"}
DIGESTS = """
import hashlib, json
from gandan.channels.registry import channels
from gandan.channels.tests import samples

def digests(channel, settings):
    made = channel.render(samples.every_block(), settings)
    return {one.name: hashlib.sha256(one.content).hexdigest() for one in made}

ways = {"plain": samples.settings(), "styled": samples.styled()}
print(json.dumps({way: {slug: digests(each, settings) for slug, each in channels().items()}
                  for way, settings in ways.items()}))
"""


@pytest.fixture(scope="module")
def there():
    """Return what another process makes in every channel, read plainly and in a style."""
    done = subprocess.run([sys.executable, "-c", DIGESTS], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    return json.loads(done.stdout)


def digests(made):
    return {one.name: sha256(one.content).hexdigest() for one in made}


def imports_of(folder: Path):
    for file in folder.rglob("*.py"):
        if "tests" in file.parts:
            continue
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            if isinstance(node, ast.ImportFrom):
                yield node.module


@pytest.mark.parametrize("slug", SLUGS)
def test_a_channel_is_called_like_its_folder_and_has_a_name_for_people(slug):
    channel = channels()[slug]

    assert channel.slug == slug
    assert channel.name
    assert channel.outlet_kinds
    assert set(channel.receipt_kinds) <= RECEIPTS


@pytest.mark.parametrize("slug", SLUGS)
def test_two_processes_make_the_same_bytes(there, slug):
    here = channels()[slug].render(samples.every_block(), samples.settings())

    assert digests(here) == there["plain"][slug]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_style_of_reading_gives_the_same_bytes_in_another_process(there, slug):
    here = channels()[slug].render(samples.every_block(), samples.styled())

    assert digests(here) == there["styled"][slug]


@pytest.mark.parametrize("slug", SLUGS)
def test_sentences_are_told_by_a_channel_for_the_ear_and_by_no_other(slug):
    channel = channels()[slug]

    sentences = channel.sentences(samples.document(), samples.settings())

    assert bool(sentences) == ("played" in channel.receipt_kinds)
    assert sentences == channel.sentences(samples.document(), samples.settings())


@pytest.mark.parametrize("slug", SLUGS)
def test_every_kind_of_block_is_rendered(slug):
    made = channels()[slug].render(samples.every_block(), samples.settings())

    assert made
    assert all(one.content and one.media_type for one in made)
    assert len({one.name for one in made}) == len(made)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_fact_that_was_not_filled_in_is_an_error(slug):
    with pytest.raises(ChannelError) as caught:
        channels()[slug].render(samples.draft(), samples.settings())

    assert caught.value.permanent
    assert "đường dây nóng" in caught.value.sentence


@pytest.mark.parametrize("slug", SLUGS)
def test_a_picture_without_its_file_is_an_error(slug):
    with_nothing = replace(samples.settings(), attachments={})

    with pytest.raises(ChannelError):
        channels()[slug].render(samples.every_block(), with_nothing)


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if slug != "webpage"])
def test_settings_that_a_channel_cannot_do_without_are_named(slug):
    with pytest.raises(ChannelError) as caught:
        channels()[slug].render(samples.document(), ChannelSettings({}))

    assert "chưa có" in caught.value.sentence


@pytest.mark.parametrize("slug", SLUGS)
def test_hostile_words_stay_words(slug):
    hostile = samples.settings(**dict.fromkeys(samples.FACTS, samples.HOSTILE))

    for one in channels()[slug].render(samples.hostile(), hostile):
        assert b"<script" not in one.content or one.media_type.startswith("text/plain")


@pytest.mark.parametrize("slug", SLUGS)
def test_a_good_message_has_no_problems(slug):
    assert channels()[slug].check(samples.draft()) == []


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("content", NOT_A_VOICE, ids=["empty", "text", "svg", "playlist", "zip"])
def test_what_is_no_recording_is_refused_with_a_sentence(slug, content):
    with pytest.raises(RecordingError) as caught:
        channels()[slug].check_recording(content)

    assert caught.value.permanent
    assert caught.value.sentence.endswith(".")


@pytest.mark.parametrize("slug", sorted(set(SLUGS) - set(RECORDED)))
def test_a_channel_that_takes_no_recording_refuses_a_good_one(slug):
    with pytest.raises(RecordingError):
        channels()[slug].check_recording(hum(4))


@pytest.mark.parametrize("slug", RECORDED)
def test_a_person_s_voice_stands_in_for_the_machine_s(slug):
    recorded = {**samples.settings().attachments, "recording": Attachment(hum(4), "audio/wav")}
    settings = replace(samples.settings(), attachments=recorded)

    made = channels()[slug].render(samples.every_block(), settings)

    assert 4 <= channels()[slug].check_recording(hum(4)) < 5
    assert [one.is_draft_voice for one in made if one.media_type.startswith("audio/")] == [False]


@pytest.mark.parametrize("slug", RECORDED)
def test_a_recording_above_the_limit_is_refused(slug):
    channel = channels()[slug]

    with pytest.raises(RecordingError, match="lớn quá"):
        channel.check_recording(bytes(channel.most_recording_bytes + 1))


@pytest.mark.parametrize("slug", SLUGS)
def test_a_channel_knows_neither_rows_nor_the_framework(slug):
    named = set(imports_of(FOLDER / slug))

    assert not (FOLDER / slug / "models.py").exists()
    assert not [name for name in named if name.split(".")[0] == "django"]
    own = [name for name in named if name.startswith("gandan.")]
    assert all(name.startswith(("gandan.text", "gandan.voices", "gandan.channels")) for name in own)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_channel_says_so_when_work_of_many_orders_can_be_shared(slug):
    channel = channels()[slug]

    assert channel.shares_work == (type(channel).prepare is not Channel.prepare)


def said_in(output):
    """Return the words of a file that has words; nothing of a sound or a picture."""
    if output.media_type == "application/pdf":
        pages = PdfReader(BytesIO(output.content)).pages
        return " ".join(" ".join(page.extract_text().split()) for page in pages)
    return output.content.decode() if output.media_type.startswith("text/") else ""


@pytest.mark.parametrize("slug", SLUGS)
def test_what_a_procedure_costs_is_said_in_every_file_with_words(slug):
    """A channel that drops a kind of fact would print a message without its fee."""
    cost = ProcedureFact(
        "phí 2.000635", "8.000 đồng một bản (miễn cho trẻ em)", "tám nghìn đồng một bản", "2.000635"
    )
    document = replace(
        samples.document(),
        blocks=(
            Paragraph((Text("Nộp "), Strong((cost,)), Text("."))),
            Bullets(((Text("Nộp "), cost, Text(".")),)),
        ),
    )

    made = channels()[slug].render(document, samples.styled())

    with_words = [said for said in map(said_in, made) if said]
    assert with_words
    for said in with_words:
        assert len(re.findall("(?:8.000|tám ng(?:hì|à)n) đồng một bản", said)) >= 2
