#!/usr/bin/env python3
"""Fits the logistic regressions of LogisticModel+Pairs.swift: two by words alone, two with the likeness of what claims say in their passages,
one over the last with what was read.

  fit.py TABLE [--write]

TABLE is what parallax-train prints: the feature names, then one candidate a line. The labels are the bundles' gold.json
beside the articles. L2-regularised (RIDGE towards PRIORS), positives weigh POSITIVE times. A gold pair counts its best
candidate and those nearly as good, since claims are cut finer than gold; candidates that touch a gold pair otherwise
count neither way. Of real articles (CModels/Training/articles.py) only what was judged counts, and what is far from likely.
The second model sees the first's log-odds among its rivals. Nothing is random. Needs numpy."""
import collections, json, math, os, re, sys
import numpy as np

RIDGE, POSITIVE, ROUNDS, NEAR, LARGEST_STEP = 0.01, 2, 8, 0.7, 1
THRESHOLD, FURTHER, SHARE = 0.6, 0.55, 0.8
PRIORS = {"soft-dice": 4, "soft-contained": 3, "exact-dice": 1, "shared-weight": 1, "names-shared": 0.5, "names-apart": -0.5,
          "gist": 1, "context": 1, "figure-specific": 1.5, "figure-agreeing": 1, "figure-comparable": 0.5,
          "figures-apart": -0.5, "same-speaker": 0.5, "both-deny": 3.5, "quotation": 1, "other-year": -2, "same-time": 0.3,
          "other-time": -0.3, "soft-context": 0.5, "sentence-gist": 0.5, "act": 0.5, "act-roles": 1, "act-counted": 1,
          "one-of-earlier-year": -1, "likeness": 2}
STANDING = ["lead-over-first", "lead-over-second", "mutual-best", "neighbours", "part-of-first", "part-of-second", "length", "shared"]
AS_READ = ["log-odds", "read-related", "read-entailed", "read-contrary"]
# As in NeighbourFeatures, SharedFeature and CandidatePairs.
REACH, NOTICED, SMOOTHING, SHORT, LONG, LENGTH, SHARED, BOUND = 2, 0.05, 0.5, 30, 90, -2.0, 1.0, 5.0
# A share of the log-odds of likeness from which two claims of real articles that nobody judged may be one.
OPEN = -0.25
PARTS = 8
OUTPUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "LogisticModel+Pairs.swift")


def body(path):
    text = open(path, encoding="utf-8").read().split("\n\n", 1)[1].strip()
    return "\n\n".join(" ".join(p.split("\n")).strip() for p in text.split("\n\n") if p.strip())


def place(text, part):
    start = text.find(" ".join(part.split("\n")))
    return (start, start + len(part)) if start >= 0 else None


class Table:
    """The candidates: by words alone, those for which words speak; all with the likeness of what they say, the last feature."""

    def __init__(self, path, kind):
        with open(path, encoding="utf-8") as f: head, *rows = map(json.loads, f)
        self.names, self.rows = head["names"], rows
        if kind == "words": self.names, self.rows = self.names[:-1], [row for row in self.rows if row["words"]]
        self.x = np.array([row["f"][: len(self.names)] for row in self.rows])
        self.is_read = np.array([len(row["read"]) > 0 for row in self.rows])
        self.read = np.array([row["read"] or [0, 0, 0] for row in self.rows])
        self.length = np.array([length(row["claims"]) for row in self.rows])[:, None]
        self.bases = np.array([row["base"] for row in self.rows])
        self.groups = collections.defaultdict(list)
        for index, row in enumerate(self.rows): self.groups[(row["base"], row["pair"])].append(index)
        # By group, of every gold pair the candidates that meet it, and whether it is optional.
        self.gold, self.touched = {}, np.zeros(len(self.rows), bool)
        # Of claims of real articles what the reader said; of others nothing.
        self.said = np.full(len(self.rows), "", dtype=object)
        for key, members in self.groups.items():
            judged = judgements(key[0])
            if judged:
                self.take(key, members, judged)
                continue
            spans = np.array([self.rows[k]["a"] + self.rows[k]["b"] for k in members])
            self.gold[key] = [(np.array(members)[meet(spans[:, :2], a) & meet(spans[:, 2:], b)], optional) for a, b, optional in labels(*key)]
            for found, _ in self.gold[key]: self.touched[found] = True

    def take(self, key, members, judged):
        """Labels of a pair of real articles: every claim judged to be one with another is a pair by itself."""
        texts = [body(os.path.join(key[0], name + ".txt")) for name in key[1]]
        for k in members:
            row = self.rows[k]
            words = tuple(plain(text[slice(*row[side])]) for text, side in zip(texts, "ab"))
            self.said[k] = judged.get(words, "open")
            self.touched[k] = self.said[k] in ("one", "perhaps") or self.said[k] == "open" and row["f"][-1] > OPEN
        self.gold[key] = [(np.array([k]), False) for k in members if self.said[k] == "one"]

    def places(self, k): return self.rows[k]["first"], self.rows[k]["second"]


def plain(text): return re.sub(r"\W+", " ", text).strip()


def judgements(base):
    """What a reader said of pairs of claims of two real articles, by their words; nothing of a bundle."""
    with open(os.path.join(base, "gold.json"), encoding="utf-8") as f: judged = json.load(f).get("judged", [])
    return {(plain(p["a"]), plain(p["b"])): p["told"] for p in judged}


def labels(base, pair):
    with open(os.path.join(base, "gold.json"), encoding="utf-8") as f: gold = json.load(f)
    texts = [body(os.path.join(base, name + ".txt")) for name in pair]
    for p in gold.get("pairs" if pair == "ab" else "pairs_" + pair, []):
        a, b = (place(text, p.get(name, p.get(other))) for text, name, other in zip(texts, pair, "ab"))
        if a and b: yield a, b, p.get("optional", False)


def length(claims):
    """As CandidatePairs.length."""
    return math.log(min(max(claims, SHORT), LONG) / SHORT)


def meet(spans, place):
    shared = np.minimum(spans[:, 1], place[1]) - np.maximum(spans[:, 0], place[0])
    return (shared > 0) & (shared >= 0.5 * np.minimum(spans[:, 1] - spans[:, 0], place[1] - place[0]))


def fit(table, x, start, allowed):
    weights, bias = start[0].copy(), start[1]
    for _ in range(ROUNDS):
        scores, positive = x @ weights + bias, set()
        for key, gold in table.gold.items():
            for found, optional in gold:
                found = found[allowed[found]]
                if optional or not len(found): continue
                positive.update(found[scores[found] > scores[found].max() - NEAR])
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
    """As RivalFeatures."""
    out = np.zeros((len(scores), 3))
    for members in table.groups.values():
        sides = [collections.defaultdict(list), collections.defaultdict(list)]
        for k in members:
            for side, claim in zip(sides, table.places(k)): side[claim].append(scores[k])
        for k in members:
            leads, mutual = [], True
            for side, claim in zip(sides, table.places(k)):
                ranked = sorted(side[claim], reverse=True)
                other = ranked[0] if ranked[0] > scores[k] else (ranked[1] if len(ranked) > 1 else -6)
                leads.append(np.clip(scores[k] - other, -3, 3) / 3)
                mutual &= scores[k] >= ranked[0]
            out[k] = leads + [float(mutual)]
    return out


def neighbours(table, scores):
    """As NeighbourFeatures."""
    out = np.zeros((len(scores), 3))
    for members in table.groups.values():
        at = {table.places(k): k for k in members}
        for k in members:
            p = 1 / (1 + math.exp(-scores[k]))
            if p < NOTICED: continue
            for i in range(-REACH, REACH + 1):
                for j in range(-REACH, REACH + 1):
                    other = at.get((table.places(k)[0] + i, table.places(k)[1] + j))
                    if other is None or other == k: continue
                    kind = 0 if i and j else 1 if i == 0 else 2
                    out[other, kind] = max(out[other, kind], p)
    return out


def shared(table, scores):
    """As SharedFeature."""
    out, p = np.zeros((len(scores), 1)), 1 / (1 + np.exp(-scores))
    for members in table.groups.values():
        best = collections.defaultdict(float)
        for k in members:
            for place in zip("ab", table.places(k)): best[place] = max(best[place], p[k])
        claims = table.rows[members[0]]["claims"]
        out[members] = math.log((SMOOTHING + sum(best.values()) / 2) / (SMOOTHING + claims))
    return out


def both(table, allowed):
    first = fit(table, table.x, (np.array([PRIORS[n] for n in table.names], float), -4.0), allowed)
    scores = table.x @ first[0] + first[1]
    x = np.hstack([table.x, rivals(table, scores), neighbours(table, scores), table.length, shared(table, scores)])
    weights, bias = fit(table, x, (np.r_[first[0], np.zeros(6), LENGTH, SHARED], first[1]), allowed)
    # Which article comes first tells nothing.
    for alike in ("lead-over-first", "lead-over-second"), ("part-of-first", "part-of-second"):
        columns = [len(table.names) + STANDING.index(name) for name in alike]
        weights[columns] = weights[columns].mean()
    return first, (weights, bias), x


def as_read(table, scores, allowed):
    """What was read of the candidates over what was known of them; those that were not read have no chance."""
    x = np.c_[np.clip(scores, -BOUND, BOUND), table.read]
    weights, bias = fit(table, x, (np.array([1.0, 1, 0, 0]), 0.0), allowed & table.is_read)
    return (weights, bias), np.where(table.is_read, x @ weights + bias, -9)


def judge(table, scores, bases, least):
    """Recall and precision with a plain best-first assignment, without the partners that stand side by side; of real articles among what was judged."""
    scores = 1 / (1 + np.exp(-scores))
    hit = wanted = good = made = 0
    for key, members in table.groups.items():
        if key[0] not in bases: continue
        best, chosen = collections.defaultdict(float), set()
        for k in sorted((k for k in members if scores[k] >= least), key=lambda k: -scores[k]):
            sides = list(zip("ab", table.places(k)))
            rival = max(best[s] for s in sides)
            if rival and scores[k] < max(FURTHER, rival * SHARE): continue
            for s in sides: best[s] = max(best[s], scores[k])
            chosen.add(k)
        for found, optional in table.gold[key]:
            if not optional: wanted += 1; hit += bool(chosen.intersection(found))
        chosen = {k for k in chosen if table.said[k] in ("", "one", "two")}
        good += sum(table.touched[k] for k in chosen); made += len(chosen)
    return np.array([hit, wanted, good, made])


def lines(names, model): return "\n".join(f"        {n} {v:.3f}" for n, v in zip(names + ["bias"], list(model[0]) + [model[1]]))


def kinds_of(bases):
    """Bundles by the folder they stand in."""
    kinds = collections.defaultdict(set)
    for base in bases: kinds[os.path.dirname(base.rstrip("/"))].add(base)
    return kinds


def report(name, table):
    bases, is_read = sorted(set(table.bases)), name == "meaning"
    scores = {kind: np.zeros(len(table.rows)) for kind in [name] + ["reading"] * is_read}
    for part in range(PARTS):
        left = np.isin(table.bases, bases[part::PARTS])
        _, (weights, bias), x = both(table, ~left)
        known = x @ weights + bias
        scores[name][left] = known[left]
        if is_read: scores["reading"][left] = as_read(table, known, ~left)[1][left]
    for kind, found in scores.items():
        for folder, own in sorted(kinds_of(bases).items()):
            for least in (0.5, THRESHOLD, 0.7):
                hit, wanted, good, made = judge(table, found, own, least)
                print(f"by {kind} from {least}, {folder}, by a model of the others: pair recall {hit / wanted:.3f} ({hit}/{wanted}), "
                      f"pair precision {good / made:.3f} ({good}/{made})", flush=True)
    everything = np.ones(len(table.rows), bool)
    first, second, x = both(table, everything)
    return first, second, as_read(table, x @ second[0] + second[1], everything)[0] if is_read else None


def declaration(name, comment, names, weights, features):
    quote = '"' * 3
    return f"""    /// {comment}
    static let {name} = LogisticModel(
        {quote}
{lines(names, weights)}
        {quote}, features: {features})
"""


def main():
    tables = {kind: Table(sys.argv[1], kind) for kind in ("words", "meaning")}
    fitted = {kind: report(kind, table) for kind, table in tables.items()}
    if "--write" not in sys.argv: return
    head = open(OUTPUT, encoding="utf-8").read().split("extension LogisticModel")[0]
    head = re.sub(r"\([\d.]+ towards", f"({RIDGE} towards", head)
    standing = " + CandidatePairs.namesOfStanding"
    kinds = [("alone", "words", 0, "Two claims by themselves, by their words.", "CandidatePairs.names"),
             ("amongOthers", "words", 1, "The same among the others.", "CandidatePairs.names" + standing),
             ("byMeaning", "meaning", 0, "Two claims by themselves, also by what they say in their passages.", "CandidatePairs.namesWithLikeness"),
             ("byMeaningAmongOthers", "meaning", 1, "The same among the others.", "CandidatePairs.namesWithLikeness" + standing)]
    parts = [declaration(name, comment, tables[kind].names + STANDING * which, fitted[kind][which], features)
             for name, kind, which, comment, features in kinds]
    parts.append(declaration("asRead", "Two claims that were read.", AS_READ, fitted["meaning"][2], "CandidatePairs.namesAsRead"))
    open(OUTPUT, "w", encoding="utf-8").write(head + "extension LogisticModel {\n" + "\n".join(parts) + "}\n")


if __name__ == "__main__":
    main()
