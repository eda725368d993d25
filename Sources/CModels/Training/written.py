"""Texts with sentences that follow from them, are against them or go beyond them, written by hand for this.

A line of Written/*.jsonl (README there):

    {"kind": …, "text": …, "claims": [{"b": …, "label": "yes" | "no" | "open", "new": [words of b that make it wrong, …]}, …]}
"""

import glob, json, os, re
from relation_model import CONTRADICTION, ENTAILMENT, NEUTRAL

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Written")
LABELS = {"yes": ENTAILMENT, "no": CONTRADICTION, "open": NEUTRAL}
PIECES = 300
# A text of fewer sentences is whole evidence.
LEAST = 6
# Copied sentences of a text.
COPIES = 4
TALK = {"chat", "meeting", "call", "podcast", "mail"}


def parts(text):
    """The sentences or turns of a text."""
    return [s for s in re.split(r"(?<=[.!?”\"])\s+|\n+", text) if s.strip()]


def by_nearness(sentences, claim):
    """Numbers of the sentences, those first that share most words with a claim."""
    words = {w.lower() for w in re.findall(r"\w+", claim) if len(w) > 2}
    shared = [len(words & {w.lower() for w in re.findall(r"\w+", s)}) for s in sentences]
    return sorted(range(len(sentences)), key=lambda i: (-shared[i], i))


def nearest(sentences, order):
    """The sentence nearest to a claim among its neighbours."""
    return " ".join(sentences[max(0, order[0] - 1) : order[0] + 2])


def fitting(sentences, order, tok, size):
    """The sentences nearest to a claim, in the text's order, up to a number of pieces."""
    lengths = [len(x) for x in tok(sentences, add_special_tokens=False)["input_ids"]]
    kept, total = set(), 0
    for i in order:
        if total + lengths[i] <= size:
            kept.add(i)
            total += lengths[i]
    return " ".join(sentences[i] for i in sorted(kept))


def spans(claim):
    if claim["label"] == "yes":
        return []
    found = [[claim["b"].index(w), claim["b"].index(w) + len(w)] for w in claim.get("new") or ()]
    return found or None


def rows(claim, sentences, tok, rng):
    """A claim beside the whole text; beside what the program would have it read; and, where it follows, beside a text that no longer says so."""
    order = by_nearness(sentences, claim["b"])
    label, marks = LABELS[claim["label"]], spans(claim)
    whole = fitting(sentences, order, tok, PIECES)
    yield {"a": whole, "b": claim["b"], "labels": [label], "related": None if label == NEUTRAL else 1, "spans": marks}
    if len(sentences) < LEAST:
        return
    if label != ENTAILMENT:
        # A part may have lost what the claim is against.
        yield {"a": nearest(sentences, order), "b": claim["b"], "labels": [NEUTRAL, CONTRADICTION], "related": None, "spans": marks}
    elif rng.random() < 0.5:
        # Taken for true whatever the text says, claims would be: without what they rest on they are open.
        rest = [i for i in order[3:] if abs(i - order[0]) > 1]
        yield {"a": fitting(sentences, rest, tok, PIECES), "b": claim["b"], "labels": [NEUTRAL], "related": None, "spans": None}


def copies(example, sentences, tok, rng):
    """Sentences of a text that is no talk, beside it: most of what is written to follow looks changed, and a
    network would learn that what is copied does not."""
    if example["kind"] in TALK:
        return
    for i in rng.sample(range(len(sentences)), min(COPIES, len(sentences))):
        if len(sentences[i]) < 40:
            continue
        whole = fitting(sentences, [i, *(j for j in range(len(sentences)) if j != i)], tok, PIECES)
        yield {"a": whole, "b": sentences[i], "labels": [ENTAILMENT], "related": 1, "spans": []}


def texts(left_out=False):
    """The texts of all files with their sentences. Every tenth is left out, or only those are given."""
    for path in sorted(glob.glob(os.path.join(FOLDER, "*.jsonl"))):
        for number, line in enumerate(open(path, encoding="utf-8")):
            if (number % 10 == 9) == left_out:
                example = json.loads(line)
                yield example, parts(example["text"])


def examples(tok, rng, left_out=False):
    """The rows of the texts, or of those left out, which have no copies."""
    for example, sentences in texts(left_out):
        for claim in example["claims"]:
            yield from rows(claim, sentences, tok, rng)
        if not left_out:
            yield from copies(example, sentences, tok, rng)


def unlabelled():
    """True claims beside the stretch nearest to them, which may not be enough: only a better network can tell."""
    for example, sentences in texts():
        if len(sentences) < LEAST:
            continue
        for claim in example["claims"]:
            if claim["label"] == "yes":
                yield {"a": nearest(sentences, by_nearness(sentences, claim["b"])), "b": claim["b"]}
