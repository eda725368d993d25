#!/usr/bin/env python3
"""Fits the logistic regression `told` of SupportModel.swift: whether the credited sources tell of a digest's claim at all, borne out or not.

  told.py TABLE

TABLE is what `parallax-train support` prints of folders of bundles with digests; the labels are the bundles' gold.json: what gold calls not found or another outlet's is
not told. Nothing is random. Needs numpy."""
import json, os, sys
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "ClaimAlignment", "Training"))
from fit import meet, place
from support import area, fit

FEATURES, PARTS = 5, 8


def verdicts(base):
    """The places of a digest's claims with what gold says of them."""
    with open(os.path.join(base, "gold.json"), encoding="utf-8") as f: gold = json.load(f)
    with open(os.path.join(base, "digest.txt"), encoding="utf-8") as f: text = f.read().strip()
    for claim in gold.get("digest", []):
        at = place(text, claim["text"])
        if at: yield at, claim["verdict"]


def load(path):
    with open(path, encoding="utf-8") as f: head, *rows = map(json.loads, f)
    gold = {base: list(verdicts(base)) for base in {row["base"] for row in rows}}
    for row in rows:
        said = [verdict for at, verdict in gold[row["base"]] if meet(np.array([row["claim"]]), at)[0]]
        if said and row["f"]: yield row["base"], row["f"][:FEATURES], said[0] not in ("not_found", "misattributed")
    yield None, head["names"][:FEATURES], None


def main():
    *rows, (_, names, _) = load(sys.argv[1])
    bases, x, y = np.array([r[0] for r in rows]), np.array([r[1] for r in rows]), np.array([r[2] for r in rows], float)
    p, known = np.zeros(len(y)), sorted(set(bases))
    for part in range(PARTS):
        left = np.isin(bases, known[part::PARTS])
        w = fit(x[~left], y[~left], np.ones((~left).sum()))
        p[left] = 1 / (1 + np.exp(-np.c_[x[left], np.ones(left.sum())] @ w))
    print(f"{len(y)} claims, {int(y.sum())} told; by a model of the others: area {area(y, p):.3f}, right {((p >= 0.5) == (y > 0)).mean():.3f}, "
          f"of {(p < 0.5).sum()} said to be missing {int((y[p < 0.5] == 0).sum())} are")
    for name, weight in zip(list(names) + ["bias"], fit(x, y, np.ones(len(y)))): print(f"{name} {weight:.3f}")


if __name__ == "__main__":
    main()
