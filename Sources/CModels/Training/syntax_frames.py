"""Puts newspapers' frames around sentences of the treebanks: ", the Courier reports.", "The Herald says that".

    venv/bin/python syntax_frames.py --data DATA frames.conllu [--sentences 3000]

The treebanks have hardly any news in the present tense: of 382,000 words 60 are a main verb "says", none is "reports".
A digest is made of such sentences. The heads follow EWT: the verb of saying is the root, what is said completes it.
Sentences are drawn with a fixed seed; the outlets are made up. Names stay out, for EWT tells of none.
"""

import argparse
import random
from syntax_treebank import feats

NAMES = """Courier Herald Lantern Klaxon Ledger Gazette Tribune Register Standard Mercury Voice Chronicle Observer Mirror
Examiner Dispatch Beacon Bulletin Sentinel Argus Echo Star Sun Mail Express Globe Times Post News Journal Record Monitor
Inquirer Telegraph Argonaut Clarion Harbinger Messenger Pilot Leader Advertiser Reporter Citizen Review Wire""".split()
FIRST = """Daily Evening Morning Northern Southern Eastern Western Norvane Tarrow Iskar Port Ravensholm National Sunday
Weekly Valley Harbour City Coast Island Capital Financial""".split()
PLURALS = "police officials residents prosecutors witnesses doctors lawyers aides critics experts".split()
SINGULAR = "says says says reports reports writes notes adds claims said reported wrote".split()
PLURAL = "say say report said add claim".split()
PAST = {"said", "reported", "wrote"}


def source():
    """Rows (form, class, features, head inside, relation) of who says it, the index of its head, and whether it is many."""
    kind = random.random()
    if kind < 0.15:
        return [(random.choice(PLURALS), "NOUN", "Number=Plur", -1, "nsubj")], 0, True
    rows = [] if kind > 0.9 else [("the", "DET", "_", None, "det")]
    if random.random() < 0.4:
        rows.append((random.choice(FIRST), "PROPN", "Number=Sing", None, "compound"))
    rows.append((random.choice(NAMES), "PROPN", "Number=Sing", -1, "nsubj"))
    return rows, len(rows) - 1, False


def verb(many):
    form = random.choice(PLURAL if many else SINGULAR)
    tense, number = ("Past" if form in PAST else "Pres"), ("Plur" if many else "Sing")
    return (form, "VERB", f"Mood=Ind|Number={number}|Person=3|Tense={tense}|VerbForm=Fin")


def frame(first_free):
    """Rows of source and verb, heads counted from 1 where the frame's first word is `first_free`; and the verb's place."""
    rows, head, many = source()
    at = first_free + len(rows)
    out = []
    for form, pos, features, inner, relation in rows:
        out.append([form, pos, features, at if inner == -1 else first_free + head, relation])
    return out + [[*verb(many), 0, "root"]], at


def after(rows):
    """"The dam held" → "The dam held, the Courier reports." """
    root = next(i for i, r in enumerate(rows) if r[3] == 0) + 1
    body = [list(r) for r in rows[:-1]]
    said, at = frame(len(body) + 2)
    body[root - 1][3:] = [at, "ccomp"]
    return body + [[",", "PUNCT", "_", root, "punct"], *said, [".", "PUNCT", "_", at, "punct"]]


def before(rows):
    """"The dam held" → "The Courier reports that the dam held." """
    said, at = frame(1)
    said[0][0] = said[0][0][0].upper() + said[0][0][1:]
    mark = random.random() < 0.5
    shift = len(said) + mark
    root = next(i for i, r in enumerate(rows) if r[3] == 0) + 1 + shift
    body = [[f, p, x, h + shift if h else at, r if h else "ccomp"] for f, p, x, h, r in rows[:-1]]
    if body[0][1] != "PROPN" and body[0][0] != "I":
        body[0][0] = body[0][0][0].lower() + body[0][0][1:]
    that = [["that", "SCONJ", "_", root, "mark"]] if mark else []
    return said + that + body + [[".", "PUNCT", "_", at, "punct"]]


def sentences(path):
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        rows = [l.split("\t") for l in block.split("\n") if l and not l.startswith("#")]
        rows = [[c[1], c[3], feats(c[5]), int(c[6]), c[7].split(":")[0]] for c in rows if len(c) > 9 and c[0].isdigit()]
        root = next((r for r in rows if r[3] == 0), None)
        if not root or not 6 <= len(rows) <= 35 or rows[-1][0] != "." or not rows[0][0][0].isupper():
            continue
        forms = {r[0] for r in rows}
        isStatement = any(r[4] in ("nsubj", "expl", "csubj") and rows[r[3] - 1] is root for r in rows if r[3])
        if isStatement and "Fin" in "".join(r[2] for r in rows) and not forms & set('"“”:;?!()[]'):
            yield rows


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("output")
    ap.add_argument("--data", required=True)
    ap.add_argument("--sentences", type=int, default=3000)
    o = ap.parse_args()
    random.seed(1)
    found = [s for t in ("ewt", "gum") for s in sentences(f"{o.data}/treebank.{t}.train.conllu")]
    with open(o.output, "w", encoding="utf-8") as f:
        for rows in random.sample(found, min(o.sentences, len(found))):
            for i, (form, pos, features, head, relation) in enumerate((after if random.random() < 0.7 else before)(rows)):
                f.write(f"{i + 1}\t{form}\t_\t{pos}\t_\t{features}\t{head}\t{relation}\t_\t_\n")
            f.write("\n")


if __name__ == "__main__":
    main()
