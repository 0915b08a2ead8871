"""The plain-Vietnamese check against 320 sentences marked by hand, and its pace on a long text.

Of 200 sentences the marks were written before the rules, by their author. The rules were then tuned on the
seen part only, and are held to it kind by kind. The unseen part, 60 sentences by the same hand, tells what
they do elsewhere; all kinds together, because some stand there once. It was scored once with precision 0.83
(35 right, 7 wrong) and recall 1.00, and once more, the same, after five words that most people know had
left the table for the sake of the seen part. Of the seven, three were slips of the marking (a second figure
with decimals in one sentence, say) and stand beside the first marks as forgotten; four were the rules' own.
Both figures are printed, the second is what is promised: a check that cries wolf is switched off. That
nothing was missed says little: marks and rules have one author. Later rules lost one of its marks.

Another hand then marked 120 sentences without having read the rules or the table of words (it had met a few
words of the seen part while learning the format), and kept every second one unseen. The first score was
sobering: seen half precision 0.64 and recall 0.67, unseen half 0.71 and 0.69. After rules and table were
mended with the findings of the seen half alone in view, the unseen half was scored a second and last time:
0.81 (75 right, 18 wrong) and 0.94, so the promise is NOT KEPT there. No mark was changed afterwards. Even
these figures flatter, recall most: whoever had written the sentences also mended rules and table, and could
not forget the unseen ones. Lengths disagree by intent: that hand minds a sentence from 40 syllables and a
clause from 28, the rules from 31 and 23, because loudspeakers read the text aloud. In the seen half most
wrong findings are phrases that it let pass.

Later, with no unseen sentence in view, phrases that touch became one finding, names and two words that only
look like a phrase ("theo hướng dẫn") were passed over, and 55 words that villagers hear and use every day
left the table. The unseen half was scored once in the midst of that and once at its end, the same: 0.84
(72 right, 14 wrong) and 0.90. The promise is still NOT KEPT there.
"""

from __future__ import annotations

import sys
import time
from math import inf

from benchmarks._figures import figure
from gandan.text.plainness import Kind, check
from gandan.text.tests.marked import OTHER_HAND, Score, left_alone, marked, score

PROMISED_PRECISION = 0.85
PROMISED_GROWTH = 6  # times the time for four times the text: a quadratic pass would need sixteen
QUICK, LONG = 5_000, 40_000  # characters; a message holds 40,000 at most


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    kept = [_part("seen"), *_kinds("seen"), _part("unseen"), *_other_hand("seen"), *_other_hand("unseen")]
    if "--notes" in chosen:
        print("\n".join([*score("seen").notes, *score("seen", table=OTHER_HAND).notes]))
    kept.append(_growth(QUICK if "--quick" in chosen else LONG))
    return 0 if all(kept) else 1


def _part(name: str) -> bool:
    first = score(name).precision()
    title = f"{name} part, {len(marked(name))} sentences, all kinds (as first marked: {first:.2f})"
    return _precision(title, score(name, with_forgotten=True), tuple(Kind))


def _kinds(name: str) -> list[bool]:
    result = score(name)
    return [_precision(f"{name} part, {kind}", result, (kind,)) for kind in Kind]


def _other_hand(name: str) -> list[bool]:
    """Hold all kinds together to the promise; a kind by itself stands there too seldom and only informs."""
    result = score(name, table=OTHER_HAND)
    title = f"other hand, {name}, {len(marked(name, table=OTHER_HAND))} sentences"
    for kind in Kind:
        print(f"plainness: {title}, {kind} | for information | {_measured(result, (kind,))}")
    plain, faulty = left_alone(name, table=OTHER_HAND)
    print(
        f"plainness: {title}, nothing found | for information | in {plain} of 30 plain, {faulty} of 30 faulty"
    )
    return [_precision(f"{title}, all kinds", result, tuple(Kind))]


def _precision(name: str, result: Score, kinds: tuple[Kind, ...]) -> bool:
    precision = result.precision(kinds)
    ratio = PROMISED_PRECISION / precision if precision else inf
    return figure(f"plainness: {name}", f">= {PROMISED_PRECISION}", _measured(result, kinds), ratio)


def _measured(result: Score, kinds: tuple[Kind, ...]) -> str:
    precision, recall = result.precision(kinds), result.recall(kinds)
    right, wrong, missed = (
        sum(counts[kind] for kind in kinds) for counts in (result.right, result.wrong, result.missed)
    )
    return f"precision {precision:.2f}, recall {recall:.2f} ({right} right, {wrong} wrong, {missed} missed)"


def _growth(length: int) -> bool:
    """Compare a text with a quarter of it."""
    text = " ".join(each.sentence for each in marked("seen"))
    text = (text * (length // len(text) + 1))[:length]
    short, whole = _seconds(text[: length // 4]), _seconds(text)
    growth = whole / short
    measured = f"{growth:.1f} x: {short * 1000:.0f} ms to {whole * 1000:.0f} ms"
    name = f"plainness: {length} characters against a quarter of them"
    return figure(name, f"<= {PROMISED_GROWTH} x", measured, growth / PROMISED_GROWTH)


def _seconds(text: str) -> float:
    """Return the quickest of five: what the machine does beside it is none of the rules' business."""
    return min(_processor_seconds(text) for _ in range(5))


def _processor_seconds(text: str) -> float:
    began = time.process_time()
    check(text)
    return time.process_time() - began


if __name__ == "__main__":
    sys.exit(main())
