#!/usr/bin/env python3
"""Fits the logistic regression of SupportModel.swift and tells how well it judges sets it was not fitted on.

  support.py REPLIES.jsonl

REPLIES has one JSON object a line: `set`, `y` (1 where the source bears the claim out), and `f`, the factors of the worker's
`support` reply by name. Every set weighs the same, and within a set both answers do. Nothing is random. Needs numpy."""
import json, sys
import numpy as np

RIDGE = 0.02


def fit(x, y, weight):
    rows = np.c_[x, np.ones(len(x))]
    w = np.zeros(rows.shape[1])
    penalty = np.diag(np.r_[np.full(x.shape[1], RIDGE), 0])
    for _ in range(200):
        p = 1 / (1 + np.exp(-rows @ w))
        gradient = rows.T @ ((p - y) * weight) + penalty @ w
        curve = (rows * (p * (1 - p) * weight)[:, None]).T @ rows + penalty
        step = np.linalg.solve(curve, gradient)
        w -= step
        if abs(step).max() < 1e-8:
            break
    return w


def balance(sets, y):
    weight = np.zeros(len(y))
    for s in set(sets):
        for label in (0, 1):
            members = [i for i in range(len(y)) if sets[i] == s and y[i] == label]
            weight[members] = 0.5 / max(1, len(members)) / len(set(sets))
    return weight


def balanced(y, said):
    return (np.mean(said[y == 1]) + np.mean(~said[y == 0])) / 2


def area(y, score):
    order = np.argsort(score, kind="stable")
    ranks = np.empty(len(score))
    ranks[order] = np.arange(1, len(score) + 1)
    n = y.sum()
    return (ranks[y == 1].sum() - n * (n + 1) / 2) / (n * (len(y) - n))


def error(y, p, bins=10):
    """Expected calibration error over ten bins of like width."""
    place = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(y[place == b].mean() - p[place == b].mean()) * (place == b).mean() for b in range(bins) if (place == b).any())


def main():
    rows = [r for r in map(json.loads, open(sys.argv[1], encoding="utf-8")) if r["f"]]
    names = list(rows[0]["f"])
    x = np.array([[r["f"][n] for n in names] for r in rows])
    y, sets = np.array([int(r["y"]) for r in rows]), np.array([r["set"] for r in rows])
    for s in sorted(set(sets)):
        own, other = sets == s, sets != s
        w = fit(x[other], y[other], balance(sets[other], y[other]))
        p = 1 / (1 + np.exp(-(np.c_[x[own], np.ones(own.sum())] @ w)))
        singles = " ".join(f"{n} {area(y[own], x[own][:, i]):.3f}" for i, n in enumerate(names))
        print(f"{s:36s} n={own.sum():4d} balanced {balanced(y[own], p >= 0.5):.3f} area {area(y[own], p):.3f} error {error(y[own], p):.3f}  alone: {singles}")
    w = fit(x, y, balance(sets, y))
    for n, v in zip(names + ["bias"], w):
        print(f"{n} {v:.3f}")


if __name__ == "__main__":
    main()
