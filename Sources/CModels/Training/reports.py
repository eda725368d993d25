"""Events that two outlets report, with the pairs of claims that tell one fact: what the passage encoder and claims.bin learn of news as it is written.

A line of Reports/*.jsonl is an invented event: its files `a.txt` and `b.txt`, perhaps `digest.txt`, and `gold` as in the bundles of Fixtures. The claims are
those that the program finds; a gold pair counts the claims that fill its spans best, others that touch it count neither way.

    venv/bin/python reports.py --unpack FOLDER [--only X Y …]               the events as folders, for parallax-train and the scorer
    venv/bin/python reports.py --table TABLE --output reports.jsonl        rows for relation_train.py, of what `parallax-train pairs` prints of them
"""

import argparse, collections, glob, json, os, random, subprocess

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Reports")
# A claim that fills a gold pair this well beside the best is one of it.
NEARLY = 0.7


def events(paths=None):
    """The events of some files, in order; of all if None."""
    for path in paths or sorted(glob.glob(os.path.join(FOLDER, "*.jsonl"))):
        with open(path, encoding="utf-8") as f:
            yield from (json.loads(line) for line in f)


def folders(path):
    """The events of a folder of bundles, every two articles of each."""
    for gold in sorted(glob.glob(os.path.join(path, "*", "gold.json"))):
        base = os.path.dirname(gold)
        read = lambda name: open(os.path.join(base, name), encoding="utf-8").read()
        texts = {n: read(n + ".txt") for n in "abc" if os.path.exists(os.path.join(base, n + ".txt"))}
        with open(gold, encoding="utf-8") as f:
            labels = json.load(f)
        for x, y in (p for p in ("ab", "ac", "bc") if p[1] in texts):
            pairs = [p | {"a": p.get(x, p.get("a")), "b": p.get(y, p.get("b"))} for p in labels.get("pairs" if x + y == "ab" else f"pairs_{x}{y}", [])]
            traps = [t | {"a": t.get(x, t.get("a")), "b": t.get(y, t.get("b"))} for t in labels.get("traps" if x + y == "ab" else f"traps_{x}{y}", [])]
            yield {"event": os.path.basename(base), "a": texts[x], "b": texts[y], "gold": {"pairs": pairs, "traps": traps}}


def body(text):
    return "\n\n".join(" ".join(p.split("\n")).strip() for p in text.split("\n\n", 1)[1].strip().split("\n\n") if p.strip())


def place(text, part):
    start = text.find(" ".join(part.split("\n")))
    return (start, start + len(part)) if start >= 0 else None


def shared(x, y):
    return max(0, min(x[1], y[1]) - max(x[0], y[0]))


def meets(x, y):
    """Two spans share at least half of the shorter."""
    return shared(x, y) >= 0.5 * min(x[1] - x[0], y[1] - y[0]) > 0


def filled(x, y):
    """What two spans share, of all that they cover."""
    return shared(x, y) / (max(x[1], y[1]) - min(x[0], y[0]))


def gold_pairs(event):
    """The pairs of an event with their places in both texts."""
    texts = [body(event[side]) for side in "ab"]
    for pair in event["gold"]["pairs"]:
        places = [place(text, pair[side]) for text, side in zip(texts, "ab")]
        if all(places):
            yield pair, *places


def told(gold, first, second):
    """Which of two reports' claims, by their places, tell one fact, with the gold pair; and which touch a gold pair."""
    chosen, touched = {}, set()
    for pair, a, b in gold:
        hits = [(i, j) for i, x in enumerate(first) if meets(x, a) for j, y in enumerate(second) if meets(y, b)]
        touched.update(hits)
        if pair.get("optional") or not hits:
            continue
        fill = {(i, j): filled(first[i], a) * filled(second[j], b) for i, j in hits}
        chosen |= {hit: pair for hit in hits if fill[hit] >= NEARLY * max(fill.values())}
    return chosen, touched


def lookalikes(event, first, second):
    """Pairs of claims that look alike and tell different facts, by the event's traps."""
    texts = [body(event[side]) for side in "ab"]
    for trap in event["gold"].get("traps", []):
        a, b = (place(text, trap[side]) for text, side in zip(texts, "ab"))
        if a and b:
            yield from ((i, j) for i, x in enumerate(first) if meets(x, a) for j, y in enumerate(second) if meets(y, b))


def claims(worker, found):
    """The texts of events' reports and the places of the program's claims in them, in code points."""
    article = lambda text: {"text": body(text), **dict(line.lower().split(": ", 1) for line in text.split("\n\n", 1)[0].split("\n") if ": " in line)}
    return compared(worker, [[article(e["a"]), article(e["b"])] for e in found])


def compared(worker, pairs):
    """The same of every two articles as the worker takes them."""
    asked = [json.dumps({"op": "compare", "articles": articles}) for articles in pairs]
    replies = subprocess.run(worker.split(), input="\n".join(asked) + "\n", capture_output=True, text=True, check=True).stdout.splitlines()
    for reply in map(json.loads, replies):
        reply = reply.get("result", reply)
        yield [a["text"] for a in reply["articles"]], [[(c["start"], c["end"]) for c in reply["claims"] if c["article"] == k] for k in (0, 1)]


def answers(gold, swapped):
    """What the shorter text is, given the longer, of two claims that are one fact."""
    from relation_model import CONTRADICTION, ENTAILMENT, NEUTRAL  # which needs torch; the rest does not

    other = {"a_more_detailed": "b_more_detailed", "b_more_detailed": "a_more_detailed"}
    relation = other.get(gold["relation"], gold["relation"]) if swapped else gold["relation"]
    if relation == "conflict":
        return [NEUTRAL, CONTRADICTION] if gold.get("also_ok") else [CONTRADICTION]
    if relation == "update":
        return [NEUTRAL, CONTRADICTION]
    return [ENTAILMENT] if relation in ("equivalent", "a_more_detailed") else [ENTAILMENT, NEUTRAL]


def rows(paths, rng, strangers=6):
    """Pairs of claims as the program reads them, the longer text first; of those that are none, `strangers` for each that is one, those first
    that are likest by what they say in their passages."""
    from relation_model import NEUTRAL

    groups, known = collections.defaultdict(list), {}
    for path in paths:
        with open(path, encoding="utf-8") as f:
            next(f)
            for candidate in map(json.loads, f):
                groups[candidate["base"]].append(candidate)
    for base, candidates in sorted(groups.items()):
        if os.path.dirname(base) not in known:
            known[os.path.dirname(base)] = {e["event"]: e for e in folders(os.path.dirname(base))}
        event = known[os.path.dirname(base)][os.path.basename(base)]
        sides = [sorted({tuple(c[side]) for c in candidates}) for side in "ab"]
        chosen, touched = told(gold_pairs(event), *sides)
        others = []
        for c in candidates:
            at = sides[0].index(tuple(c["a"])), sides[1].index(tuple(c["b"]))
            a, b = sorted(c["texts"], key=lambda t: (len(t.encode()), t), reverse=True)
            if at in chosen:
                yield {"a": a, "b": b, "labels": answers(chosen[at], a != c["texts"][0]), "related": 1}
            elif at not in touched:
                others.append((-c["f"][-1], rng.random(), {"a": a, "b": b, "labels": [NEUTRAL], "related": 0}))
        yield from (row for _, _, row in sorted(others, key=lambda o: o[:2])[: strangers * len(chosen)])


def unpack(folder, only=None):
    """Writes events as folders: all, or those whose names begin in one of some ways."""
    for event in events():
        if only and not event["event"].startswith(tuple(only)):
            continue
        base = os.path.join(folder, event["event"])
        os.makedirs(base, exist_ok=True)
        for name, text in [(side + ".txt", event[side]) for side in "ab"] + [("digest.txt", event.get("digest") or "Nothing.\n")]:
            with open(os.path.join(base, name), "w", encoding="utf-8") as f:
                f.write(text)
        with open(os.path.join(base, "gold.json"), "w", encoding="utf-8") as f:
            json.dump({"digest": []} | event["gold"], f, ensure_ascii=False, indent=1)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--unpack")
    ap.add_argument("--only", nargs="*", help="beginnings of the names of events that are unpacked")
    ap.add_argument("--table", nargs="*", default=[])
    ap.add_argument("--strangers", type=int, default=6)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--output")
    o = ap.parse_args()
    if o.unpack:
        unpack(o.unpack, o.only)
    if o.output:
        with open(o.output, "w", encoding="utf-8") as f:
            for row in rows(o.table, random.Random(o.seed), o.strangers):
                f.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
