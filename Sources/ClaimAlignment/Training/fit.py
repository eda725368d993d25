#!/usr/bin/env python3
"""Fits the logistic regressions of LogisticModel+Pairs.swift: two by words alone, one with the likeness of what claims say, which tells
what is worth reading, two with what was read. The first two and the last two are fitted anew once the third stands in the program.

  fit.py TABLE [--write]

TABLE is what parallax-train prints: the feature names, then one candidate a line. The labels are the bundles' gold.json
beside the articles. L2-regularised (RIDGE towards PRIORS), positives weigh POSITIVE times. A gold pair counts its best
candidate and those nearly as good, since claims are cut finer than gold; candidates that touch a gold pair otherwise
count neither way. The second model sees the first's log-odds among its rivals. Nothing is random. Needs numpy."""
import collections, json, os, re, sys
import numpy as np

RIDGE, POSITIVE, ROUNDS, NEAR, LARGEST_STEP = 0.01, 2, 8, 0.7, 1
THRESHOLD, FURTHER, SHARE = 0.55, 0.55, 0.8
PRIORS = {"soft-dice": 4, "soft-contained": 3, "exact-dice": 1, "shared-weight": 1, "names-shared": 0.5, "names-apart": -0.5,
          "gist": 1, "context": 1, "figure-specific": 1.5, "figure-agreeing": 1, "figure-comparable": 0.5,
          "figures-apart": -0.5, "same-speaker": 0.5, "both-deny": 3.5, "quotation": 1, "other-year": -2, "same-time": 0.3,
          "other-time": -0.3, "soft-context": 0.5, "sentence-gist": 0.5, "act": 0.5, "act-roles": 1, "act-counted": 1,
          "one-of-earlier-year": -1, "likeness": 2, "read-related": 3, "read-entailed": 1, "read-contrary": 1}
READ = 3  # features that only read candidates have, the last
RIVALS = ["lead-over-first", "lead-over-second", "mutual-best"]
OUTPUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "LogisticModel+Pairs.swift")


def body(path):
    text = open(path, encoding="utf-8").read().split("\n\n", 1)[1].strip()
    return "\n\n".join(" ".join(p.split("\n")).strip() for p in text.split("\n\n") if p.strip())


def place(text, part):
    start = text.find(" ".join(part.split("\n")))
    return (start, start + len(part)) if start >= 0 else None


def meets(x, y):
    shared = min(x[1], y[1]) - max(x[0], y[0])
    return shared > 0 and shared >= 0.5 * min(x[1] - x[0], y[1] - y[0])


class Table:
    """The candidates: by words alone, those for which words speak; with the likeness of what they are about; those that were read."""

    def __init__(self, path, kind):
        lines = [json.loads(line) for line in open(path, encoding="utf-8")]
        self.names, self.rows = lines[0]["names"], lines[1:]
        if kind == "words": self.names, self.rows = self.names[: -1 - READ], [row for row in self.rows if row["words"]]
        elif kind == "likeness": self.names = self.names[:-READ]
        else: self.rows = [row for row in self.rows if len(row["f"]) == len(self.names)]
        self.x = np.array([row["f"][: len(self.names)] for row in self.rows])
        self.groups = collections.defaultdict(list)
        for index, row in enumerate(self.rows): self.groups[(row["base"], row["pair"])].append(index)
        self.gold, self.touched = {}, np.zeros(len(self.rows), bool)
        for key, members in self.groups.items():
            self.gold[key] = self.labels(*key)
            for a, b, _ in self.gold[key]:
                for k in members: self.touched[k] |= self.hits(k, a, b)

    def labels(self, base, pair):
        gold = json.load(open(os.path.join(base, "gold.json"), encoding="utf-8"))
        texts = [body(os.path.join(base, name + ".txt")) for name in pair]
        out = []
        for p in gold.get("pairs" if pair == "ab" else "pairs_" + pair, []):
            sides = [p.get(name, p.get(other)) for name, other in zip(pair, "ab")]
            a, b = place(texts[0], sides[0]), place(texts[1], sides[1])
            if a and b: out.append((a, b, p.get("optional", False)))
        return out

    def hits(self, k, a, b): return meets(self.rows[k]["a"], a) and meets(self.rows[k]["b"], b)


def fit(table, x, start, allowed):
    weights, bias = start[0].copy(), start[1]
    for _ in range(ROUNDS):
        scores, positive = x @ weights + bias, set()
        for key, members in table.groups.items():
            for a, b, optional in table.gold[key]:
                found = [k for k in members if allowed[k] and table.hits(k, a, b)]
                if optional or not found: continue
                best = max(scores[k] for k in found)
                positive |= {k for k in found if scores[k] > best - NEAR}
        positive = sorted(positive)
        negative = np.where(allowed & ~table.touched)[0]
        rows = np.c_[np.vstack([x[positive], x[negative]]), np.ones(len(positive) + len(negative))]
        y = np.r_[np.ones(len(positive)), np.zeros(len(negative))]
        cost = np.r_[np.full(len(positive), POSITIVE), np.ones(len(negative))]
        for _ in range(400):
            p = 1 / (1 + np.exp(-(rows @ np.r_[weights, bias])))
            gradient = rows.T @ ((p - y) * cost) / len(positive)
            gradient[:-1] += RIDGE * (weights - start[0])
            curve = (rows * (p * (1 - p) * cost)[:, None]).T @ rows / len(positive)
            step = np.linalg.solve(curve + np.diag(np.r_[np.full(len(weights), RIDGE), 1e-6]), gradient)
            step *= min(1, LARGEST_STEP / abs(step).max())
            weights, bias = weights - step[:-1], bias - step[-1]
            if abs(step).max() < 1e-6: break
    return weights, bias


def rivals(table, scores):
    out = np.zeros((len(scores), 3))
    for members in table.groups.values():
        sides = [collections.defaultdict(list), collections.defaultdict(list)]
        for k in members:
            for side, name in zip(sides, "ab"): side[tuple(table.rows[k][name])].append(scores[k])
        for k in members:
            leads, mutual = [], True
            for side, name in zip(sides, "ab"):
                ranked = sorted(side[tuple(table.rows[k][name])], reverse=True)
                other = ranked[0] if ranked[0] > scores[k] else (ranked[1] if len(ranked) > 1 else -6)
                leads.append(np.clip(scores[k] - other, -3, 3) / 3)
                mutual &= scores[k] >= ranked[0]
            out[k] = leads + [float(mutual)]
    return out


def both(table, allowed):
    first = fit(table, table.x, (np.array([PRIORS[n] for n in table.names], float), -4.0), allowed)
    x = np.hstack([table.x, rivals(table, table.x @ first[0] + first[1])])
    weights, bias = fit(table, x, (np.r_[first[0], 0, 0, 0], first[1]), allowed)
    # Which article comes first tells nothing.
    weights[-3:-1] = weights[-3:-1].mean()
    return first, (weights, bias), x


def judge(table, model, bases):
    """Recall and precision with a plain best-first assignment, without the partners that stand side by side."""
    scores = 1 / (1 + np.exp(-(model[2] @ model[1][0] + model[1][1])))
    hit = wanted = good = made = 0
    for key, members in table.groups.items():
        if key[0] not in bases: continue
        best, chosen = collections.defaultdict(float), []
        for k in sorted((k for k in members if scores[k] >= THRESHOLD), key=lambda k: -scores[k]):
            sides = [("a", tuple(table.rows[k]["a"])), ("b", tuple(table.rows[k]["b"]))]
            rival = max(best[s] for s in sides)
            if rival and scores[k] < max(FURTHER, rival * SHARE): continue
            for s in sides: best[s] = max(best[s], scores[k])
            chosen.append(k)
        for a, b, optional in table.gold[key]:
            if not optional: wanted += 1; hit += any(table.hits(k, a, b) for k in chosen)
        good += sum(table.touched[k] for k in chosen); made += len(chosen)
    return hit, wanted, good, made


def lines(names, model): return "\n".join(f"        {n} {v:.3f}" for n, v in zip(names + ["bias"], list(model[0]) + [model[1]]))


def report(name, table):
    bases = sorted({base for base, _ in table.groups})
    total = np.zeros(4, int)
    for base in bases:
        allowed = np.array([row["base"] != base for row in table.rows])
        total += np.array(judge(table, both(table, allowed), {base}))
    print(f"{name}, each bundle by a model of the others: pair recall {total[0] / total[1]:.3f} ({total[0]}/{total[1]}), "
          f"pair precision {total[2] / total[3]:.3f} ({total[2]}/{total[3]})")
    model = both(table, np.ones(len(table.rows), bool))
    own = judge(table, model, set(bases))
    print(f"{name}, all by a model of all: pair recall {own[0] / own[1]:.3f}, pair precision {own[2] / own[3]:.3f}")
    return model


def declaration(name, comment, names, weights, features):
    quote = '"' * 3
    return f"""    /// {comment}
    static let {name} = LogisticModel(
        {quote}
{lines(names, weights)}
        {quote}, features: {features})
"""


def main():
    tables = {kind: Table(sys.argv[1], kind) for kind in ("words", "likeness", "read")}
    fitted = {kind: report(f"by {kind}", table) for kind, table in tables.items()}
    if "--write" not in sys.argv: return
    head = open(OUTPUT, encoding="utf-8").read().split("extension LogisticModel")[0]
    head = re.sub(r"\([\d.]+ towards", f"({RIDGE} towards", head)
    rivals = " + RivalFeatures.names"
    kinds = [("alone", "words", 0, "Two claims by themselves.", "CandidatePairs.names"),
             ("amongRivals", "words", 1, "Two claims among their rivals.", "CandidatePairs.names" + rivals),
             ("beforeReading", "likeness", 0, "Two claims by themselves, where it is known what they are about.", "CandidatePairs.names + [PairFeatures.likeness]"),
             ("read", "read", 0, "Two claims that were read, by themselves.", "CandidatePairs.namesOfRead"),
             ("readAmongRivals", "read", 1, "Two claims that were read, among their rivals.", "CandidatePairs.namesOfRead" + rivals)]
    parts = [declaration(name, comment, tables[kind].names + RIVALS[: 3 * which], fitted[kind][which], features)
             for name, kind, which, comment, features in kinds]
    open(OUTPUT, "w", encoding="utf-8").write(head + "extension LogisticModel {\n" + "\n".join(parts) + "}\n")


if __name__ == "__main__":
    main()
