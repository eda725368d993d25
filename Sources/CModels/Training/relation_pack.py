"""Turns every training pair of the relation network into numbers once, in one file, so that a machine that trains need only read.

    venv/bin/python relation_pack.py --encoder ENCODER --data DATA --made made.jsonl … --out rows.npz

`texts`, the pieces of all texts one after another, and `ends`, where each ends; of a row `a` and `b`, the numbers of its two texts;
`labels`, the right answers as bits (entailment 1, neutral 2, contradiction 4; 0 where nothing is known), `related` (1, 0, or -1 for
unknown), `marks`, where in `flags` stands for every piece of b whether a does not bear it out (-1 where nothing is known), `copies`, how
often an epoch has it, and `group`, one of GROUPS. Development sets follow in files of the same form.
"""

import argparse, json, random, re
import numpy as np
import bundles, told, written
from relation_data import NAMES, human, read
from relation_model import tokenizer

GROUPS = ["human", "written", "told", "made", "unlabelled"]
LONGEST = 320  # pieces of the first text
WATCHED = ["nli.litl.dev", "nli.feversym.dev", "nli.breaking.dev", "nli.healthver.dev", "related.superpal.dev", "related.ecbplus.dev"]
SUPPORT = ["cliff_xsum", "cliff_cnndm", "wice"] + ["summedits_" + d for d in ("podcast", "qmsumm", "sales_call", "sales_email", "samsum", "scitldr")]


class Pack:
    def __init__(self, tok):
        self.tok, self.numbers, self.listed = tok, {}, []
        self.rows, self.flags = [], []

    def text(self, text):
        return self.numbers.setdefault(text, len(self.numbers))

    def add(self, row, group, copies=1):
        labels = sum(1 << l for l in row.get("labels") or ())
        related = row.get("related")
        self.rows.append((self.text(row["a"]), self.text(row["b"]), labels, -1 if related is None else int(related), group, copies, row.get("spans"), row["b"]))

    def arrays(self):
        texts = list(self.numbers)
        ids, offsets = [], []
        for c in range(0, len(texts), 4000):
            e = self.tok(texts[c : c + 4000], add_special_tokens=False, truncation=True, max_length=LONGEST, return_offsets_mapping=True)
            ids += [np.array(x, np.uint16) for x in e["input_ids"]]
            offsets += e["offset_mapping"]
        marks, flags = [], []
        for a, b, labels, related, group, copies, spans, _ in self.rows:
            if spans is None:
                marks.append(-1)
                continue
            marks.append(len(flags))
            flags += [any(s < o[1] and o[0] < x for s, x in spans) for o in offsets[b]]
        column = lambda k, t: np.array([r[k] for r in self.rows], t)
        return {
            "texts": np.concatenate(ids), "ends": np.cumsum([len(x) for x in ids]).astype(np.int32),
            "a": column(0, np.int32), "b": column(1, np.int32), "labels": column(2, np.uint8), "related": column(3, np.int8),
            "group": column(4, np.uint8), "copies": column(5, np.uint8), "marks": np.array(marks, np.int32), "flags": np.array(flags, np.uint8),
        }  # fmt: skip


def unlabelled(rows, rng, count):
    """Pairs of which only a better network is asked: both ways, and two sentences that were held against one text."""
    beside = {}
    for r in rows:
        beside.setdefault(r["a"], []).append(r["b"])
    firsts = [a for a, b in beside.items() if len(b) > 1]
    for _ in range(count):
        if rng.random() < 0.5:
            r = rng.choice(rows)
            if len(r["a"]) < 400:
                yield {"a": r["b"], "b": r["a"]}
        else:
            one, other = rng.sample(beside[rng.choice(firsts)], 2)
            yield {"a": one, "b": other}


def near(source, claim):
    """Stretches of a source as the program has them read: sentences nearest to a claim with their neighbours, and the nearest together."""
    sentences = written.parts(source)
    words = {w.lower() for w in re.findall(r"\w+", claim) if len(w) > 3}
    count = [len(words & {w.lower() for w in re.findall(r"\w+", s)}) / (len(s) + 150) ** 0.3 for s in sentences]
    order = sorted(range(len(sentences)), key=lambda i: -count[i])
    found = [" ".join(sentences[max(0, i - 1) : i + 2]) for i in order[:3]]
    found.append(" ".join(sentences[i] for i in sorted(order[:5])))
    return found


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--data", required=True)
    ap.add_argument("--made", action="append", default=[])
    ap.add_argument("--made-count", type=int, default=280000)
    ap.add_argument("--unlabelled", type=int, default=150000)
    ap.add_argument("--beside", help="pairs of claims of real reports, of which only a better network is asked: {a, b} a line")
    ap.add_argument("--bundles", help="a folder of bundles to watch it by")
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    rng, tok = random.Random(1), tokenizer(o.encoder)
    pack = Pack(tok)
    own = human(o.data, rng)
    texts, facts = list(written.examples(tok, rng)), list(told.rows(rng))
    for r in own:
        pack.add(r, 0)
    for r in texts:
        pack.add(r, 1, 2)
    for r in facts:
        pack.add(r, 2)
    made = [json.loads(l) for path in o.made for l in open(path, encoding="utf-8")]
    rng.shuffle(made)
    for r in made[: o.made_count]:
        if "elsewhere" in r["made"]:
            r["related"] = None
        pack.add(r, 3)
    for r in unlabelled([r for r in own + texts + facts if r.get("labels")], rng, o.unlabelled):
        pack.add(r, 4)
    for r in written.unlabelled():
        pack.add(r, 4)
    for line in open(o.beside, encoding="utf-8") if o.beside else ():
        pack.add(json.loads(line), 4)
    arrays = pack.arrays()
    np.savez(o.out, **arrays)
    print(len(pack.rows), "rows", {g: int((arrays["group"] == i).sum()) for i, g in enumerate(GROUPS)}, len(arrays["texts"]), "pieces")
    for name in WATCHED:
        rows = read(o.data, name)
        rows = rows[:: max(1, len(rows) // 1500)][:1500]
        pack = Pack(tok)
        for r in rows:
            pack.add({"a": r["a"], "b": r["b"], "labels": [NAMES[r["label3"]]] if "label3" in r else None, "related": r.get("label") if name.startswith("rel") else None}, 0)
        np.savez(f"{o.out[:-4]}.{name}.npz", **pack.arrays())
    for name, rows in bundles.rows(o.bundles, rng).items() if o.bundles else ():
        pack = Pack(tok)
        for r in rows:
            pack.add(r, 0)
        np.savez(f"{o.out[:-4]}.{name}.npz", **pack.arrays())
    for name in SUPPORT:
        rows = read(o.data, f"support.{name}.dev")
        rows = rows[:: max(1, len(rows) // 250)][:250]
        pack = Pack(tok)
        for r in rows:
            found = near(r["source"], r["claim"])
            for i, a in enumerate(found):
                pack.add({"a": a, "b": r["claim"], "labels": None, "related": int(r["label"])}, i)
        np.savez(f"{o.out[:-4]}.support.{name}.npz", **pack.arrays())


if __name__ == "__main__":
    main()
