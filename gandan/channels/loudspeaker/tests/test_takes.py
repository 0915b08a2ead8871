"""A programme of single sentences that people have read, alone or beside a machine."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from gandan.channels.base import TAKE, Attachment
from gandan.channels.registry import get
from gandan.channels.tests import samples
from gandan.text.document import Document, Paragraph, Text
from gandan.voices.sound import ffmpeg
from gandan.voices.tests.sounds import sentence

SHORT = Document("Tin ngắn", "", (Paragraph((Text("Mời bà con đến nhà văn hóa."),)),))


def sentences(document=SHORT):
    return get("loudspeaker").sentences(document, samples.settings())


def told(recorded, **values):
    given = samples.settings()
    files = {f"{TAKE}{one.digest}": Attachment(content, "audio/x-wav") for one, content in recorded.items()}
    return replace(given, values={**given.values, **values}, attachments=files)


def outputs(settings, document=SHORT):
    return {one.name: one for one in get("loudspeaker").render(document, settings)}


def mean_volume(file, start):
    """Return how loud the first second from there is, in dB."""
    said = ffmpeg.run(
        ["-ss", str(start), "-t", "1", "-i", str(file), "-af", "volumedetect", "-f", "null", "-"]
    )
    return float(re.search(r"mean_volume: (-[\d.]+) dB", said)[1])


@pytest.fixture(scope="module")
def whole():
    """Return a take for every sentence; a later one is louder than the one before."""
    read = {}
    for number, one in enumerate(sentences(), 1):
        read.setdefault(one, sentence(1 + number / 10, loudness=1500 * number))
    return read


def test_sentences_come_in_their_order_with_their_breaths():
    told_twice = [one.spoken for one in sentences()]

    assert told_twice[0] == "Đây là Đài truyền thanh xã Tam Hải."
    assert told_twice[-1] == "Cảm ơn bà con đã lắng nghe."
    assert len(set(told_twice)) < len(told_twice)  # the number is said twice and read once
    assert any(len(one.breaths) > 1 and " ".join(one.breaths) == one.spoken for one in sentences())


def test_when_every_sentence_is_read_it_is_a_person_s_recording(whole):
    audio = outputs(told(whole, draft_voice_allowed=False))["audio.mp3"]

    assert (audio.is_from_takes, audio.is_draft_voice, audio.is_mixed_voice) == (True, False, False)
    assert "giọng máy".encode("utf-16-le") not in audio.content


def test_what_nobody_read_is_read_by_the_draft_voice_and_called_so(whole):
    first = dict(list(whole.items())[:2])

    audio = outputs(told(first, draft_voice_allowed=True))["audio.mp3"]

    assert (audio.is_from_takes, audio.is_draft_voice, audio.is_mixed_voice) == (True, True, True)
    assert "một phần giọng máy; giọng máy – bản nghe thử".encode("utf-16-le") in audio.content
    assert set(outputs(told(first, draft_voice_allowed=False))) == {"script.txt", "run-sheet.pdf"}


def test_a_language_no_machine_reads_goes_on_air_only_whole(whole):
    first = dict(list(whole.items())[:2])

    assert "audio.mp3" not in outputs(told(first, language="ctu"))
    assert "audio.mp3" in outputs(told(whole, language="ctu"))


def test_every_sentence_begins_where_its_mark_says(whole):
    cues = re.findall(r"00:(\d\d):(\d\d\.\d{3}) -->", outputs(told(whole))["audio.vtt"].content.decode())
    starts = [int(minutes) * 60 + float(seconds) for minutes, seconds in cues[: len(sentences())]]
    lengths = [later - earlier for earlier, later in pairwise(starts)]

    assert len(starts) == len(sentences())
    assert all(length > 1 for length in lengths)


def test_soft_and_loud_takes_come_out_equally_loud(whole, tmp_path):
    made = outputs(told(whole))
    file = tmp_path / "audio.mp3"
    file.write_bytes(made["audio.mp3"].content)
    cues = re.findall(r"00:(\d\d):(\d\d\.\d{3}) -->", made["audio.vtt"].content.decode())

    levels = [mean_volume(file, int(minutes) * 60 + float(seconds)) for minutes, seconds in cues]

    assert len(levels) == len(sentences())
    assert max(levels) - min(levels) < 1.5


def test_the_same_takes_give_the_same_bytes(whole):
    assert outputs(told(whole)) == outputs(told(whole))
