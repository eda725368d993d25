"""What the relation network is trained on by people's labels, and a little to watch it by.

A row: texts `a` and `b`; `labels`, the answers that are right (0 entailment, 1 neutral, 2 contradiction; several where no
more is known than that it is one of them); `related` 1, 0 or nothing; `spans`, the parts of b that a does not bear out,
in characters, or nothing where that is not known.
"""

import json, os
from relation_model import CONTRADICTION, ENTAILMENT, NEUTRAL

NAMES = {"entailment": ENTAILMENT, "neutral": NEUTRAL, "contradiction": CONTRADICTION}


def read(data, name):
    return [json.loads(l) for l in open(os.path.join(data, name + ".jsonl"), encoding="utf-8")]


def inference(data, name):
    for r in read(data, name):
        label = NAMES[r["label3"]]
        spans = [] if label == ENTAILMENT else None
        yield {"a": r["a"], "b": r["b"], "labels": [label], "related": None if label == NEUTRAL else 1, "spans": spans}


def relatedness(data, name, copies=1):
    for r in read(data, name) * copies:
        yield {"a": r["a"], "b": r["b"], "related": int(r["label"])}
        yield {"a": r["b"], "b": r["a"], "related": int(r["label"])}


def strangers(rows, count, rng):
    """Pairs of texts of different rows: neither related nor implied."""
    for _ in range(count):
        a, b = rng.choice(rows)["a"], rng.choice(rows)["b"]
        yield {"a": a, "b": b, "labels": [NEUTRAL], "related": 0, "spans": [[0, len(b)]], "weight": 0.5}


def windows(source, claim, size=700, count=2):
    """The stretches of whole lines of a page that have most of the claim's words."""
    words = {w.lower() for w in claim.split() if len(w) > 3}
    lines = [l for l in source.split("\n") if l.strip()]
    stretches = []
    for i in range(len(lines)):
        text = lines[i]
        for line in lines[i + 1 : i + 4]:
            if len(text) + len(line) > size:
                break
            text += " " + line
        have = {w.lower().strip(".,;:()\"'") for w in text.split()}
        stretches.append((len(words & have), -i, text[: size + 200]))
    return [t for _, _, t in sorted(stretches, reverse=True)[:count]]


def word_support(data, name, copies=3):
    """Claims with the words that a page does not bear out, against the stretches nearest to them."""
    for r in read(data, name):
        position, spans = 0, []
        for token, missing in zip(r["tokens"], r["token_unsupported"]):
            at = r["claim"].find(token, position)
            if at < 0:
                break
            position = at + len(token)
            if missing:
                spans.append([at, position])
        labels = [NEUTRAL, CONTRADICTION] if spans else [ENTAILMENT]
        near = windows(r["source"], r["claim"])
        for _ in range(copies):
            yield {"a": " ".join(near), "b": r["claim"], "labels": labels, "spans": spans}


def human(data, rng):
    rows = []
    for name in ("nli.litl.train", "nli.snli.train", "nli.conjnli.train"):
        rows += inference(data, name)
    rows += strangers(rows, 6000, rng)
    rows += relatedness(data, "related.ecbplus.train", 2)
    rows += relatedness(data, "related.claimdiff.train")
    rows += word_support(data, "unsupported_words.wice.train")
    return rows


def development(data, count=1000):
    """A fixed sample of the development sets, to watch a run by."""
    out = {}
    for name in ("nli.litl.dev", "nli.feversym.dev", "nli.breaking.dev", "related.superpal.dev", "related.ecbplus.dev"):
        rows = read(data, name)
        step = max(1, len(rows) // count)
        out[name] = rows[::step][:count]
    return out
