"""Trains the sentence encoder further: of the clauses of one event those that tell one fact are to be nearest.

    venv/bin/python sentence_told.py --encoder ENCODER --from sentence.pt --sentences made.jsonl … --output sentence-told.pt \
        --told Told/01.jsonl … --dev Told/07.jsonl Told/08.jsonl

A batch is some events of Told/: every clause must find its partner among all of the batch (InfoNCE, van den Oord et al., 2018,
arXiv:1807.03748), lookalikes and other facts must lie below a learned cosine, pairs above it; with them sentences of the same event or not
(ECB+, training part) and, so that nothing is forgotten, the teacher's vectors of sentence_train.py. Seeded.
"""

import argparse, json, random, time
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, normalize, softplus
from relation_model import WIDTH, tokenizer
from sentence_train import read, sentences
from told import events
from transformers import BertModel

EVENTS, OTHERS, KEPT = 4, 24, 48
NEARNESS, SLOPE = 0.06, 0.1


class Encoder:
    """Layers and matrix as sentence_train.py leaves them."""

    def __init__(self, folder, path):
        state = torch.load(path)
        self.layers, self.tok = state["layers"], tokenizer(folder)
        self.bert = BertModel.from_pretrained(folder, add_pooling_layer=False).eval()
        self.bert.encoder.layer = self.bert.encoder.layer[: self.layers]
        self.mean = torch.nn.Linear(self.layers * WIDTH, WIDTH)
        self.bert.load_state_dict(state["bert"]), self.mean.load_state_dict(state["mean"])
        self.bert.embeddings.requires_grad_(False)

    def vectors(self, texts):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = read(self.bert, self.tok, texts, list(range(1, self.layers + 1)))
        return normalize(self.mean(states.float()), dim=-1)

    def parameters(self): return [p for p in self.bert.parameters() if p.requires_grad] + list(self.mean.parameters())

    def save(self, path): torch.save({"bert": self.bert.state_dict(), "mean": self.mean.state_dict(), "layers": self.layers}, path)


@torch.no_grad()
def report(encoder, told):
    """How often a clause finds its partner first in its event, and the area under the curve of pairs among all else."""
    right, count, pairs, others = 0, 0, [], []
    for event in told:
        both = event["pairs"] + event["lookalikes"]
        near = encoder.vectors([p["a"] for p in both]) @ encoder.vectors([p["b"] for p in both]).T
        n = len(event["pairs"])
        own = torch.arange(n)
        right += int((near[:n].argmax(1) == own).sum() + (near[:, :n].argmax(0) == own).sum())
        count += 2 * n
        pairs += near.diagonal()[:n].tolist()
        others += near.diagonal()[n:].tolist() + near[:n, :n][~torch.eye(n, dtype=torch.bool)].tolist()
    area = (torch.tensor(pairs)[:, None] > torch.tensor(others)[None]).float().mean().item()
    return f"found {right / count:.3f}, area {area:.4f}"


def loss_of_events(encoder, batch, threshold):
    sides = [[p[s] for e in batch for p in e["pairs"]] for s in ("a", "b")]
    alike = [[p[s] for e in batch for p in e["lookalikes"]] for s in ("a", "b")]
    a, b = (encoder.vectors(texts) for texts in sides)
    near = a @ b.T
    own = torch.arange(len(a))
    found = (cross_entropy(near / NEARNESS, own) + cross_entropy(near.T / NEARNESS, own)) / 2
    others = torch.cat([near[~torch.eye(len(a), dtype=torch.bool)], (encoder.vectors(alike[0]) * encoder.vectors(alike[1])).sum(1)])
    above = softplus((threshold - near.diagonal()) / SLOPE).mean()
    return found + (above + softplus((others - threshold) / SLOPE).mean()) / 2


def loss_of_rows(encoder, rows, threshold):
    near = (encoder.vectors([r["a"] for r in rows]) * encoder.vectors([r["b"] for r in rows])).sum(1)
    return binary_cross_entropy_with_logits((near - threshold) / SLOPE, torch.tensor([float(r["label"]) for r in rows]))


def loss_of_teacher(encoder, texts, true):
    got = encoder.vectors(texts)
    return (1 - (got * true).sum(1)).mean() + 10 * (got @ got.T - true @ true.T).pow(2).mean()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--from", dest="start", required=True)
    ap.add_argument("--sentences", nargs="+", required=True)
    ap.add_argument("--count", type=int, default=60000)
    ap.add_argument("--teacher", required=True, help="the teacher's vectors that sentence_train.py left")
    ap.add_argument("--rows", required=True, help="related.ecbplus.train.jsonl")
    ap.add_argument("--told", nargs="*")
    ap.add_argument("--dev", nargs="*", default=[])
    ap.add_argument("--epochs", type=int, default=2)
    ap.add_argument("--rate", type=float, default=1e-4)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--output", required=True)
    o = ap.parse_args()
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    encoder = Encoder(o.encoder, o.start)
    texts, wanted = sentences(o.sentences, o.count, random.Random(o.seed)), torch.load(o.teacher)
    assert len(texts) == len(wanted), "another run's teacher"
    told, watched = list(events(o.told)), list(events(o.dev)) if o.dev else []
    rows = [json.loads(line) for line in open(o.rows, encoding="utf-8")]
    threshold = torch.nn.Parameter(torch.tensor(0.45))
    adam = torch.optim.AdamW([{"params": encoder.parameters(), "lr": o.rate}, {"params": [threshold], "lr": 10 * o.rate}], weight_decay=0.01)
    steps, step, start = o.epochs * (len(told) // EVENTS), 0, time.time()
    if watched: print("before:", report(encoder, watched), flush=True)
    for epoch in range(o.epochs):
        rng.shuffle(told)
        for c in range(0, len(told) - EVENTS + 1, EVENTS):
            step += 1
            adam.param_groups[0]["lr"] = o.rate * min(1, step / 20) * max(0.02, 1 - step / (steps + 1))
            kept = rng.sample(range(o.count), KEPT)
            loss = loss_of_events(encoder, told[c : c + EVENTS], threshold)
            loss = loss + 0.5 * loss_of_rows(encoder, rng.sample(rows, OTHERS), threshold)
            loss = loss + loss_of_teacher(encoder, [texts[i] for i in kept], wanted[kept])
            adam.zero_grad()
            loss.backward()
            adam.step()
        print(f"epoch {epoch + 1}: {time.time() - start:.0f} s", report(encoder, watched) if watched else "", flush=True)
        encoder.save(o.output)


if __name__ == "__main__":
    main()
