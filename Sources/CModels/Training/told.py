"""Facts that two outlets tell, each in its own words: what the passage encoder and claims.bin learn of news.

A line of Told/*.jsonl is an invented event:

    {"event": …, "pairs": [{"a": …, "b": …, "relation": …}, …], "lookalikes": [{"a": …, "b": …}, …]}

`a` and `b` of a pair tell one fact; `relation` is one of a comparison's (README of Told). Lookalikes are of one event and share words, and
tell different facts. Or, of which more can be learned,

    {"event": …, "facts": [{"fact": …, "kind": …, "versions": [[telling, …], …], "near": [claim, …]}, …]}

The tellings of a version say the same; those of two versions cannot both be right; a near claim tells another fact. Every text is the
project's own.
"""

import glob, itertools, json, os
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
        if "facts" in event:
            yield from of_facts(event["facts"], rng)
            continue
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


def of_facts(facts, rng):
    """The same of facts with versions: every two tellings, and each beside every near claim and beside tellings of other facts."""
    tellings = [[t for version in f["versions"] for t in version] for f in facts]
    for f, own in zip(facts, tellings):
        for version in f["versions"]:
            for a, b in itertools.permutations(version, 2):
                # Which says more is not told: only that it is not against the other.
                yield {"a": a, "b": b, "labels": [ENTAILMENT, NEUTRAL], "related": 1}
        for one, other in itertools.permutations(f["versions"], 2):
            for a, b in itertools.product(one, other):
                yield {"a": a, "b": b, "labels": [CONTRADICTION], "related": 1}
        others = [x for other in tellings if other is not own for x in other]
        for t in own:
            for stranger in (*f["near"], *likest(t, others), rng.choice(others)):
                a, b = (t, stranger) if rng.random() < 0.5 else (stranger, t)
                yield {"a": a, "b": b, "labels": [NEUTRAL], "related": 0}


def likest(text, others):
    """The two of some texts that share most words with another."""
    words = lambda x: {w.strip(".,;:\"“”'’").lower() for w in x.split() if len(w) > 2}
    own = words(text)
    share = lambda x: len(own & words(x)) / (len(words(x)) + 3)
    return sorted(others, key=share, reverse=True)[:2]
