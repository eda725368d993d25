"""Writes the sentence encoder as a model file, and what it says of some sentences, for the program to be held to.

    venv/bin/python sentence_export.py sentence-told.pt --encoder ENCODER --output ../sentence.bin \
        --check ../../../Fixtures/Models/sentence.json

The file has the layers that sentence_train.py and sentence_told.py trained, rounded as those of the relation network, and the matrix; the
pieces and their embeddings, which training leaves as they are, stand in relation.bin. The figures of the check file are those of torch with the rounded weights.
"""

import argparse, json, struct
import torch
from relation_check import PAIRS
from relation_export import INTEGERS, ModelFile, dense, kept, layers, norm
from sentence_told import Encoder
from sentence_train import read
from torch.nn.functional import normalize


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("model")
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--output", required=True)
    ap.add_argument("--check", required=True)
    o = ap.parse_args()
    encoder, f = Encoder(o.encoder, o.model), ModelFile()
    bert = encoder.bert
    f.add("shape", INTEGERS, 2, 1, struct.pack("<2I", encoder.layers, bert.config.num_attention_heads))
    f.numbers("parts", bert.embeddings.token_type_embeddings.weight)
    norm(f, "norm", bert.embeddings.LayerNorm)
    layers(f, bert)
    words, vocabulary = bert.embeddings.word_embeddings.weight, encoder.tok.get_vocab()
    at = torch.tensor([vocabulary[p] for p in kept(vocabulary)])
    words[at] = ModelFile().quantized("words", words[at])
    dense(f, "mean", encoder.mean)
    f.write(o.output)
    rows = []
    for text in sorted({t for pair in PAIRS for t in pair if t}):
        states = read(bert, encoder.tok, [text], list(range(1, encoder.layers + 1)))
        numbers = normalize(encoder.mean(states), dim=-1)[0]
        rows.append({"text": text, "vector": [round(v, 6) for v in numbers.tolist()]})
    with open(o.check, "w", encoding="utf-8") as g:
        json.dump(rows, g, ensure_ascii=False, indent=None, separators=(",", ":"))
        g.write("\n")


if __name__ == "__main__":
    main()
