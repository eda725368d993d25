"""Trains the sentence encoder: two layers that are to say of a sentence what all six of all-MiniLM-L6-v2 say.

    venv/bin/python sentence_train.py --encoder ENCODER --sentences made.jsonl … --output sentence.pt

The vector of a sentence by the teacher is the mean of its pieces' last states. The student has the teacher's embeddings, which stay
as they are (they stand in relation.bin), and its first LAYERS layers; the means after each of them, side by side, are brought to
the teacher's vector by a matrix that starts at least squares. It learns the direction and, within a batch, how near every two sentences are
(Park et al., CVPR 2019, arXiv:1904.05068). Texts are both sides of relation_made.py's pairs. Seeded; the teacher's vectors are kept beside
the output, and a run goes on where it stopped.
"""

import argparse, json, os, random, time
import torch
from torch.nn.functional import normalize
from relation_model import WIDTH, tokenizer
from transformers import BertModel

HELD_OUT = 3000
RIDGE = 0.01
LONGEST = 96


def read(bert, tok, texts, layers):
    """The means of the texts' pieces' states after the last of `layers` layers, or after each."""
    e = tok(texts, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
    mask = e["attention_mask"].unsqueeze(-1)
    states = bert(**e, output_hidden_states=True).hidden_states
    return torch.cat([(states[i] * mask).sum(1) / mask.sum(1) for i in layers], 1)


@torch.no_grad()
def read_all(bert, tok, texts, layers):
    out = torch.zeros(len(texts), len(layers) * WIDTH)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    for c in range(0, len(order), 64):
        batch = order[c : c + 64]
        out[batch] = read(bert, tok, [texts[i] for i in batch], layers)
    return out


def sentences(paths, count, rng):
    found = set()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            pair = json.loads(line)
            found |= {pair["a"], pair["b"]}
    found = sorted(t for t in found if len(t) < 400)
    rng.shuffle(found)
    return found[: count + HELD_OUT]


def least_squares(x, y):
    x = torch.cat([x, torch.ones(len(x), 1)], 1).double()
    return torch.linalg.solve(x.T @ x + RIDGE * len(x) / 1000 * torch.eye(x.shape[1]), x.T @ y.double()).float()


def agreement(got, true):
    """The mean cosine to the teacher's vectors, and the correlation of the cosines of drawn pairs."""
    other = torch.randperm(len(got), generator=torch.Generator().manual_seed(1))
    pairs = torch.stack([(got * got[other]).sum(1), (true * true[other]).sum(1)])
    return (got * true).sum(1).mean().item(), torch.corrcoef(pairs)[0, 1].item()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--sentences", nargs="+", required=True)
    ap.add_argument("--count", type=int, default=60000)
    ap.add_argument("--layers", type=int, default=2)
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--batch", type=int, default=64)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--output", required=True)
    o = ap.parse_args()
    rng = random.Random(o.seed)
    torch.manual_seed(o.seed)
    tok = tokenizer(o.encoder)
    load = lambda: BertModel.from_pretrained(o.encoder, add_pooling_layer=False).eval()
    texts = sentences(o.sentences, o.count, rng)
    kept = o.output + ".teacher"
    if not os.path.exists(kept):
        torch.save(normalize(read_all(load(), tok, texts, [6]), dim=-1), kept)
    wanted = torch.load(kept)
    assert len(wanted) == len(texts), "another run's teacher"

    bert = load()
    bert.encoder.layer = bert.encoder.layer[: o.layers]
    for p in bert.embeddings.parameters():
        p.requires_grad = False
    levels = list(range(1, o.layers + 1))
    matrix = least_squares(read_all(bert, tok, texts[:8000], levels), wanted[:8000])
    mean = torch.nn.Linear(o.layers * WIDTH, WIDTH)
    with torch.no_grad():
        mean.weight.copy_(matrix[:-1].T)
        mean.bias.copy_(matrix[-1])
    test = lambda: agreement(normalize(mean(read_all(bert, tok, texts[-HELD_OUT:], levels)), dim=-1), wanted[-HELD_OUT:])
    print("least squares: cosine %.3f, correlation %.3f" % test(), flush=True)

    trained = [p for p in bert.parameters() if p.requires_grad] + list(mean.parameters())
    adam = torch.optim.AdamW(trained, lr=o.rate, weight_decay=0.01)
    count = len(texts) - HELD_OUT
    steps = o.epochs * (count // o.batch)
    step, start, state = 0, time.time(), o.output + ".state"
    if os.path.exists(state):
        s = torch.load(state)
        bert.load_state_dict(s["bert"]), mean.load_state_dict(s["mean"]), adam.load_state_dict(s["adam"])
        step = s["step"]
    done = 0
    for epoch in range(o.epochs):
        # Texts of like length together, or half of every batch is padding.
        order = list(range(count))
        random.Random(o.seed + epoch).shuffle(order)
        batches = []
        for c in range(0, count, o.batch * 50):
            part = sorted(order[c : c + o.batch * 50], key=lambda i: len(texts[i]))
            batches += [part[i : i + o.batch] for i in range(0, len(part) - o.batch + 1, o.batch)]
        random.Random(o.seed + epoch).shuffle(batches)
        for batch in batches:
            done += 1
            if done <= step:
                continue
            step += 1
            for g in adam.param_groups:
                g["lr"] = o.rate * min(1, step / 200) * max(0.0, 1 - step / (steps + 1))
            got = normalize(mean(read(bert, tok, [texts[i] for i in batch], levels)), dim=-1)
            true = wanted[batch]
            direction = (1 - (got * true).sum(1)).mean()
            nearness = (got @ got.T - true @ true.T).pow(2).mean()
            loss = direction + 10 * nearness
            adam.zero_grad()
            loss.backward()
            adam.step()
            if step % 200 == 0:
                print(step, steps, "%.4f %.5f" % (direction.item(), nearness.item()), "%.0f s" % (time.time() - start), flush=True)
            if step % 1000 == 0:
                torch.save({"bert": bert.state_dict(), "mean": mean.state_dict(), "adam": adam.state_dict(), "step": step}, state)
        print("epoch %d: cosine %.3f, correlation %.3f" % (epoch + 1, *test()), flush=True)
        torch.save({"bert": bert.state_dict(), "mean": mean.state_dict(), "layers": o.layers}, o.output)


if __name__ == "__main__":
    main()
