"""Encoders of MiniLM's and MPNet's make with the heads of relation_model.py, from their published weights, for training at speed.

Post-norm transformers (Vaswani et al., 2017). MPNet (Song et al., NeurIPS 2020, arXiv:2004.09297) adds to every score of attention a number
for how far apart two pieces stand, has no parts, and counts places and pieces otherwise.
"""

import argparse, json, math, os, torch, torch.nn as nn, torch.nn.functional as F
from safetensors.torch import load_file


class Layer(nn.Module):
    def __init__(self, width, heads, inner, epsilon):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.first, self.second = nn.LayerNorm(width, epsilon), nn.LayerNorm(width, epsilon)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x, mask, dropout):
        n, l, w = x.shape
        q, k, v = self.qkv(x).view(n, l, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(n, l, w)
        x = self.first(x + F.dropout(self.out(y), dropout, self.training))
        return self.second(x + F.dropout(self.down(F.gelu(self.up(x))), dropout, self.training))


class RelationEncoder(nn.Module):
    """Reads batches of relation_rows.py: gives the logits of three answers, of relatedness, and of every piece not being borne out."""

    def __init__(self, width=384, layers=6, heads=12, inner=1536, vocabulary=30522, places=512, relative=False, dropout=0.0):
        super().__init__()
        self.relative, self.dropout = relative, dropout
        epsilon = 1e-5 if relative else 1e-12
        self.words, self.places = nn.Embedding(vocabulary, width), nn.Embedding(places, width)
        self.parts = None if relative else nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, epsilon)
        self.layers = nn.ModuleList(Layer(width, heads, inner, epsilon) for _ in range(layers))
        self.apart = nn.Embedding(32, heads) if relative else None
        self.hidden = nn.Linear(width, width)
        self.relation, self.related, self.unsupported = nn.Linear(width, 3), nn.Linear(width, 1), nn.Linear(width, 1)
        for p in [*self.words.parameters(), *self.places.parameters(), *(self.apart.parameters() if relative else ())]:
            p.requires_grad = False

    def distances(self, length):
        """T5's buckets (Raffel et al., 2020): half for either side, near ones exact, far ones by logarithm up to 128."""
        at = torch.arange(length, device=self.norm.weight.device)
        d = at[None] - at[:, None]
        side, d = (d > 0).long() * 16, d.abs()
        far = 8 + (torch.log(d.clamp(min=1).float() / 8) / math.log(128 / 8) * 8).long()
        return self.apart(side + torch.where(d < 8, d, far.clamp(max=15))).permute(2, 0, 1)[None]

    def forward(self, ids, parts, exists):
        at = torch.arange(ids.shape[1], device=ids.device)
        if self.relative:
            # MPNet's pieces are BERT's, four further; its own beginning and end come first.
            ids = torch.where(ids == 101, 0, torch.where(ids == 102, 2, torch.where(exists, ids + 4, 1)))
            x = self.words(ids) + self.places(at + 2)
        else:
            x = self.words(ids) + self.places(at) + self.parts(parts)
        with torch.autocast(ids.device.type, dtype=torch.bfloat16):
            x = F.dropout(self.norm(x), self.dropout, self.training)
            mask = torch.zeros(exists.shape, device=ids.device).masked_fill(~exists, -1e4)[:, None, None]
            if self.relative:
                mask = mask + self.distances(ids.shape[1])
            mask = mask.to(torch.bfloat16).expand(-1, -1, ids.shape[1], -1)
            for layer in self.layers:
                x = layer(x, mask, self.dropout)
        x = x.float()
        c = F.dropout(torch.tanh(self.hidden(x[:, 0])), 0.1, self.training)
        return self.relation(c), self.related(c).squeeze(-1), self.unsupported(x).squeeze(-1)

    def heads_of_relation(self):
        return [p for m in (self.hidden, self.relation, self.related, self.unsupported) for p in m.parameters()]

    def body(self):
        own = {id(p) for p in self.heads_of_relation()}
        return [p for p in self.parameters() if p.requires_grad and id(p) not in own]


def names(layers, relative):
    """Which published weights make up which of ours."""
    out = {"words.weight": ["embeddings.word_embeddings.weight"], "places.weight": ["embeddings.position_embeddings.weight"],
           "norm.weight": ["embeddings.LayerNorm.weight"], "norm.bias": ["embeddings.LayerNorm.bias"]}  # fmt: skip
    if relative:
        out["apart.weight"] = ["encoder.relative_attention_bias.weight"]
        own = {"qkv": ["attention.attn.q", "attention.attn.k", "attention.attn.v"], "out": ["attention.attn.o"], "first": ["attention.LayerNorm"]}
    else:
        out["parts.weight"] = ["embeddings.token_type_embeddings.weight"]
        own = {"qkv": ["attention.self.query", "attention.self.key", "attention.self.value"], "out": ["attention.output.dense"],
               "first": ["attention.output.LayerNorm"]}  # fmt: skip
    own |= {"up": ["intermediate.dense"], "down": ["output.dense"], "second": ["output.LayerNorm"]}
    for i in range(layers):
        for ours, theirs in own.items():
            for kind in ("weight", "bias"):
                out[f"layers.{i}.{ours}.{kind}"] = [f"encoder.layer.{i}.{t}.{kind}" for t in theirs]
    return out


def published(state, layers, relative, prefix=""):
    """Our weights from theirs, the heads too where there are any."""
    out = {ours: torch.cat([state[prefix + t] for t in theirs]) for ours, theirs in names(layers, relative).items()}
    return out | {k: v for k, v in state.items() if k.split(".")[0] in ("hidden", "relation", "related", "unsupported")}


def to_published(state, layers, prefix="bert."):
    """The other way, for MiniLM's: what relation_model.py loads."""
    out = {}
    for ours, theirs in names(layers, False).items():
        for t, part in zip(theirs, state[ours].chunk(len(theirs))):
            out[prefix + t] = part.clone()
    return out | {k: v for k, v in state.items() if k.split(".")[0] in ("hidden", "relation", "related", "unsupported")}


GROUP = 64


def rounded(weights):
    """Weights in a quarter of the room: of a matrix the bytes and, for every 64 columns of a row, what they are multiplied by."""
    if weights.dim() != 2 or weights.shape[1] % GROUP:
        return weights.half()
    groups = weights.reshape(len(weights), -1, GROUP)
    scale = (groups.abs().amax(-1, keepdim=True) / 127).clamp(min=1e-12)
    return (groups / scale).round().to(torch.int8), scale.half()


def restored(item):
    return (item[0].float() * item[1].float()).flatten(1) if isinstance(item, tuple) else item.float()


def part(path):
    """What a file of `main` or of a training run has of a network's weights."""
    return {k: restored(v) for k, v in torch.load(path)["state"].items()}


def main():
    """The weights of a folder as published, under our names, in files of some size: `python relation_encoder.py FOLDER --out mpnet` writes mpnet.1.pt, …."""
    ap = argparse.ArgumentParser()
    ap.add_argument("folder")
    ap.add_argument("--size", type=float, default=55e6, help="bytes of a file, about")
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    with open(os.path.join(o.folder, "config.json"), encoding="utf-8") as f:
        config = json.load(f)
    state = load_file(os.path.join(o.folder, "model.safetensors"))
    files, size = [{}], 0
    for name, weights in published(state, config["num_hidden_layers"], config["model_type"] == "mpnet").items():
        if size > o.size:
            files, size = [*files, {}], 0
        files[-1][name] = rounded(weights)
        size += weights.numel() * 1.03
    for number, own in enumerate(files, 1):
        torch.save({"state": own}, f"{o.out}.{number}.pt")


if __name__ == "__main__":
    main()
