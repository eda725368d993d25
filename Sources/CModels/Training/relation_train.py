"""Trains the relation network; can be stopped and gone on with.

    venv/bin/python relation_train.py --encoder ENCODER --data DATA --out relation.pt --pairs 200000 [--made made.jsonl]
    venv/bin/python relation_train.py … --from relation.pt --made made.jsonl --pairs 300000 --rate 4e-5

ENCODER is a folder with all-MiniLM-L6-v2 (see MODELS.md), DATA one with the `.train` sets that MODELS.md names, made.jsonl
what relation_made.py writes. The rate falls to nothing over the pairs asked for; what is kept is the running mean of the
weights. Seeded; another version of torch or another processor gives slightly other numbers.
"""

import argparse, copy, json, random, time
import told, torch
from relation_data import development, human
from relation_evaluate import report
from relation_model import RelationModel, losses, tokenizer
from written import examples


def batches(rows, size, rng):
    """Batches of about `size` characters, of rows of like length, in drawn order; goes round for ever."""
    while True:
        order = list(range(len(rows)))
        rng.shuffle(order)
        for c in range(0, len(order), 1600):
            part = sorted(order[c : c + 1600], key=lambda i: len(rows[i]["a"]) + len(rows[i]["b"]))
            out, current, longest = [], [], 0
            for i in part:
                n = len(rows[i]["a"]) + len(rows[i]["b"]) + 12
                if current and max(longest, n) * (len(current) + 1) > size:
                    out.append(current)
                    current, longest = [], 0
                current.append(i)
                longest = max(longest, n)
            out.append(current)
            rng.shuffle(out)
            for b in out:
                yield [rows[i] for i in b]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--data", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--made", action="append", default=[])
    ap.add_argument("--from", dest="start")
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--frozen", type=int, default=0)
    ap.add_argument("--pairs", type=int, default=200000)
    ap.add_argument("--warm", type=float, default=0.05)
    ap.add_argument("--last", type=float, default=0.0, help="the rate at the end, as a share of --rate")
    ap.add_argument("--rate", type=float, default=6e-5)
    ap.add_argument("--characters", type=int, default=10000, help="of a batch")
    ap.add_argument("--maximum", type=int, default=224, help="pieces of a pair")
    ap.add_argument("--human-copies", type=int, default=1)
    ap.add_argument("--written", type=int, default=0, help="how often an epoch has what is written for this")
    ap.add_argument("--told", action="store_true", help="with facts told twice")
    ap.add_argument("--whole", action="store_true", help="numbers of 32 bits throughout: faster where the processor has no products of 16")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--report", type=int, default=50000)
    o = ap.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    tok = tokenizer(o.encoder)
    rows = human(o.data, rng) * o.human_copies + list(examples(tok, rng)) * o.written
    if o.told:
        rows += told.rows(rng)
    for path in o.made:
        rows += [json.loads(l) for l in open(path, encoding="utf-8")]
    print(len(rows), "rows", flush=True)
    model = RelationModel(o.encoder, o.layers, o.frozen)
    if o.start:
        model.restore(o.start)
    optimizer = torch.optim.AdamW(
        [{"params": model.body(), "lr": o.rate}, {"params": model.heads(), "lr": o.rate * 5}], weight_decay=0.01, fused=True
    )
    rates = [g["lr"] for g in optimizer.param_groups]
    mean = copy.deepcopy(model).eval()
    dev = development(o.data) | {"nli.written": list(examples(tok, rng, left_out=True))}
    done, step, sums, next_report, t = 0, 0, [0.0] * 3, o.report, time.time()
    for batch in batches(rows, o.characters, rng):
        share = done / o.pairs
        factor = min(share / o.warm, 1) if share < o.warm else 1 - (1 - o.last) * (share - o.warm) / (1 - o.warm)
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * factor
        model.train()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not o.whole):
            nli, rel, words = losses(model, tok, batch, o.maximum)
        loss = nli + 0.5 * rel + 0.5 * words
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        done += len(batch)
        step += 1
        decay = min(0.998, step / (step + 10))
        with torch.no_grad():
            for a, b in zip(mean.parameters(), model.parameters()):
                if b.requires_grad:
                    a.lerp_(b, 1 - decay)
        for i, x in enumerate((nli, rel, words)):
            sums[i] = 0.99 * sums[i] + 0.01 * float(x.detach())
        if step % 100 == 0:
            m = [s / (1 - 0.99**step) for s in sums]
            print(f"{done} pairs {time.time() - t:.0f}s loss {m[0]:.3f} {m[1]:.3f} {m[2]:.3f}", flush=True)
        if done >= next_report or done >= o.pairs:
            next_report += o.report
            torch.save({"state": mean.state_dict(), "pairs": done}, o.out)
            print(done, report(mean, tok, dev, o.maximum), flush=True)
        if done >= o.pairs:
            break


if __name__ == "__main__":
    main()
