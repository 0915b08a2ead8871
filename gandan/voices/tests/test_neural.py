from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.voices.clauses import Clause
from gandan.voices.engines import neural
from gandan.voices.engines.neural import Neural
from gandan.voices.engines.neural_config import read_config
from gandan.voices.errors import ToolError, VoiceError
from gandan.voices.tests.voices import CONFIG

GOOD = json.loads(CONFIG.read_bytes())
KEYS = (
    "audio",
    "sample_rate",
    "espeak",
    "voice",
    "phoneme_id_map",
    "_",
    "^",
    "$",
    "num_symbols",
    "inference",
)
PLAIN = st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5)
TOLD = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=12,
)


def test_a_real_description_is_read():
    config = read_config(CONFIG.read_bytes())

    assert (config.sample_rate, config.espeak_voice, config.speaker) == (22_050, "en-us", None)
    assert config.ids("ə")[:2] == [*GOOD["phoneme_id_map"]["^"], *GOOD["phoneme_id_map"]["_"]]
    assert config.ids("☃") == []


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"phoneme_id_map": {**GOOD["phoneme_id_map"], "a": [2**40]}}, "phoneme_id_map"),
        ({"phoneme_id_map": {**GOOD["phoneme_id_map"], "a": [-1]}}, "phoneme_id_map"),
        ({"phoneme_id_map": {**GOOD["phoneme_id_map"], "a": [1] * 9}}, "phoneme_id_map"),
        ({"phoneme_id_map": {"a": [1]}}, "phoneme_id_map"),
        ({"num_symbols": 10**9}, "num_symbols"),
        ({"audio": {"sample_rate": 10**9}}, "sample_rate"),
        ({"audio": []}, "audio"),
        ({"espeak": {"voice": "../../etc/passwd"}}, "espeak.voice"),
        ({"espeak": {"voice": "--path=/tmp"}}, "espeak.voice"),
        ({"phoneme_type": "text"}, "phoneme_type"),
        ({"inference": {"length_scale": 1e9}}, "length_scale"),
        ({"num_speakers": 0}, "num_speakers"),
    ],
)
def test_a_description_out_of_bounds_is_refused_by_name(changed, named):
    with pytest.raises(VoiceError, match=named):
        read_config(json.dumps(GOOD | changed).encode())


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[" * 200_000, b"[]", b" " * 2_000_000])
def test_what_is_no_description_is_refused(content):
    with pytest.raises(VoiceError, match="mẫu Piper"):
        read_config(content)


@settings(max_examples=150, deadline=None)
@given(TOLD)
def test_whatever_a_description_says_it_is_taken_or_refused_with_a_sentence(told):
    try:
        said = read_config(json.dumps(told).encode()).espeak_voice
    except VoiceError as error:
        said = error.sentence

    assert said


@pytest.mark.parametrize("content", [b"", b"not a model", bytes(5000), b"\x08\x07\x12\x07pytorch" * 90])
def test_what_is_no_model_fails_in_its_own_process(tmp_path, content):
    (tmp_path / "fake.onnx").write_bytes(content)
    voice = Neural("k", "Giả", tmp_path / "fake.onnx", read_config(CONFIG.read_bytes()))

    with pytest.raises(ToolError) as caught:
        voice.speak([Clause("Mời bà con.")])

    assert caught.value.said


def test_without_the_runtime_it_is_said_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setattr(neural, "find_spec", lambda _name: None)

    with pytest.raises(VoiceError, match=r"requirements/neural\.txt"):
        Neural("k", "Giả", tmp_path, read_config(CONFIG.read_bytes())).speak([Clause("Mời.")])
