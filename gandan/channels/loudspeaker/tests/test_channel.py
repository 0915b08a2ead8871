from __future__ import annotations

import json
import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from gandan.channels.base import Attachment
from gandan.channels.registry import get
from gandan.channels.tests import samples
from gandan.text.document import Document, Paragraph, Text
from gandan.voices.engines.espeak import draft_voice
from gandan.voices.programme import Studio
from gandan.voices.sound import ffmpeg
from gandan.voices.tests.sounds import hum

SHORT = Document("Tin ngắn", "", (Paragraph((Text("Mời bà con đến nhà văn hóa lúc bảy giờ tối."),)),))


def outputs(settings=None, document=SHORT):
    return {one.name: one for one in get("loudspeaker").render(document, settings or samples.settings())}


def loudness(content, tmp_path):
    file = tmp_path / "audio.mp3"
    file.write_bytes(content)
    said = ffmpeg.run(["-i", str(file), "-af", "loudnorm=print_format=json", "-f", "null", "-"])
    return json.loads(re.search(r"\{[^}]*\}", said)[0]), said


def test_a_station_gets_script_run_sheet_and_audio():
    made = outputs()

    assert set(made) == {"script.txt", "run-sheet.pdf", "audio.mp3", "audio.vtt"}
    assert "Mời bà con đến nhà văn hóa" in made["script.txt"].content.decode()


def test_the_machine_is_called_a_draft_in_the_output_and_in_the_title():
    audio = outputs()["audio.mp3"]

    assert audio.is_draft_voice
    assert "Tin ngắn (giọng máy – bản nghe thử)".encode("utf-16") in audio.content


def test_audio_is_mono_44100_and_as_loud_as_promised(tmp_path):
    measured, said = loudness(outputs(document=samples.document())["audio.mp3"].content, tmp_path)

    assert "44100 Hz, mono" in said
    assert float(measured["input_i"]) == pytest.approx(-16, abs=0.6)
    assert float(measured["input_tp"]) <= -1.5


def test_the_length_is_that_of_the_stream_and_close_to_the_estimate():
    made = outputs(document=samples.document())

    assert made["audio.mp3"].seconds == pytest.approx(made["script.txt"].seconds + 11, rel=0.12)


def test_stations_prepared_together_sound_as_if_made_alone(tmp_path):
    stations = [samples.settings(**{"station.name": f"Đài truyền thanh xã Số {n}"}) for n in (1, 2)]
    alone = [outputs(one)["audio.mp3"].content for one in stations]
    together = [replace(one, cache=tmp_path) for one in stations]

    get("loudspeaker").prepare([(SHORT, one) for one in together])

    assert [outputs(one)["audio.mp3"].content for one in together] == alone


def test_a_second_station_only_costs_its_own_clauses(monkeypatch):
    outputs()
    read = []
    speak = draft_voice().speak
    monkeypatch.setattr(draft_voice(), "speak", lambda clauses: read.extend(clauses) or speak(clauses))

    outputs(samples.settings(**{"station.name": "Đài truyền thanh xã Trà Linh"}))

    assert [clause.words for clause in read] == ["Đây là Đài truyền thanh xã Trà Linh."]


def test_a_language_that_no_machine_reads_gets_a_sheet_and_no_audio():
    made = outputs(samples.settings(language="ktv"))

    assert set(made) == {"script.txt", "run-sheet.pdf"}


def test_who_wants_paper_only_waits_for_no_voice():
    settings = replace(samples.settings(), values={**samples.settings().values, "sound": False})

    assert set(outputs(settings)) == {"script.txt", "run-sheet.pdf"}


def test_a_unit_that_lacks_a_fact_does_not_hold_up_the_others(monkeypatch):
    prepared = []
    monkeypatch.setattr(Studio, "prepare", lambda _studio, spoken: prepared.extend(spoken))
    lacking = samples.settings(**{"unit.hotline": ""})

    get("loudspeaker").prepare([(SHORT, lacking), (SHORT, samples.settings())])

    assert "Đây là Đài truyền thanh xã Tam Hải." in prepared


def test_a_recording_goes_out_instead_of_the_machine(tmp_path):
    recording = {"recording": Attachment(hum(6), "audio/wav")}
    settings = replace(samples.settings(language="ktv"), attachments=recording, cache=tmp_path)

    audio = outputs(settings)["audio.mp3"]

    assert not audio.is_draft_voice
    assert "bản nghe thử".encode("utf-16-le") not in audio.content
    assert 15 < audio.seconds < 22


def test_the_run_sheet_is_tagged():
    with pikepdf.open(BytesIO(outputs()["run-sheet.pdf"].content)) as pdf:
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang).startswith("vi")


def test_the_sheets_of_a_correction_say_which_text_they_take_the_place_of():
    settings = samples.settings()
    told = {**settings.values, "corrects_on": "2024-10-14"}

    made = outputs(replace(settings, values=told))

    assert "Bản sửa, thay bản ngày 14/10/2024." in made["script.txt"].content.decode()
    assert made["run-sheet.pdf"].content != outputs()["run-sheet.pdf"].content
    assert "Bản sửa" not in outputs()["script.txt"].content.decode()
