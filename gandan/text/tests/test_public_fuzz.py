"""Every public function of `gandan.text` takes what it is given, or says why not with an error of its own."""

from __future__ import annotations

from contextlib import suppress
from types import GeneratorType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.text.errors import TextError
from gandan.text.facts import FACTS
from gandan.text.grammar import LEVEL, TONES, split
from gandan.text.speech import Entry, Kind
from gandan.text.speech.corrections import Correction
from gandan.text.tests import strategies
from gandan.text.tests.public import parameters, public_functions, text_functions
from gandan.text.tests.tables import FOLDER, words

FUNCTIONS = public_functions()
AWKWARD = [
    *(
        "TP. ",
        "v.v.",
        "1. ",
        "a) ",
        "1.250.000",
        "31.3.2021",
        "0235 3888 888",
        "1739/KH-UBND",
        "82,66%",
        "7h30",
    ),
    *("ddawng kys", "d9a8ng ky1", "Coäng hoøa xaõ hoäi", "§¨ng ký", "Ｔａｍ", "Tаm", "ƣ", "tơ \u0300"),
    *(
        "https://a.vn/b.c?d=1",
        "a@b.vn",
        "**",
        "[a](",
        "{{địa chỉ}}",
        "![",
        "> ",
        "- ",
        "\n",
        "\n\n",
        "\t",
        "…",
        "“",
    ),
    *(
        "\x00",
        "\ud800",
        "\u202e",
        "\u200d",
        "\u0301",
        "½",
        "²",
        "①",
        "٣",
        "Ⅳ",
        "İ",
        "ß",
        "ﬁ",
        "漢",
        "👨‍👩‍👧",
        "\u2028",
    ),
    *("được chuyển bởi", "việc thu tiền của xã về", "công tác", "tiến hành"),
]
anything = st.lists(
    st.one_of(st.text(max_size=12), st.sampled_from(AWKWARD), strategies.vietnamese), max_size=10
).map("".join)
syllables = st.sampled_from([word for word in words("syllables-good") if split(word)]).map(split)
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=6))
stored = st.recursive(
    st.one_of(scalars, st.sampled_from(["paragraph", "text", "steps", "strong", "image"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["kind", "title", "lead", "blocks", "inlines", "items", "text", "level", "alt"]),
            inner,
        ),
    ),
    max_leaves=12,
)

beside = st.lists(st.one_of(anything, st.sampled_from(["{tên}", "{số}", "số"])), max_size=3).map(tuple)
entries = st.builds(
    Entry,
    written=anything,
    spoken=anything,
    source=anything,
    kind=st.sampled_from(Kind),
    left=beside,
    right=beside,
    since=st.none() | st.dates(),
    until=st.none() | st.dates(),
)

# What a parameter takes, by what its annotation says; or by its name, where only some texts make sense.
BY_ANNOTATION = {
    "bytes": st.binary(max_size=200),
    "str": anything,
    "int": st.integers(-(10**20), 10**20),
    "float": st.floats(-(10**9), 10**9),
    "bool": st.booleans(),
    "Path": st.just(FOLDER / "syllables-good.txt"),
    "Document": strategies.documents,
    "Inlines": strategies.inlines,
    "Block": strategies.blocks,
    "JSON": stored,
    "Entry": entries,
    "date": st.dates(),
    "Correction": st.builds(Correction, written=anything, spoken=anything),
    "Iterable[str]": st.lists(anything, max_size=4),
    "Sequence[str]": st.lists(anything, max_size=4),
    "Kind": st.sampled_from(Kind),
    "Syllable": syllables,
    "Mapping[str, str]": st.dictionaries(st.sampled_from(sorted(FACTS.values())), anything),
}
BY_NAME = {
    "tone": st.sampled_from([LEVEL, *TONES.values()]),
    "digits": st.text(alphabet="0123456789", max_size=20),  # its name is its contract
}


def arguments_of(function):
    """Return a strategy for what has to be given; a parameter of a kind that is not listed fails the test."""
    needed = [(name, kind) for name, kind, is_needed in parameters(function) if is_needed]
    return st.fixed_dictionaries({name: strategy_of(name, kind) for name, kind in needed})


def strategy_of(name, kind):
    return BY_NAME[name] if name in BY_NAME else BY_ANNOTATION[kind]


def call(function, arguments):
    result = function(**arguments)
    return list(result) if isinstance(result, GeneratorType) else result


@pytest.mark.parametrize("name", FUNCTIONS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_public_function_takes_anything_or_says_why_not(name, data):
    arguments = data.draw(arguments_of(FUNCTIONS[name]))

    with suppress(TextError):  # the errors that are documented: each has a sentence for the writer
        call(FUNCTIONS[name], arguments)


@pytest.mark.parametrize("name", text_functions())
@settings(max_examples=8, deadline=None)
@given(text=anything)
def test_a_function_of_a_text_says_the_same_twice(name, text):
    function = text_functions()[name]

    try:
        first = call(function, {parameters(function)[0][0]: text})
    except TextError:
        return

    assert first == call(function, {parameters(function)[0][0]: text})


def test_the_functions_are_really_found():
    found = set(FUNCTIONS)

    assert len(found) >= 40
    assert {"normal.nfc", "keys.find.leftovers", "markup.reader.parse", "speech.pipeline.to_spoken"} <= found
    assert {"legacy.recover", "plainness.check.check", "sentences.sentences", "document.from_json"} <= found
