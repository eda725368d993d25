#!/usr/bin/env python3
"""Fits the logistic regressions of LogisticModel+Contradiction.swift: whether two aligned claims contradict each other, without and with what the larger
network reads of them.

  contradiction.py TABLE [--watch TABLE …] [--write]

A TABLE is what `parallax-train relations` prints of folders of bundles; the labels are the bundles' gold.json. What gold calls a conflict, or allows to be called one, is one;
what is aligned without being a pair of gold is none. L2-regularised. Nothing is random. Needs numpy."""
import json, os, sys
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "ClaimAlignment", "Training"))
from fit import body, meet, place

RIDGE, LEAST, LARGEST = 0.001, 0.005, 5.0
OUTPUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Relations", "LogisticModel+Contradiction.swift")


def conflicts(base, pair):
    with open(os.path.join(base, "gold.json"), encoding="utf-8") as f:
        gold = json.load(f)
    texts = [body(os.path.join(base, name + ".txt")) for name in pair]
    for p in gold.get("pairs" if pair == "ab" else "pairs_" + pair, []):
        places = [place(text, p.get(name, p.get(other))) for text, name, other in zip(texts, pair, "ab")]
        if all(places) and "conflict" in (p["relation"], *p.get("also_ok", [])): yield places


def odds(p):
    p = np.clip(p, LEAST, 1 - LEAST)
    return np.log(p / (1 - p)) / LARGEST


def load(path):
    with open(path, encoding="utf-8") as f:
        names, *rows = map(json.loads, f)
    gold = {key: list(conflicts(*key)) for key in {(r["base"], r["pair"]) for r in rows}}
    y = np.array([any(meet(np.array([r["a"]]), a)[0] and meet(np.array([r["b"]]), b)[0] for a, b in gold[r["base"], r["pair"]]) for r in rows], float)
    x = np.c_[np.array([r["f"] for r in rows]), odds(np.array([r["likelihood"] for r in rows]))]
    read = odds(np.array([[np.mean(r["larger"]), min(r["larger"])] for r in rows]))
    names = names["names"] + ["likelihood"]
    return {"contrary": (names, x, y), "contraryAsRead": (names + ["larger-mean", "larger-least"], np.c_[x, read], y)}


def fit(x, y):
    rows, w = np.c_[x, np.ones(len(x))], np.zeros(x.shape[1] + 1)
    penalty = np.diag(np.r_[np.full(x.shape[1], RIDGE * len(x)), 1e-9])
    for _ in range(100):
        p = 1 / (1 + np.exp(-rows @ w))
        step = np.linalg.solve((rows * (p * (1 - p))[:, None]).T @ rows + penalty, rows.T @ (p - y) + penalty @ w)
        w -= step
        if abs(step).max() < 1e-8: break
    return w


def report(name, w, x, y):
    p = 1 / (1 + np.exp(-(np.c_[x, np.ones(len(x))] @ w)))
    area = (p[y == 1][:, None] > p[y == 0]).mean()
    at = ", ".join(f"{t}: {int(y[p >= t].sum())} of {(p >= t).sum()}" for t in (0.5, 0.6, 0.7, 0.8, 0.9))
    print(f"{name}: area {area:.3f}, {int(y.sum())} conflicts of {len(y)}, right among those that reach {at}")


def main():
    paths = [a for a in sys.argv[1:] if not a.startswith("--")]
    tables, parts = [load(path) for path in paths], []
    for kind, comment in (("contrary", "By rules, words and the smaller network."), ("contraryAsRead", "With what the larger network reads, too.")):
        names, x, y = tables[0][kind]
        w = fit(x, y)
        for path, table in zip(paths, tables): report(f"{kind}, {path}", w, *table[kind][1:])
        lines = "\n".join(f"        {n} {v:.3f}" for n, v in zip(names + ["bias"], w))
        features = "RelationFeatures.names + [" + ", ".join(f'"{n}"' for n in names[len(tables[0]["contrary"][0]) - 1 :]) + "]"
        parts.append(f'    /// {comment}\n    static let {kind} = LogisticModel(\n        """\n{lines}\n        """, features: {features})\n')
    if "--write" in sys.argv:
        with open(OUTPUT, encoding="utf-8") as f: head = f.read().split("extension LogisticModel")[0]
        with open(OUTPUT, "w", encoding="utf-8") as f: f.write(head + "extension LogisticModel {\n" + "\n".join(parts) + "}\n")


if __name__ == "__main__":
    main()
