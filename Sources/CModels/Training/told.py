"""Facts that two outlets tell, each in its own words: what the sentence encoder learns of news.

A line of Told/*.jsonl is an invented event:

    {"event": …, "pairs": [{"a": …, "b": …, "relation": …}, …], "lookalikes": [{"a": …, "b": …}, …]}

`a` and `b` of a pair tell one fact; `relation` is one of a comparison's (README of Told). Lookalikes are of one event and share words, and
tell different facts. Every text is the project's own.
"""

import glob, json, os
from relation_model import CONTRADICTION, ENTAILMENT, NEUTRAL

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Told")


def events(paths=None):
    """The events of some files; of all if None."""
    for path in paths or sorted(glob.glob(os.path.join(FOLDER, "*.jsonl"))):
        yield from (json.loads(line) for line in open(path, encoding="utf-8"))


def rows(rng, paths=None):
    """Pairs of facts as the relation network learns them, both ways; facts of one event that are not one fact among them."""
    both = {"equivalent": ([ENTAILMENT],) * 2, "a_more_detailed": ([ENTAILMENT], [NEUTRAL]), "b_more_detailed": ([NEUTRAL], [ENTAILMENT]),
            "conflict": ([CONTRADICTION],) * 2, "update": ([NEUTRAL, CONTRADICTION],) * 2, "differs": (None, None)}  # fmt: skip
    for event in events(paths):
        pairs = event["pairs"]
        for p in pairs:
            there, back = both[p["relation"]]
            yield {"a": p["a"], "b": p["b"], "labels": there, "related": 1}
            yield {"a": p["b"], "b": p["a"], "labels": back, "related": 1}
        for p in event["lookalikes"]:
            yield {"a": p["a"], "b": p["b"], "labels": [NEUTRAL], "related": 0}
            yield {"a": p["b"], "b": p["a"], "labels": [NEUTRAL], "related": 0}
        for _ in pairs:
            one, other = rng.sample(pairs, 2)
            yield {"a": one["a"], "b": other["b"], "labels": [NEUTRAL], "related": 0}
