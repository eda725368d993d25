"""Writes the relation network as a model file, and what it says of some pairs, for the program to be held to.

    venv/bin/python relation_export.py --encoder ENCODER relation.pt --output ../relation.bin --check ../../../Fixtures/Models/relation.json

    venv/bin/python relation_export.py --encoder ENCODER claims.pt --layers 3 --shared --output ../claims.bin --check ../../../Fixtures/Models/claims.json

Matrices are rounded to 255 steps a row (an output, or a piece of the vocabulary). Pieces that stand for nothing, and those
with letters that are not Latin, are left out. The figures of the check file are those of torch with the rounded weights.
"""

import argparse, json, struct
import torch
from relation_check import PAIRS
from relation_model import RelationModel, encode, tokenizer

NUMBERS, QUANTIZED, INTEGERS, TEXT = range(4)


class ModelFile:
    """See ../../Inference/ModelFile/ModelFile.swift."""

    def __init__(self):
        self.parts = []

    def add(self, name, kind, rows, columns, data):
        self.parts.append((name.encode(), kind, rows, columns, data))

    def numbers(self, name, t):
        t = t.reshape(1, -1) if t.dim() == 1 else t
        self.add(name, NUMBERS, *t.shape, t.contiguous().numpy().astype("<f4").tobytes())

    def quantized(self, name, t):
        """Adds a matrix and gives it back as the program will see it."""
        scale = t.abs().amax(1, keepdim=True) / 127
        cells = torch.where(scale > 0, t / scale, torch.zeros_like(t)).round().clamp(-127, 127)
        data = scale.numpy().astype("<f4").tobytes() + cells.to(torch.int8).numpy().tobytes()
        self.add(name, QUANTIZED, *t.shape, data)
        return cells * scale

    def write(self, path):
        up = lambda n: (n + 63) // 64 * 64
        offset = up(16 + sum(len(p[0]) + 20 for p in self.parts))
        head, body = b"PLXMODEL" + struct.pack("<II", 1, len(self.parts)), b""
        for name, kind, rows, columns, data in self.parts:
            head += struct.pack("<I", len(name)) + name + struct.pack("<IIII", kind, rows, columns, offset)
            body += data + bytes(up(len(data)) - len(data))
            offset += up(len(data))
        with open(path, "wb") as f:
            f.write(head + bytes(up(len(head)) - len(head)) + body)


def kept(vocabulary):
    """The pieces that are kept, ascending by bytes: those of Latin letters, figures and marks."""
    fine = lambda p: not p.startswith("[unused") and all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2300 for c in p)
    return sorted((p for p in vocabulary if fine(p)), key=lambda p: p.encode())


def vocabulary_of(f, pieces):
    f.add("pieces", TEXT, len("".join(pieces).encode()), 1, "".join(pieces).encode())
    ends, n = [], 0
    for p in pieces:
        n += len(p.encode())
        ends.append(n)
    f.add("pieces.ends", INTEGERS, len(ends), 1, struct.pack(f"<{len(ends)}I", *ends))


def norm(f, name, module):
    f.numbers(name + ".gain", module.weight)
    f.numbers(name + ".bias", module.bias)


def dense(f, name, *modules):
    """Layers of one input as one matrix, rounded in the file and in the modules."""
    rounded = f.quantized(name, torch.cat([m.weight for m in modules]))
    f.numbers(name + ".bias", torch.cat([m.bias for m in modules]))
    for m, w in zip(modules, rounded.split([m.weight.shape[0] for m in modules])):
        m.weight.copy_(w)


def layers(f, bert):
    for i, layer in enumerate(bert.encoder.layer):
        a = layer.attention
        dense(f, f"layer{i}.query", a.self.query, a.self.key, a.self.value)
        dense(f, f"layer{i}.attended", a.output.dense)
        norm(f, f"layer{i}.attended.norm", a.output.LayerNorm)
        dense(f, f"layer{i}.inner", layer.intermediate.dense)
        dense(f, f"layer{i}.outer", layer.output.dense)
        norm(f, f"layer{i}.outer.norm", layer.output.LayerNorm)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("model")
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--shared", action="store_true", help="the pieces and their embeddings stand in another file")
    ap.add_argument("--output", required=True)
    ap.add_argument("--check")
    o = ap.parse_args()
    tok = tokenizer(o.encoder)
    model = RelationModel(o.encoder, o.layers).eval()
    model.restore(o.model)
    bert, f = model.bert, ModelFile()
    with torch.no_grad():
        vocabulary = tok.get_vocab()
        pieces = kept(vocabulary)
        if not o.shared:
            vocabulary_of(f, pieces)
        f.add("shape", INTEGERS, 2, 1, struct.pack("<2I", o.layers, bert.config.num_attention_heads))
        e = bert.embeddings
        at = torch.tensor([vocabulary[p] for p in pieces])
        e.word_embeddings.weight[at] = (ModelFile() if o.shared else f).quantized("words", e.word_embeddings.weight[at])
        if not o.shared:
            f.numbers("places", e.position_embeddings.weight[:256])
        f.numbers("parts", e.token_type_embeddings.weight)
        norm(f, "norm", e.LayerNorm)
        layers(f, bert)
        for name in ("hidden", "relation", "related", "unsupported"):
            dense(f, name, getattr(model, name))
        f.write(o.output)
        if o.check:
            rows = []
            for a, b in PAIRS:
                x = encode(tok, [(a, b)], 224)
                relation, related, words = model(x["input_ids"], x["attention_mask"], x["token_type_ids"])
                own = x["token_type_ids"][0].bool()
                own[-1] = False
                rows.append(
                    {
                        "a": a,
                        "b": b,
                        "relation": torch.softmax(relation[0], -1).tolist(),
                        "related": torch.sigmoid(related[0]).item(),
                        "unsupported": torch.sigmoid(words[0][own]).tolist(),
                    }
                )
            with open(o.check, "w", encoding="utf-8") as g:
                json.dump(rows, g, ensure_ascii=False, indent=1)
                g.write("\n")


if __name__ == "__main__":
    main()
