"""Trains the passage encoder: of all the claims of two reports those that tell one fact are to find each other.

    venv/bin/python passage_train.py --encoder ENCODER --worker ".build/release/parallax worker" --out passage.pt [--dev FOLDER …] [--left PREFIX …] [--articles FILE]

A step is some events, of Reports/ (claims in their paragraphs) and as many of Told/ (claims by themselves). Every pair of claims is judged by itself, those that
are one fact weigh more; and each claim that has a partner must find it among all the other report's (InfoNCE, van den Oord et al., 2018, arXiv:1807.03748).
With --articles real articles of which readers judged pairs (Articles/) are among the events; of these only the judged pairs count.
Seeded; the rate falls to nothing over the epochs asked for.
"""

import argparse, random, time
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, log_softmax
import articles, reports, told
from passage_model import PassageModel, paragraphs, prepare
from relation_evaluate import area

STEP, HEADS, FOUND, POSITIVE = 2, 5, 0.25, 4.0
# Of real articles: how much a pair that is one fact weighs, and what their sum is divided by.
OF_ARTICLES, PAIRS = 3.0, 30


def events(tok, found, worker):
    """Events of reports, with what is one fact and what counts."""
    for event, (texts, places) in zip(found, reports.claims(worker, found)):
        chosen, touched = reports.told(reports.gold_pairs(event), *places)
        one, counts = torch.zeros([len(p) for p in places]), torch.ones([len(p) for p in places], dtype=torch.bool)
        for at in touched:
            one[at], counts[at] = float(at in chosen), at in chosen
        alike = torch.zeros_like(one)
        for at in set(reports.lookalikes(event, *places)) - touched:
            alike[at] = 1
        yield prepare(tok, texts, places, paragraphs) | {"one": one, "counts": counts, "alike": alike}


def told_events(tok, rng):
    """Events of Told/ as two sides of claims by themselves."""
    for event in told.events():
        sides = [], []
        if "facts" in event:
            for number, fact in enumerate(event["facts"]):
                tellings = [t for version in fact["versions"] for t in version]
                rng.shuffle(tellings)
                for i, t in enumerate(tellings):
                    sides[i % 2].append((t, number))
                for t in fact["near"][:2]:
                    rng.choice(sides).append((t, object()))
        else:
            for number, pair in enumerate(event["pairs"]):
                sides[0].append((pair["a"], number)), sides[1].append((pair["b"], number))
            for pair in event["lookalikes"]:
                sides[0].append((pair["a"], object())), sides[1].append((pair["b"], object()))
        texts = ["\n\n".join(t for t, _ in side) for side in sides]
        if all(texts):
            one = torch.tensor([[float(x == y) for _, y in sides[1]] for _, x in sides[0]])
            yield prepare(tok, texts, [paragraphs(t) for t in texts], paragraphs) | {"one": one, "counts": torch.ones_like(one, dtype=torch.bool), "alike": torch.zeros_like(one)}


def judged(tok, path, worker, seen=True):
    """Real articles with the pairs that readers judged to be one fact or two."""
    found = [row for row in articles.labelled(path) if row[3] == seen]
    read = reports.compared(worker, [[{"text": a["text"]}, {"text": b["text"]}] for a, b, *_ in found])
    for (_, _, pairs, _), (texts, places) in zip(found, read):
        at = [{place: i for i, place in enumerate(own)} for own in places]
        one, counts = torch.zeros([len(p) for p in places]), torch.zeros([len(p) for p in places], dtype=torch.bool)
        for pair in pairs:
            i, j = at[0].get(tuple(pair["a"])), at[1].get(tuple(pair["b"]))
            if i is not None and j is not None and pair["told"] != "perhaps":
                one[i, j], counts[i, j] = float(pair["told"] == "one"), True
        if counts.any():
            yield prepare(tok, texts, places, paragraphs) | {"one": one, "counts": counts, "alike": torch.zeros_like(one), "judged": True}


def loss(model, event, lookalike):
    said, one, counts = model(event), event["one"], event["counts"]
    if "judged" in event:
        weights = (1 + (OF_ARTICLES - 1) * one) * counts
        return (binary_cross_entropy_with_logits(said, one, reduction="none") * weights).sum() / PAIRS
    weights = (1 + (POSITIVE - 1) * one + (lookalike - 1) * event["alike"]) * counts
    total = (binary_cross_entropy_with_logits(said, one, reduction="none") * weights).sum() / (2 * POSITIVE * one.sum() + 20)
    for side in (0, 1):
        has = one.sum(side) > 0
        if has.any():
            likely = log_softmax(said.masked_fill(~counts, -20), side)
            total = total - FOUND * torch.logsumexp(likely + (one - 1) * 1e4, side)[has].mean()
    return total


@torch.no_grad()
def report(model, watched):
    """The area under the curve of pairs that are one fact, and how precise they are on average, of those that count."""
    model.eval()
    said, true, alike = [], [], []
    for event in watched:
        odds = model(event)
        said += odds[event["counts"]].tolist()
        true += event["one"][event["counts"]].int().tolist()
        alike += odds[event["alike"] > 0].tolist()
    right = precise = 0
    for rank, i in enumerate(sorted(range(len(said)), key=lambda i: -said[i]), 1):
        right += true[i]
        precise += true[i] * right / rank
    ones = [odds for odds, one in zip(said, true) if one]
    beside = area([1] * len(ones) + [0] * len(alike), ones + alike) if alike else float("nan")
    return f"area {area(true, said):.3f}, average precision {precise / max(1, right):.3f}, area beside lookalikes {beside:.3f}"


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--worker", required=True)
    ap.add_argument("--layers", type=int, default=3)
    ap.add_argument("--from", dest="start", help="what an earlier run left")
    ap.add_argument("--lookalike", type=float, default=1.0, help="how much a pair that only looks alike weighs")
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--rate", type=float, default=1e-4)
    ap.add_argument("--left", nargs="*", default=[], help="beginnings of events' names that are watched instead")
    ap.add_argument("--dev", nargs="*", default=[], help="folders of bundles that are watched")
    ap.add_argument("--articles", help="articles of which some have judged pairs (articles.py)")
    ap.add_argument("--most", type=int, help="invented events, and events of facts, of an epoch at most")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    model = PassageModel(o.encoder, o.layers)
    if o.start:
        model.load_state_dict(torch.load(o.start))
    all_events = list(reports.events())
    is_left = lambda e: any(e["event"].startswith(p) for p in o.left)
    own = list(events(model.tok, [e for e in all_events if not is_left(e)], o.worker))
    watched = {p: list(events(model.tok, list(reports.folders(p)), o.worker)) for p in o.dev}
    if o.left:
        watched["left"] = list(events(model.tok, [e for e in all_events if is_left(e)], o.worker))
    facts = list(told_events(model.tok, rng))
    real = list(judged(model.tok, o.articles, o.worker)) if o.articles else []
    if o.articles:
        watched["articles"] = list(judged(model.tok, o.articles, o.worker, seen=False))
    print(len(own), "events of reports,", len(facts), "of facts,", len(real), "of real articles", flush=True)
    rates = (o.rate, o.rate * HEADS)
    adam = torch.optim.AdamW([{"params": model.body()}, {"params": model.heads()}], weight_decay=0.01)
    most = min(len(own), o.most or len(own))
    count = most + min(most, len(facts)) + len(real)
    steps, step, start = o.epochs * (count // STEP), 0, time.time()
    for epoch in range(o.epochs):
        order = rng.sample(own, most) + rng.sample(facts, min(most, len(facts))) + real
        rng.shuffle(order)
        model.train()
        for c in range(0, len(order) - STEP + 1, STEP):
            step += 1
            factor = min(1, step / 20) * max(0.02, 1 - step / (steps + 1))
            for group, rate in zip(adam.param_groups, rates):
                group["lr"] = rate * factor
            mean = sum(loss(model, event, o.lookalike) for event in order[c : c + STEP]) / STEP
            adam.zero_grad()
            mean.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
        torch.save(model.state_dict(), o.out)
        print(f"epoch {epoch + 1}: {time.time() - start:.0f} s", *(f"{k}: {report(model, v)}" for k, v in watched.items()), sep="\n    ", flush=True)


if __name__ == "__main__":
    main()
