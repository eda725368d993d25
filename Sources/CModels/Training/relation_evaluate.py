"""Figures of the relation network on pairs of sentences."""

import torch
from relation_data import NAMES
from relation_model import CONTRADICTION, encode


def area(labels, scores):
    """Area under the curve by ranks, ties halved."""
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    ranks, i = [0.0] * len(scores), 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and scores[order[j + 1]] == scores[order[i]]:
            j += 1
        for k in range(i, j + 1):
            ranks[order[k]] = (i + j) / 2 + 1
        i = j + 1
    positive = sum(labels)
    negative = len(labels) - positive
    return (sum(r for r, y in zip(ranks, labels) if y) - positive * (positive + 1) / 2) / (positive * negative)


def answer(row):
    return NAMES[row["label3"]] if "label3" in row else row["labels"][0]


@torch.no_grad()
def predict(model, tok, pairs, maximum=224, size=9000):
    """For every pair its three logits and the related one."""
    order = sorted(range(len(pairs)), key=lambda i: len(pairs[i][0]) + len(pairs[i][1]))
    out = [None] * len(pairs)
    while order:
        n = len(pairs[order[0]][0]) + len(pairs[order[0]][1])
        batch = order[: max(1, min(128, size // max(n, 1)))]
        order = order[len(batch) :]
        e = encode(tok, [pairs[i] for i in batch], maximum)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            relation, related, _ = model(e["input_ids"], e["attention_mask"], e["token_type_ids"])
        for i, r, s in zip(batch, relation.tolist(), related.tolist()):
            out[i] = (r, s)
    return out


def report(model, tok, dev, maximum):
    model.eval()
    words = []
    for name, rows in dev.items():
        got = predict(model, tok, [(r["a"], r["b"]) for r in rows], maximum)
        if name.startswith("nli."):
            right = sum(max(range(3), key=lambda k: g[0][k]) == answer(r) for g, r in zip(got, rows))
            p = torch.softmax(torch.tensor([g[0] for g in got]), -1)[:, CONTRADICTION].tolist()
            curve = area([int(answer(r) == CONTRADICTION) for r in rows], p)
            words.append(f"{name} {right / len(rows):.3f} {curve:.3f}")
        else:
            words.append(f"{name} {area([int(r['label']) for r in rows], [g[1] for g in got]):.3f}")
    return " | ".join(words)
