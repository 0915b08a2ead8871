"""How much of administrative Vietnamese is read right, and how fast, beside three other readers.

Each table has a category of readings. Ours (gandan/text/tests/readings) hold our reader to its own way of
speaking: others have theirs, so no promise hangs on that comparison. The fair one is the set of accepted
readings beside the checkout, where it is there: each text has all its right readings.
`--quick` takes a tenth. The peers come with requirements/bench.txt; a missing one is said to be missing.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
import unicodedata
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks._figures import figure
from gandan.text.speech import speak
from gandan.text.tests import test_readings

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader = Callable[[str], str]
    Pair = tuple[str, str, str]  # category, written, the pattern or the words of a right reading

ACCEPTED = Path(__file__).parents[2] / "shared" / "data" / "speech-normalization-dev.jsonl"
PROMISED_SHARE, PROMISED_SPEED, PEER_SECONDS = 0.97, 200_000, 5.0
# The accepted patterns are written with the tone on the first vowel of oa, oe, uy.
_TONE_ON_SECOND = re.compile("([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])")


def main(arguments: list[str] | None = None) -> int:
    quick = "--quick" in (sys.argv[1:] if arguments is None else arguments)
    step = 10 if quick else 1
    peers = {name: _peer(name) for name in PEERS}
    kept = [_accepted(peers, step), _own(peers, step), _speed(peers, step)]
    return 0 if all(kept) else 1


def _accepted(peers: dict[str, Reader | None], step: int) -> bool:
    """Measure on the texts that have all their right readings."""
    if not ACCEPTED.exists():
        print("accepted readings | - | the set is not beside the checkout | - | -", flush=True)
        return True
    rows = [json.loads(line) for line in ACCEPTED.read_text(encoding="utf-8").splitlines()][::step]
    pairs = [(row["category"], row["text"], _canon(row["accept"])) for row in rows]
    share = _categories("accepted readings", pairs, peers)
    return figure(
        "accepted readings, all",
        f">= {PROMISED_SHARE:.0%}",
        f"{share:.1%}",
        PROMISED_SHARE / max(share, 1e-9),
    )


def _own(peers: dict[str, Reader | None], step: int) -> bool:
    pairs = [
        (table.stem, written, re.escape(_folded(spoken)))
        for table in test_readings.TABLES
        for written, spoken in test_readings.pairs(table)[::step]
    ]
    share = _categories("own tables", pairs, peers)
    return figure("own tables, all", ">= 100 %", f"{share:.1%}", 1 / max(share, 1e-9))


def _categories(name: str, pairs: list[Pair], peers: dict[str, Reader | None]) -> float:
    """Print each category with ours and the peers' counts; return our share of all."""
    totals = Counter(category for category, _, _ in pairs)
    counts = {"gandan": _right(lambda text: speak(text).text, pairs)}
    counts |= {peer: _right(reader, pairs) for peer, reader in peers.items() if reader}
    missing = "".join(f", {peer} missing" for peer, reader in peers.items() if reader is None)
    for category, total in sorted(totals.items()):
        beside = ", ".join(f"{reader} {right[category]}" for reader, right in counts.items())
        print(f"{name}, {category} | - | {beside} of {total}{missing} | - | -", flush=True)
    beside = ", ".join(f"{reader} {right.total()}" for reader, right in counts.items())
    print(f"{name}, sum | - | {beside} of {totals.total()}{missing} | - | -", flush=True)
    return counts["gandan"].total() / totals.total()


def _right(read: Reader, pairs: list[Pair]) -> Counter[str]:
    return Counter(
        category for category, written, right in pairs if re.fullmatch(right, _folded(read(written)))
    )


def _speed(peers: dict[str, Reader | None], step: int) -> bool:
    """Measure on lines as a bulletin has them: every sample of the tables once, each in a sentence."""
    lines = [written for table in test_readings.TABLES for written, _ in test_readings.pairs(table)]
    paragraphs = [PROSE.format(" ; ".join(lines[place : place + 3])) for place in range(0, len(lines), 3)][
        ::step
    ]
    ours = _pace(lambda text: speak(text).text, paragraphs)
    paces = {name: f"{_pace(read, paragraphs):,.0f}" if read else "missing" for name, read in peers.items()}
    theirs = ", ".join(f"{name} {pace}" for name, pace in paces.items())
    measured = f"{ours:,.0f} characters/s ({theirs})"
    return figure("pace on one core", f">= {PROMISED_SPEED:,} characters/s", measured, PROMISED_SPEED / ours)


def _pace(read: Reader, texts: list[str]) -> float:
    """Return characters a second of processor; a slow reader is stopped after a while."""
    read(texts[0])
    start, done = time.process_time(), 0
    for text in texts:
        read(text)
        done += len(text)
        if time.process_time() - start > PEER_SECONDS:
            break
    return done / (time.process_time() - start)


def _folded(text: str) -> str:
    return "".join(character for character in _canon(text) if character.isalnum())


def _canon(text: str) -> str:
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).lower())
    return unicodedata.normalize("NFC", _TONE_ON_SECOND.sub(r"\1\3\2", apart))


def _peer(name: str) -> Reader | None:
    try:
        return PEERS[name]()
    except ImportError:
        return None


def _vietnormalizer() -> Reader:
    return importlib.import_module("vietnormalizer").VietnameseNormalizer().normalize


def _sea_g2p() -> Reader:
    read = importlib.import_module("sea_g2p").Normalizer("vi").normalize
    return lambda text: re.sub(r"</?en>", "", read(text))


def _g2p_hamster() -> Reader:
    read = importlib.import_module("g2p_hamster.t0.pipeline").normalize
    return lambda text: " ".join(token["verbal"] or "" for token in read(text)["tokens"])


PEERS: dict[str, Callable[[], Reader]] = {
    "vietnormalizer": _vietnormalizer,
    "sea-g2p": _sea_g2p,
    "g2p-hamster": _g2p_hamster,
}
PROSE = (
    "Người dân có thể nộp hồ sơ trực tiếp tại bộ phận một cửa hoặc qua mạng: {}. Cán bộ hướng dẫn tận tình, "
    "không thu thêm giấy tờ ngoài quy định; kết quả được trả đúng hẹn, tận nhà nếu đăng ký qua bưu điện."
)


if __name__ == "__main__":
    sys.exit(main())
