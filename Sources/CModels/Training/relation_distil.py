"""Trains a large relation network, and the program's from it, in the time given, on a machine with a GPU.

    python relation_distil.py --rows rows.npz --teacher mpnet.1.pt mpnet.2.pt --student relation.pt --teach 260 --learn 180 --learn-short 70 --out student.pt

rows.npz is what relation_pack.py writes. The teacher is all-MPNet-base-v2 (twelve layers, 768 wide) with new heads; it learns the labels for
--teach seconds. Then it says what it thinks of every row, those that nobody labelled too, and the student (six layers, 384 wide; its pieces
stay as they are) learns that for --learn seconds (Hinton, Vinyals & Dean, 2015, arXiv:1503.02531), the labels of people beside; and from every
second layer of that a smaller one for --learn-short seconds, of short rows and mostly of facts told twice. The rates fall to nothing
over the time, so how much is read depends on the machine: what was read is printed. What is kept is the running mean of the weights.

Whatever is learned is on disk before anything else is done: what the teacher says beside --out, the student every half minute. A borrowed
machine may be gone the next second. Figures come last.
"""

import argparse, copy, os, time
import numpy as np, torch
from relation_encoder import RelationEncoder, part, published, to_published
from relation_rows import Rows, losses, predict, report, soft_losses


class Mean:
    """The running mean of a network's weights."""

    def __init__(self, model):
        self.model, self.steps = copy.deepcopy(model).eval(), 0
        self.pairs = [(a, b) for a, b in zip(self.model.parameters(), model.parameters()) if b.requires_grad]

    @torch.no_grad()
    def update(self):
        self.steps += 1
        decay = min(0.998, self.steps / (self.steps + 10))
        torch._foreach_lerp_([a for a, _ in self.pairs], [b for _, b in self.pairs], 1 - decay)


def epochs(rows, shares, rng, longest):
    """Numbers of rows of some length for ever: every group of relation_pack.py in its share, rows that ask for it several times."""
    groups = [np.flatnonzero((rows.group == g) & (rows.length <= longest)) for g in range(len(shares))]
    groups = [np.repeat(g, rows.copies[g]) for g in groups]
    while True:
        yield np.concatenate([rng.choice(g, int(len(g) * s), replace=s > 1) for g, s in zip(groups, shares) if s])


def train(model, rows, shares, loss, seconds, rate, pieces, rng, keep, warm=0.06, longest=1000):
    """Trains for some seconds; gives the running mean, which `keep` gets every half minute."""
    optimizer = torch.optim.AdamW(
        [{"params": model.body(), "lr": rate}, {"params": model.heads_of_relation(), "lr": rate * 4}], weight_decay=0.01, fused=rows.device != "cpu"
    )
    rates = [g["lr"] for g in optimizer.param_groups]
    mean, start, kept, done, step = Mean(model), time.time(), time.time(), 0, 0
    model.train()
    for chosen in epochs(rows, shares, rng, longest):
        for batch in rows.batches(chosen, pieces, rng):
            share = (time.time() - start) / seconds
            if share >= 1:
                keep(mean.model)
                print(f"{done} pairs, {step} steps, {done / seconds:.0f} a second", flush=True)
                return mean.model
            for group, r in zip(optimizer.param_groups, rates):
                group["lr"] = r * min(share / warm, (1 - share) / (1 - warm))
            batch = torch.from_numpy(batch).to(rows.device)
            ids, parts, exists, place = rows.read(batch)
            three = loss(rows, batch, model(ids, parts, exists), place)
            total = three[0] + 0.5 * three[1] + 0.5 * three[2]
            optimizer.zero_grad()
            total.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            mean.update()
            done, step = done + len(batch), step + 1
            if time.time() - kept > 30:
                kept = time.time()
                keep(mean.model)
            if step % 250 == 0 or step == 10:
                print(f"{done} pairs {time.time() - start:.0f}s", *(f"{float(x.detach()):.3f}" for x in three), flush=True)


def both_losses(rows, batch, outputs, place):
    """What the teacher says, and a third of what people say."""
    return tuple(a + 0.33 * b for a, b in zip(soft_losses(rows, batch, outputs, place), losses(rows, batch, outputs, place)))


def save(state, path):
    """Writes weights as halves; the file is whole or not there."""
    torch.save({"state": {k: v.half().cpu() for k, v in state.items()}}, path + ".new")
    os.replace(path + ".new", path)


def shortened(student):
    """A network of every second layer of another."""
    model = RelationEncoder(layers=len(student.layers) // 2)
    model.load_state_dict({k: v for k, v in student.state_dict().items() if not k.startswith("layers.")}, strict=False)
    for own, theirs in zip(model.layers, student.layers[::2]):
        own.load_state_dict(theirs.state_dict())
    return model.to(student.norm.weight.device)


def keeper(path, layers):
    """Writes a student's weights; those of pieces and places, which never change, are left out."""
    still = ("word_embeddings", "position_embeddings")
    return lambda m: save({k: v for k, v in to_published(m.state_dict(), layers).items() if not any(s in k for s in still)}, path)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--rows", required=True)
    ap.add_argument("--teacher", nargs="*", default=[], help="all-MPNet-base-v2's weights, then what an earlier run left of them")
    ap.add_argument("--student", required=True)
    ap.add_argument("--teach", type=float, default=300)
    ap.add_argument("--learn", type=float, default=240)
    ap.add_argument("--learn-short", type=float, default=70)
    ap.add_argument("--teacher-rate", type=float, default=4e-5)
    ap.add_argument("--student-rate", type=float, default=2e-4)
    ap.add_argument("--teacher-pieces", type=int, default=20000)
    ap.add_argument("--student-pieces", type=int, default=24000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    start = time.time()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(o.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    rng = np.random.default_rng(o.seed)
    rows = Rows(o.rows, device)
    folder, name = os.path.split(os.path.abspath(o.rows)[: -len(".npz")])
    sets = {f[len(name) + 1 : -4]: Rows(os.path.join(folder, f), device) for f in sorted(os.listdir(folder)) if f.startswith(name + ".") and f != name + ".npz"}
    print(len(rows), "rows", f"{time.time() - start:.0f}s", flush=True)
    student = RelationEncoder()
    student.load_state_dict(published(part(o.student), 6, False, "bert."))
    student.to(device)
    teacher = RelationEncoder(768, 12, 12, 3072, 30527, 514, True, dropout=0.1)
    for path in o.teacher:
        teacher.load_state_dict(part(path), strict=False)
    teacher.to(device)
    if o.teach:
        keep = lambda m: save({k: v for k, v in m.state_dict().items() if not k.startswith(("words", "places"))}, o.out + ".teacher")
        teacher = train(teacher, rows, (1, 1, 1, 0.4, 0), losses, o.teach, o.teacher_rate, o.teacher_pieces, rng, keep)
    models = {"teacher": teacher}
    if o.learn:
        rows.soft = predict(teacher, rows, pieces=200000, words=True)
        np.savez_compressed(o.out + ".said", logits=rows.soft[0].half().cpu().numpy(), words=(torch.sigmoid(rows.soft[2].float()) * 255).byte().cpu().numpy())
        print(f"said {time.time() - start:.0f}s", flush=True)
        student = train(student, rows, (1, 2, 1, 0.7, 0.6), both_losses, o.learn, o.student_rate, o.student_pieces, rng, keeper(o.out, 6))
        models["student"] = student
        if o.learn_short:
            short = shortened(student)
            models["short"] = train(
                short, rows, (0.6, 0, 2, 0.3, 0.8), both_losses, o.learn_short, o.student_rate, o.student_pieces, rng, keeper(o.out + ".short", 3), longest=96
            )
    for name, model in models.items():
        print(name + ":\n   ", report(model, sets), f"{time.time() - start:.0f}s", flush=True)


if __name__ == "__main__":
    main()
