"""What every voice promises. A new kind is tried by all of this once it stands in VOICES."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from hashlib import sha256

import pytest

from gandan.voices.clauses import Clause
from gandan.voices.engines import espeak
from gandan.voices.engines.espeak import Program, Wheel
from gandan.voices.errors import ToolError, VoiceError
from gandan.voices.programme import Studio
from gandan.voices.sound import samples
from gandan.voices.sound.store import MemoryStore
from gandan.voices.tests.voices import CLAUSES, VOICES, Recorded, recorded

needs_program = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")
KINDS = [pytest.param(kind, marks=needs_program) if kind == "espeak" else kind for kind in VOICES]
DIGESTS = """
import hashlib, json, sys
from gandan.voices.tests.voices import CLAUSES, VOICES
made = VOICES[sys.argv[1]]().speak(CLAUSES[::-1])
print(json.dumps([hashlib.sha256(one).hexdigest() for one in made[::-1]]))
"""


@pytest.mark.parametrize("kind", KINDS)
def test_two_processes_read_alike_in_whatever_order(kind):
    here = [sha256(wav).hexdigest() for wav in VOICES[kind]().speak(CLAUSES)]
    command = [sys.executable, "-c", DIGESTS, kind]

    there = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - our own words

    assert json.loads(there.stdout) == here


@pytest.mark.parametrize("kind", KINDS)
def test_every_clause_is_a_sound_of_a_sensible_length(kind):
    heard = [samples.trim(samples.read(wav)) for wav in VOICES[kind]().speak(CLAUSES)]

    assert len(heard) == len(CLAUSES)
    assert all(0.3 < one.seconds < 12 for one in heard)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_asked_is_nothing_read(kind):
    assert VOICES[kind]().speak([]) == []


@pytest.mark.parametrize("kind", [kind for kind in VOICES if kind != "recorded"])
def test_a_number_is_read_slower(kind):
    words = "không hai ba năm"
    usual, slow = VOICES[kind]().speak([Clause(words), Clause(words, is_slow=True)])

    assert samples.trim(samples.read(slow)).seconds > 1.05 * samples.trim(samples.read(usual)).seconds


@pytest.mark.parametrize("kind", KINDS)
def test_a_voice_says_whose_it_is(kind):
    voice = VOICES[kind]()

    assert voice.key
    assert voice.name
    assert voice.is_draft is (kind in {"espeak", "wheel"})


@needs_program
def test_the_wheel_reads_at_the_pace_of_the_program():
    program, wheel = (
        sum(samples.read(wav).seconds for wav in voice.speak(CLAUSES))
        for voice in (VOICES["espeak"](), VOICES["wheel"]())
    )

    assert wheel == pytest.approx(program, rel=0.1)


def test_without_the_program_the_wheel_reads(monkeypatch):
    monkeypatch.setattr(espeak.shutil, "which", lambda _name: None)

    assert isinstance(espeak.draft_voice.__wrapped__(), Wheel)


def test_both_hear_the_same_sounds_in_a_word():
    heard = VOICES["wheel"]().phonemes(["mời bà con (xã)", "-q"], "vi")

    assert heard[0].startswith("mˈəː2j bˈaː2")
    assert heard[1]


def test_a_program_that_fails_may_be_tried_again():
    with pytest.raises(ToolError) as caught:
        Program(shutil.which("false"))

    assert not caught.value.permanent


def test_the_library_under_gpl_is_never_loaded_here():
    code = "import gandan.channels.loudspeaker.channel, sys; sys.exit('espeakng_loader' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own words


def test_voices_can_be_used_without_django():
    code = (
        "import sys, gandan.voices.programme, gandan.voices.shelf\n"
        "assert not [name for name in sys.modules if name.split('.')[0] == 'django']"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)  # noqa: S603 - our own line

    assert done.returncode == 0, done.stderr


def test_a_sentence_that_nobody_read_is_named_or_left_to_another_voice():
    with pytest.raises(VoiceError, match="Chưa ai đọc câu “Câu mới"):
        recorded().divide("Câu mới.")

    helped = Recorded.of("Chị Mai", recorded().sentences, otherwise=VOICES["wheel"]())
    assert [clause.words for clause in helped.divide("Câu mới.")] == ["Câu mới."]
    assert helped.is_draft
    assert len(helped.speak([CLAUSES[0], Clause("Câu mới.")])) == 2


def test_a_recorded_sentence_is_levelled_by_itself():
    studio = Studio(recorded(), MemoryStore())

    assert all(studio.prepare([clause.words for clause in CLAUSES]).values())
