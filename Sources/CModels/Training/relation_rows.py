"""Packed rows (relation_pack.py) on the machine that trains: batches, losses, figures."""

import numpy as np, torch, torch.nn.functional as F
from relation_evaluate import area
from relation_model import CONTRADICTION, ENTAILMENT

BEGINNING, END, PADDING = 101, 102, 0


class Rows:
    """Rows in the memory of a device. `read` lays a batch out as [CLS] a [SEP] b [SEP]."""

    def __init__(self, path, device, longest=320):
        f = np.load(path)
        self.device, self.longest = device, longest
        get = lambda name, kind=torch.long: torch.from_numpy(f[name].astype(np.int64)).to(device, kind)
        self.texts, ends = get("texts"), get("ends")
        starts = torch.cat([ends.new_zeros(1), ends[:-1]])
        a, b = get("a"), get("b")
        self.a, self.b = starts[a], starts[b]
        # What does not fit is cut from the first text, as the program cuts it.
        self.b_length = (ends - starts)[b].clamp(max=longest - 63)
        self.a_length = torch.minimum((ends - starts)[a], longest - 3 - self.b_length)
        self.labels, self.related, self.marks = get("labels"), get("related"), get("marks")
        self.flags, self.group, self.copies = get("flags"), f["group"], f["copies"]
        self.length = (self.a_length + self.b_length + 3).cpu().numpy()
        self.soft = None  # logits of a better network: (rows, 4), and those of every row's second text's pieces

    def __len__(self):
        return len(self.length)

    def read(self, rows):
        """Pieces, parts (0 or 1), whether there is a piece, and the place in b of every piece or -1: all (rows, the longest of them or a little more)."""
        a, b, m, n = (x[rows].unsqueeze(1) for x in (self.a, self.b, self.a_length, self.b_length))
        # A multiple of eight, or the quick forms of attention refuse the mask.
        longest = (int((m + n).max()) + 3 + 7) // 8 * 8
        at = torch.arange(longest, device=self.device).unsqueeze(0)
        here = at - m - 2
        second = (here >= 0) & (here < n)
        last = len(self.texts) - 1
        ids = torch.where(second, self.texts[(b + here).clamp(0, last)], self.texts[(a + at - 1).clamp(0, last)])
        ids = torch.where((at == m + 1) | (here == n), END, ids)
        ids[:, 0] = BEGINNING
        exists = here <= n
        ids = torch.where(exists, ids, PADDING)
        return ids, ((here >= 0) & exists).long(), exists, torch.where(second, here, -1)

    def batches(self, chosen, pieces, rng):
        """Batches of some rows, each of rows of like length and about `pieces` pieces, in drawn order."""
        order = rng.permutation(chosen)
        out = []
        for c in range(0, len(order), 20000):
            part = order[c : c + 20000]
            part = part[np.argsort(self.length[part], kind="stable")]
            i = 0
            while i < len(part):
                count = max(1, int(pieces // self.length[part[min(len(part) - 1, i + pieces // max(1, self.length[part[i]]))]]))
                out.append(part[i : i + count])
                i += count
        rng.shuffle(out)
        return out


def losses(rows, batch, outputs, place):
    """The mean losses of a batch by labels: of the three answers, of relatedness, of the words."""
    relation, related, words = outputs
    mask = rows.labels[batch]
    allowed = torch.stack([(mask >> k) & 1 for k in range(3)], 1).float()
    told = mask > 0
    log = F.log_softmax(relation, -1)
    # Where several answers are right, only their sum is asked for.
    answer = -torch.logsumexp(log + (allowed - 1) * 1e4, -1)
    known = rows.related[batch] >= 0
    nearness = F.binary_cross_entropy_with_logits(related, rows.related[batch].clamp(min=0).float(), reduction="none")
    start = rows.marks[batch].unsqueeze(1)
    at = (place >= 0) & (start >= 0)
    flags = rows.flags[(start + place).clamp(0, len(rows.flags) - 1)].float()
    word = F.binary_cross_entropy_with_logits(words, flags, reduction="none")
    mean = lambda x, m: (x * m).sum() / m.sum().clamp(min=1)
    return mean(answer, told), mean(nearness, known), mean(word, at)


def soft_losses(rows, batch, outputs, place):
    """The same against what a better network says of the rows."""
    relation, related, words = outputs
    given, start, pieces = rows.soft
    wanted = given[batch]
    answer = F.kl_div(F.log_softmax(relation, -1), F.softmax(wanted[:, :3], -1), reduction="batchmean")
    nearness = F.binary_cross_entropy_with_logits(related, torch.sigmoid(wanted[:, 3]))
    at = place >= 0
    said = torch.sigmoid(pieces[(start[batch].unsqueeze(1) + place).clamp(0, len(pieces) - 1)].float())
    word = F.binary_cross_entropy_with_logits(words, said, reduction="none")
    return answer, nearness, (word * at).sum() / at.sum()


@torch.no_grad()
def predict(model, rows, pieces=40000, words=False):
    """Logits (rows, 4) of the three answers and of relatedness; if asked, also those of the words, with where each row's begin."""
    model.eval()
    out = torch.zeros(len(rows), 4, device=rows.device)
    start = torch.cat([rows.b_length.new_zeros(1), rows.b_length.cumsum(0)[:-1]])
    said = torch.zeros(int(rows.b_length.sum()), dtype=torch.half, device=rows.device) if words else None
    for batch in rows.batches(np.arange(len(rows)), pieces, np.random.default_rng(0)):
        batch = torch.from_numpy(batch).to(rows.device)
        ids, parts, exists, place = rows.read(batch)
        relation, related, word = model(ids, parts, exists)
        out[batch] = torch.cat([relation, related.unsqueeze(1)], 1)
        if words:
            at = place >= 0
            said[(start[batch].unsqueeze(1) + place)[at]] = word[at].half()
    return (out, start, said) if words else out


def report(model, sets):
    words = []
    for name, rows in sets.items():
        out = predict(model, rows)
        answers = torch.softmax(out[:, :3], -1).cpu()
        labels, related = rows.labels.cpu(), rows.related.cpu().tolist()
        if name.startswith("nli."):
            right = ((labels >> out[:, :3].argmax(-1).cpu()) & 1).float().mean().item()
            words.append(f"{name} {right:.3f} {area((labels == 4).long().tolist(), answers[:, CONTRADICTION].tolist()):.3f}")
        elif name.startswith("related."):
            words.append(f"{name} {area(related, out[:, 3].cpu().tolist()):.3f}")
        else:
            # The stretches of a claim follow one another; `group` counts them.
            first = np.flatnonzero(rows.group == 0)
            ends = np.append(first[1:], len(rows))
            most = lambda k: torch.stack([answers[i:j, k].max() for i, j in zip(first, ends)])
            related = [related[i] for i in first for _ in range(4)]
            said = [most(ENTAILMENT).tolist(), (most(ENTAILMENT) - most(CONTRADICTION)).tolist(), answers[ends - 1, ENTAILMENT].tolist()]
            words.append(name + "".join(f" {area(related[::4], s):.3f}" for s in said))
    return "\n    ".join(words)
