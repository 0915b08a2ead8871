"""The description beside a model: which sound has which number. Every value is bounded."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gandan.voices.errors import VoiceError
from gandan.voices.sound.samples import RATES

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_BYTES = 1024 * 1024
MOST_SYMBOLS = 4096
MOST_SPEAKERS = 10_000
BEGIN, END, PAD = "^", "$", "_"
_VOICE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}")
WRONG = "Tệp mô tả giọng (.json) không đúng mẫu Piper: {what}. Hãy lấy lại tệp đi kèm mô hình."


@dataclass(frozen=True)
class NeuralConfig:
    sample_rate: int
    espeak_voice: str
    length_scale: float
    speaker: int | None
    phoneme_ids: Mapping[str, tuple[int, ...]]

    def ids(self, phonemes: str) -> list[int]:
        """Return the numbers of the sounds, padded as the model was taught; none when it knows no sound."""
        known = [self.phoneme_ids[each] for each in phonemes if each in self.phoneme_ids]
        if not known:
            return []
        padded = [number for each in known for number in (*each, *self.phoneme_ids[PAD])]
        return [*self.phoneme_ids[BEGIN], *self.phoneme_ids[PAD], *padded, *self.phoneme_ids[END]]


def read_config(content: bytes, *, speaker: int = 0) -> NeuralConfig:
    """Return the description; raises VoiceError naming what is wrong with it."""
    if len(content) > MOST_BYTES:
        raise _wrong("lớn hơn 1 MB")
    try:
        told = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _wrong("không phải JSON") from error
    if not isinstance(told, dict):
        raise _wrong("không phải một đối tượng")
    speakers = _whole(told, "num_speakers", most=MOST_SPEAKERS, default=1)
    if not 0 <= speaker < speakers:
        raise _wrong(f"không có người đọc số {speaker}")
    return NeuralConfig(
        sample_rate=_rate(told),
        espeak_voice=_espeak_voice(told),
        length_scale=_length_scale(told),
        speaker=speaker if speakers > 1 else None,
        phoneme_ids=_phoneme_ids(told),
    )


def _rate(told: dict[str, Any]) -> int:
    rate = _part(told, "audio").get("sample_rate")
    if not isinstance(rate, int) or rate not in RATES:
        raise _wrong("tần số lấy mẫu (audio.sample_rate)")
    return rate


def _espeak_voice(told: dict[str, Any]) -> str:
    voice = _part(told, "espeak").get("voice")
    if told.get("phoneme_type", "espeak") != "espeak" or not isinstance(voice, str):
        raise _wrong("kiểu âm (phoneme_type) phải là espeak")
    if not _VOICE.fullmatch(voice):
        raise _wrong("tên tiếng (espeak.voice)")
    return voice


def _length_scale(told: dict[str, Any]) -> float:
    scale = _part(told, "inference").get("length_scale", 1)
    if isinstance(scale, bool) or not isinstance(scale, int | float) or not 0.25 <= scale <= 4:  # noqa: PLR2004 - four times slower or faster
        raise _wrong("tốc độ (inference.length_scale)")
    return float(scale)


def _phoneme_ids(told: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    symbols = _whole(told, "num_symbols", most=MOST_SYMBOLS, default=MOST_SYMBOLS)
    table = _part(told, "phoneme_id_map")
    if not {BEGIN, END, PAD} <= table.keys() or len(table) > MOST_SYMBOLS:
        raise _wrong("bảng âm (phoneme_id_map)")
    return {sound: _numbers(numbers, symbols) for sound, numbers in table.items()}


def _numbers(numbers: object, symbols: int) -> tuple[int, ...]:
    found = numbers if isinstance(numbers, list) else [numbers]
    if len(found) > 8 or not all(type(each) is int and 0 <= each < symbols for each in found):  # noqa: PLR2004 - one, rarely two
        raise _wrong("số của một âm nằm ngoài bảng (phoneme_id_map)")
    return tuple(found)


def _part(told: dict[str, Any], key: str) -> dict[str, Any]:
    part = told.get(key, {})
    if not isinstance(part, dict):
        raise _wrong(key)
    return part


def _whole(told: dict[str, Any], key: str, *, most: int, default: int) -> int:
    value = told.get(key, default)
    if type(value) is not int or not 1 <= value <= most:
        raise _wrong(key)
    return value


def _wrong(what: str) -> VoiceError:
    return VoiceError(WRONG.format(what=what))
