"""Trains the teacher of the syntax network: the first four layers of MiniLM, a recurrent layer and biaffine heads.

It is far too large to be part of Parallax. Trained on the same treebanks, it labels news sentences (syntax_label.py),
from which the small network then learns beside the treebanks (`parallax-train syntax --silver`): knowledge distillation
by labels, as uptraining (Petrov, Chang, Ringgaard & Alshawi, EMNLP 2010).

    python -m venv venv && venv/bin/pip install torch transformers numpy
    venv/bin/python syntax_teacher.py --encoder ENCODER --data DATA --out teacher.pt --epochs 3 --words 800

ENCODER is a folder with all-MiniLM-L6-v2 (see MODELS.md), DATA one with the treebanks. Seeded; another version of torch
or another processor gives slightly other numbers.
"""

import argparse, random, time, zlib
import torch, torch.nn as nn, torch.nn.functional as F
from transformers import BertModel, BertTokenizerFast
from syntax_treebank import read


def shape(form):
    s = []
    for ch in form[:24]:
        k = "X" if ch.isupper() else "x" if ch.islower() else "d" if ch.isdigit() else ch if ord(ch) < 128 else "u"
        if not (len(s) > 1 and s[-1] == s[-2] == k):
            s.append(k)
    return "".join(s[:8])


class Teacher(nn.Module):
    """`layers` of the encoder, of which the first `frozen` (and the embeddings, if any) stay as they are."""

    def __init__(self, labels, encoder, layers=4, frozen=2):
        super().__init__()
        self.bert = BertModel.from_pretrained(encoder, add_pooling_layer=False, attn_implementation="eager")
        self.labels = labels
        self.tok = BertTokenizerFast.from_pretrained(encoder)
        self.bert.encoder.layer = self.bert.encoder.layer[:layers]
        self.bert.config.num_hidden_layers = layers
        if frozen:
            for p in [*self.bert.embeddings.parameters(), *self.bert.encoder.layer[:frozen].parameters()]:
                p.requires_grad_(False)
        H = 384
        self.shapes = nn.Embedding(2000, 32)
        self.mix = nn.Parameter(torch.zeros(3))
        self.lstm = nn.LSTM(H + 32, 224, batch_first=True, bidirectional=True)
        D = 448
        self.drop = nn.Dropout(0.25)
        self.ah, self.ad = nn.Linear(D, 320), nn.Linear(D, 320)
        self.lh, self.ld = nn.Linear(D, 96), nn.Linear(D, 96)
        self.U = nn.Parameter(torch.zeros(321, 320))
        self.L = nn.Parameter(torch.zeros(len(labels["rel"]), 97, 97))
        nn.init.orthogonal_(self.U)
        nn.init.normal_(self.L, std=0.01)
        self.root = nn.Parameter(torch.zeros(D))
        self.pos, self.feat, self.ner = (
            nn.Linear(D, len(labels["pos"])),
            nn.Linear(D, len(labels["feat"])),
            nn.Linear(D, len(labels["ner"])),
        )

    def forward(self, ids, mask, first, shapes, words):
        h = self.bert(ids, attention_mask=mask, output_hidden_states=True).hidden_states[-3:]
        w = torch.softmax(self.mix, 0)
        x = sum(w[i] * h[i] for i in range(3)).float()
        x = torch.gather(x, 1, first.unsqueeze(-1).expand(-1, -1, x.size(-1)))
        x = torch.cat([x, self.shapes(shapes)], -1)
        x = self.drop(x)
        lens = words.sum(1)
        p = nn.utils.rnn.pack_padded_sequence(x, lens.cpu(), batch_first=True, enforce_sorted=False)
        x, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(p)[0], batch_first=True)
        x = self.drop(x)
        r = torch.cat([self.root.expand(x.size(0), 1, -1), x], 1)
        ah, ad = self.drop(F.leaky_relu(self.ah(r), 0.1)), self.drop(F.leaky_relu(self.ad(x), 0.1))
        arc = torch.cat([ad, torch.ones_like(ad[..., :1])], -1) @ self.U @ ah.transpose(1, 2)
        ok = torch.cat([torch.ones_like(words[:, :1]), words], 1).bool()
        arc = arc.masked_fill(~ok.unsqueeze(1), -1e4)
        lh, ld = self.drop(F.leaky_relu(self.lh(r), 0.1)), self.drop(F.leaky_relu(self.ld(x), 0.1))
        return arc, lh, ld, self.pos(x), self.feat(x), self.ner(x)

    def relations(self, lh, ld, heads):
        h = torch.gather(lh, 1, heads.unsqueeze(-1).expand(-1, -1, lh.size(-1)))
        one = torch.ones_like(h[..., :1])
        h = torch.cat([h, one], -1)
        d = torch.cat([ld, one], -1)
        return torch.einsum("bni,kij,bnj->bnk", d, self.L, h)


def encode(tok, sents):
    e = tok(
        [[f if f.strip() else "_" for f in s] for s in sents],
        is_split_into_words=True,
        padding=True,
        pad_to_multiple_of=16,
        truncation=True,
        max_length=400,
        return_tensors="pt",
    )
    n = max(map(len, sents))
    first = torch.zeros(len(sents), n, dtype=torch.long)
    sh = torch.zeros(len(sents), n, dtype=torch.long)
    m = torch.zeros(len(sents), n, dtype=torch.long)
    for b, s in enumerate(sents):
        seen = set()
        for i, w in enumerate(e.word_ids(b)):
            if w is not None and w not in seen:
                seen.add(w)
                first[b, w] = i
        for i, f in enumerate(s):
            sh[b, i] = zlib.crc32(shape(f).encode()) % 2000
            m[b, i] = 1
    return e["input_ids"], e["attention_mask"], first, sh, m


def batches(data, size, shuffle):
    idx = list(range(len(data)))
    if shuffle:
        random.shuffle(idx)
    chunk = 50 * 32
    for c in range(0, len(idx), chunk):
        part = sorted(idx[c : c + chunk], key=lambda i: len(data[i][0]))
        out = []
        cur = []
        words = 0
        for i in part:
            if cur and words + len(data[i][0]) > size:
                out.append(cur)
                cur = []
                words = 0
            cur.append(i)
            words += len(data[i][0])
        if cur:
            out.append(cur)
        if shuffle:
            random.shuffle(out)
        yield from out


def mst(s):
    """Chu-Liu-Edmonds by numpy on [n, n+1] scores; single root by trying the roots when more than one comes out."""
    import numpy as np

    s = s - s.max(axis=1, keepdims=True)
    n = s.shape[0]
    h = s.argmax(1)

    def cyc(h):
        color = [0] * (n + 1)
        color[0] = 2
        for i in range(1, n + 1):
            path = []
            j = i
            while color[j] == 0:
                color[j] = 1
                path.append(j)
                j = h[j - 1]
            if color[j] == 1:
                return path[path.index(j) :]
            for k in path:
                color[k] = 2
        return None

    if cyc(h) is None and (h == 0).sum() == 1:
        return h
    full = np.full((n + 1, n + 1), -1e9)
    full[1:, :] = s
    np.fill_diagonal(full, -1e9)

    def cle(S):
        m = S.shape[0]
        head = S.argmax(1)
        head[0] = -1
        seen = [0] * m
        cycle = None
        for i in range(1, m):
            path = []
            j = i
            while j > 0 and seen[j] == 0:
                seen[j] = i
                path.append(j)
                j = head[j]
            if j > 0 and seen[j] == i and j in path:
                cycle = path[path.index(j) :]
                break
        if cycle is None:
            return head
        inc = set(cycle)
        rest = [i for i in range(m) if i not in inc]
        k = len(rest)
        cs = sum(S[i, head[i]] for i in cycle)
        T = np.full((k + 1, k + 1), -1e9)
        en = {}
        ex = {}
        for a, i in enumerate(rest):
            for b, j in enumerate(rest):
                T[a, b] = S[i, j]
            best = max(cycle, key=lambda c: S[i, c])
            T[a, k] = S[i, best]
            ex[a] = best
        for b, j in enumerate(rest):
            best = max(cycle, key=lambda c: S[c, j] - S[c, head[c]])
            T[k, b] = cs + S[best, j] - S[best, head[best]]
            en[b] = best
        sub = cle(T)
        out = head.copy()
        for a, i in enumerate(rest):
            if i == 0:
                continue
            out[i] = ex[a] if sub[a] == k else rest[sub[a]]
        entry = en[sub[k]]
        out[entry] = rest[sub[k]]
        return out

    out = cle(full)
    if (out[1:] == 0).sum() > 1:
        roots = [i for i in range(1, n + 1) if out[i] == 0]
        best = None
        for r in roots:
            F2 = full.copy()
            F2[1:, 0] = -1e9
            F2[r, :] = -1e9
            F2[r, 0] = 0
            o = cle(F2)
            v = sum(full[i, o[i]] if i != r else full[r, 0] for i in range(1, n + 1))
            if best is None or v > best[0]:
                best = (v, o)
        out = best[1]
    return out[1:]


def predict(model, sents, size=1500):
    model.eval()
    out = [None] * len(sents)
    data = [(s,) for s in sents]
    with torch.no_grad():
        for b in batches(data, size, False):
            x = encode(model.tok, [sents[i] for i in b])
            with torch.autocast("cpu", torch.bfloat16):
                arc, lh, ld, pos, feat, ner = model(*x)
            arc = torch.log_softmax(arc.float(), -1).numpy()
            n = arc.shape[1]
            heads = torch.zeros(len(b), n, dtype=torch.long)
            for k, i in enumerate(b):
                m = len(sents[i])
                heads[k, :m] = torch.tensor(mst(arc[k, :m, : m + 1]))
            with torch.autocast("cpu", torch.bfloat16):
                rel = model.relations(lh, ld, heads)
            rel = rel.float()
            ri = model.labels["rel"].index("root")
            rel[..., ri] -= 1e4 * (heads > 0)
            rel[..., ri] += 1e4 * (heads == 0)
            p, f, q, r = pos.float().argmax(-1), feat.float().argmax(-1), ner.float().argmax(-1), rel.argmax(-1)
            conf = torch.softmax(torch.tensor(arc), -1).max(-1).values
            for k, i in enumerate(b):
                L = model.labels
                out[i] = [
                    (
                        L["pos"][p[k, j]],
                        L["feat"][f[k, j]],
                        int(heads[k, j]),
                        L["rel"][r[k, j]],
                        L["ner"][q[k, j]],
                        float(conf[k, j]),
                    )
                    for j in range(len(sents[i]))
                ]
    return out


def score(model, data):
    got = predict(model, [[r[0] for r in rows] for rows, _ in data])
    n = u = a = l = f = 0
    for (rows, _), g in zip(data, got):
        for r, x in zip(rows, g):
            n += 1
            u += r[1] == x[0]
            f += r[2] == x[1]
            a += r[3] == x[2]
            l += r[3] == x[2] and r[4] == x[3]
    return f"UPOS {u/n:.4f} FEATS {f/n:.4f} UAS {a/n:.4f} LAS {l/n:.4f}"


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True)
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--out", default="teacher.pt")
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--words", type=int, default=800)
    ap.add_argument("--limit", type=int, default=0)
    ap.add_argument("--layers", type=int, default=4)
    ap.add_argument("--frozen", type=int, default=2)
    ap.add_argument("--rate", type=float, default=1.5e-4, help="of the encoder; the rest learns ten times as fast")
    ap.add_argument("--classes", type=float, default=0.5, help="weight of the word classes' loss")
    ap.add_argument("--trees", type=float, default=1.0, help="weight of the heads' and relations' loss")
    o = ap.parse_args()
    torch.set_num_threads(o.threads)
    random.seed(1)
    torch.manual_seed(1)
    train = read(o.data + "/treebank.ewt.train.conllu") + read(o.data + "/treebank.gum.train.conllu", True)
    dev = [read(o.data + f"/treebank.{t}.dev.conllu") for t in ("ewt", "gum")]
    train = [t for t in train if len(t[0]) <= 150]
    if o.limit:
        train = train[: o.limit]
    labels = {k: sorted({r[j] for rows, _ in train for r in rows}) for k, j in (("pos", 1), ("feat", 2), ("rel", 4))}
    labels["ner"] = ["O"] + [b + t for t in ("person", "organization", "place", "other") for b in ("B-", "I-")]
    ix = {k: {v: i for i, v in enumerate(vs)} for k, vs in labels.items()}
    m = Teacher(labels, o.encoder, o.layers, o.frozen)
    base = [p for n, p in m.named_parameters() if n.startswith("bert") and p.requires_grad]
    rest = [p for n, p in m.named_parameters() if not n.startswith("bert")]
    lr = (o.rate, 10 * o.rate)
    opt = torch.optim.AdamW(
        [{"params": base, "lr": lr[0], "weight_decay": 0.01}, {"params": rest, "lr": lr[1], "betas": (0.9, 0.95)}]
    )
    total = sum(1 for _ in batches(train, o.words, False)) * o.epochs
    step = 0
    t0 = time.time()
    for ep in range(o.epochs):
        m.train()
        run = 0
        for b in batches(train, o.words, True):
            f = min(1, step / 200) * max(0.02, 1 - step / total)
            for g, v in zip(opt.param_groups, lr):
                g["lr"] = v * f
            rows = [train[i] for i in b]
            x = encode(m.tok, [[r[0] for r in s] for s, _ in rows])
            n = x[4].shape[1]
            T = torch.full((5, len(b), n), -100)
            for k, (s, tags) in enumerate(rows):
                for j, r in enumerate(s):
                    T[0, k, j] = ix["pos"][r[1]]
                    T[1, k, j] = ix["feat"][r[2]]
                    T[2, k, j] = r[3]
                    T[3, k, j] = ix["rel"][r[4]]
                    if tags:
                        T[4, k, j] = ix["ner"][tags[j]]
            with torch.autocast("cpu", torch.bfloat16):
                arc, lh, ld, pos, feat, ner = m(*x)
                rel = m.relations(lh, ld, T[2].clamp(min=0))
            ce = lambda a, t: (
                F.cross_entropy(a.float().flatten(0, 1), t.flatten(), ignore_index=-100) if (t >= 0).any() else 0.0
            )
            trees = ce(arc, T[2]) + ce(rel, T[3])
            loss = o.trees * trees + o.classes * ce(pos, T[0]) + 0.3 * ce(feat, T[1]) + 0.5 * ce(ner, T[4])
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(m.parameters(), 1.0)
            opt.step()
            step += 1
            run = 0.99 * run + 0.01 * loss.item()
            if step % 20 == 0:
                print(
                    f"epoch {ep} step {step}/{total} loss {run/(1-0.99**step):.3f} {time.time()-t0:.0f}s left {(total-step)*(time.time()-t0)/step:.0f}s",
                    flush=True,
                )
        torch.save({"labels": labels, "shape": (o.layers, o.frozen), "state": m.state_dict()}, o.out)
        print(f"epoch {ep} EWT {score(m, dev[0])} | GUM {score(m, dev[1])} {time.time()-t0:.0f}s", flush=True)


if __name__ == "__main__":
    main()
