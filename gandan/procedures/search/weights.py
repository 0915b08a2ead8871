"""How much each kind of evidence tells.

Chosen one after another on two sets: phrases that the index was not told, and 100 of the 150 graded queries
(benchmarks/search.py). What is to be said of them is said there. `bodies` and `all_short` were last raised
with our own lots of queries in sight too, all but the eighth.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    bodies: float = 0.045  # per unit of BM25 for a unit of what the query weighs
    name: float = 0.45  # share of the query that the name holds
    name_only: float = 0.75  # share of the name that the query says
    all_short: float = 1.45  # share of the query that name, phrases and heads hold together
    said: float = 1.15
    word_for_word: float = 1.5  # a phrase that is the whole query
    further: float = 0.3  # a second phrase for the same procedure, against the nearest
    neighbour: float = 0.45  # a phrase of weight 1, against one of weight 2
    turned: float = 1.0  # what a query loses that says "not this one"
    act: float = 0.3
    other_act: float = 0.4
    unasked_act: float = 0.3
    without_marks: float = 0.4
    where_bare: float = 0.9
    of_phrase: float = 1.5
    of_query: float = 0.7
    order: float = 0.4
    level: float = 0.03
    phrase_of_act: float = 0.6  # a phrase with an act that was not asked for
    phrase_of_none: float = 0.75  # one without, where an act was
    phrase_of_other: float = 0.4


WEIGHTS = Weights()
