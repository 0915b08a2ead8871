from __future__ import annotations

import json
import multiprocessing
import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.voices.alignment import align
from gandan.voices.engines.espeak import draft_voice
from gandan.voices.errors import VoiceError
from gandan.voices.lines import Line
from gandan.voices.marks import Mark, to_json, to_vtt
from gandan.voices.programme import Studio, recorded_programme
from gandan.voices.reading_test import paragraphs
from gandan.voices.saying import FORMATS, lines_of
from gandan.voices.sound.forms import MP3, PCM
from gandan.voices.sound.level import HORNS
from gandan.voices.sound.store import FolderStore, MemoryStore
from gandan.voices.tests.sounds import hum, words_and_pauses
from gandan.voices.tests.voices import Hum

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = bytes(range(256)) * 20_000
LINES = [Line("Một.", "Một câu, hai vế."), Line("...", "..."), Line("Hai & <ba>", "Câu hai.", pause=1.1)]
SENTENCES = st.lists(
    st.builds(
        Line,
        st.sampled_from(["Tin thứ nhất", "a --> b", "<i>"]),
        st.sampled_from(["Mời bà con.", "Một, hai, ba.", "…", "Ủy ban xã mời; xin đến."]),
        st.sampled_from([0.35, 0.7, 1.1]),
    ),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def store():
    return MemoryStore()


@pytest.mark.parametrize("form", [MP3(64), PCM()], ids=["mp3", "pcm"])
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(lines=SENTENCES)
def test_marks_cover_every_sentence_without_a_gap_and_never_go_back(store, form, lines):
    made = Studio(Hum(), store, form).programme(lines)

    assert [mark.written for mark in made.marks] == [line.written for line in lines]
    assert all(one.end == following.start for one, following in pairwise(made.marks))
    assert all(mark.start <= mark.end for mark in made.marks)
    assert made.marks[0].start > 0
    assert made.marks[-1].end < made.seconds == pytest.approx(form.seconds(made.sound))
    clauses = [clause for mark in made.marks for clause in mark.clauses]
    assert all(one.start < one.end <= following.start for one, following in pairwise(clauses))


def test_without_the_tune_the_words_begin_at_once(store):
    made = Studio(Hum(), store, PCM()).programme(LINES, tunes=False)

    assert made.marks[0].start == 0
    assert made.marks[-1].end == made.seconds


def test_the_same_words_give_the_same_sound_with_an_empty_and_a_full_store(store):
    first = Studio(Hum(), store).programme(LINES)

    assert Studio(Hum(), store).programme(LINES) == first
    assert Studio(Hum(), MemoryStore()).programme(LINES) == first


def test_another_voice_another_level_and_another_form_are_kept_apart(tmp_path):
    store = FolderStore(tmp_path)
    voices = [Hum(), Hum("other"), Hum(), Hum()]
    studios = [
        Studio(voices[0], store),
        Studio(voices[1], store),
        Studio(voices[2], store, PCM()),
        Studio(voices[3], store, target=type(HORNS)(-23.0, -2.0)),
    ]

    for studio in studios:
        studio.programme(LINES)

    assert all("Câu hai." in voice.read for voice in voices)


def test_a_variant_reads_only_what_differs(tmp_path):
    Studio(Hum(), FolderStore(tmp_path)).programme(LINES)
    voice = Hum()

    Studio(voice, FolderStore(tmp_path)).programme([*LINES, Line("", "Câu hai, của xã khác.")])

    assert voice.read == ["Câu hai,", "của xã khác."]


def _in_a_worker(folder: Path) -> bytes:
    return Studio(Hum(), FolderStore(folder)).programme(LINES).sound


def test_workers_that_share_a_folder_make_the_same(tmp_path):
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        made = pool.map(_in_a_worker, [tmp_path] * 6)

    assert set(made) == {Studio(Hum(), MemoryStore()).programme(LINES).sound}
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and file.suffix != ".sound"]


def _put_for_ever(folder: Path) -> None:
    store = FolderStore(folder)
    while True:
        store.put("aa1", WHOLE)


def test_a_worker_killed_while_it_keeps_a_sound_leaves_a_whole_one_or_none(tmp_path):
    for _round in range(5):
        worker = multiprocessing.get_context("spawn").Process(target=_put_for_ever, args=(tmp_path,))
        worker.start()
        left = unfinished(tmp_path)
        while unfinished(tmp_path) <= left:
            worker.join(0.001)
        worker.kill()
        worker.join()

        assert FolderStore(tmp_path).get("aa1") in {None, WHOLE}


def unfinished(folder):
    return {file for file in folder.rglob("aa1.*") if file.suffix != ".sound"}


class Silent(Hum):
    def speak(self, clauses):
        return [hum(0, silent_seconds=1) for _clause in clauses]


def test_a_clause_of_which_nothing_is_heard_does_not_go_out():
    with pytest.raises(VoiceError, match="không đọc được “Một câu,”"):
        Studio(Silent(), MemoryStore()).programme(LINES)


MARKS = (Mark("A --> B & <v>", "a", 0.0, 1.5), Mark("", "b", 1.5, 1.5), Mark("C\n\nD", "c", 1.5, 3661.25))


def test_subtitles_stay_subtitles_whatever_is_written():
    assert to_vtt(MARKS) == (
        "WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.500\nA --&gt; B &amp; &lt;v&gt;\n\n"
        "2\n00:00:01.500 --> 01:01:01.250\nC D\n"
    )


def test_marks_are_told_to_programs_in_seconds():
    told = json.loads(to_json(MARKS, 3700.0))

    assert told["seconds"] == 3700.0
    first = told["sentences"][0]
    assert (first["start"], first["end"], first["text"]) == (0.0, 1.5, "A --> B & <v>")


@pytest.mark.parametrize(
    ("expected", "seconds", "silences", "begins"),
    [
        ([2.0, 2.0], 4.0, [(1.7, 2.2)], [0.0, 2.2]),
        ([2.0, 2.0], 4.0, [], [0.0, 2.0]),
        ([2.0, 2.0, 2.0], 6.0, [(1.0, 1.2), (1.8, 2.1), (3.9, 4.2)], [0.0, 2.1, 4.2]),
        ([1.0, 1.0, 1.0], 3.0, [(1.25, 1.45)], [0.0, 1.45, 2.0]),
        ([5.0], 5.0, [(2.0, 3.0)], [0.0]),
        ([2.0, 2.0], 9.0, [], None),
        ([2.0, 2.0], 1.0, [], None),
        ([], 3.0, [], None),
    ],
)
def test_sentences_of_a_recording_begin_after_its_silences(expected, seconds, silences, begins):
    assert align(expected, seconds, silences) == begins


def test_a_reader_who_speeds_up_is_followed_by_the_pauses():
    lengths = [6.0, 3.0, 4.5, 2.0, 5.0, 3.5, 6.5, 2.5]
    paces = [1.15, 1.2, 1.1, 1.15, 0.9, 0.85, 0.8, 0.9]
    ends = list(accumulate(length * pace for length, pace in zip(lengths, paces, strict=True)))
    pauses = [(end - 0.6, end) for end in ends]
    commas = [(end - 1.9, end - 1.7) for end in ends]

    assert align(lengths, ends[-1], sorted(pauses + commas)) == [0.0, *ends[:-1]]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.floats(0.5, 9), min_size=1, max_size=30),
    st.lists(st.floats(0, 200), max_size=60),
)
def test_the_sentences_of_a_recording_keep_their_order(expected, ends):
    begins = align(expected, sum(expected), [(max(0, end - 0.2), end) for end in ends])

    assert len(begins) == len(expected)
    assert all(one < following for one, following in pairwise(begins))
    assert begins[-1] < sum(expected)


def test_a_recording_read_from_the_script_gets_times_and_another_gets_none():
    lines = [Line(f"Câu {number}", "một hai ba bốn năm sáu bảy tám chín.") for number in range(3)]
    read = words_and_pauses([2.9, 3.1, 2.8], pause_seconds=0.6)

    made = recorded_programme(read, lines, MemoryStore(), HORNS)
    other = recorded_programme(hum(30), lines, MemoryStore(), HORNS)

    starts = [mark.start - made.marks[0].start for mark in made.marks]
    assert starts == pytest.approx([0, 3.5, 7.2], abs=0.25)
    assert other.marks == ()
    assert re.match(rb"\xff", made.sound)


def test_nearly_every_sentence_of_a_real_reading_is_found(store):
    lines = lines_of("\n".join(paragraphs()))
    read = Studio(draft_voice(), store, PCM()).programme(lines, tunes=False)

    found = recorded_programme(FORMATS["wav"](read.sound, ""), lines, store, HORNS)

    first = found.marks[0].start
    off = [abs(mark.start - first - true.start) for mark, true in zip(found.marks, read.marks, strict=True)]
    assert sum(each < 0.5 for each in off) >= 0.9 * len(lines)
