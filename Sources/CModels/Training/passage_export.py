"""Writes the passage encoder as a model file, and what it says of some passages, for the program to be held to.

    venv/bin/python passage_export.py passage.pt --encoder ENCODER --output ../passage.bin --check ../../../Fixtures/Models/passage.json

The file has the layers and heads that passage_train.py trained, rounded as those of the relation network; the pieces and their embeddings, which
training leaves as they are, stand in relation.bin. The figures of the check file are those of torch with the rounded weights.
"""

import argparse, json, struct
import torch
from passage_model import PassageModel, prepare
from relation_check import PAIRS
from relation_export import INTEGERS, ModelFile, dense, kept, layers, norm


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("model")
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--output", required=True)
    ap.add_argument("--check", required=True)
    o = ap.parse_args()
    model, f = PassageModel.load(o.encoder, o.model), ModelFile()
    bert = model.bert
    f.add("shape", INTEGERS, 2, 1, struct.pack("<2I", len(bert.encoder.layer), bert.config.num_attention_heads))
    f.numbers("parts", bert.embeddings.token_type_embeddings.weight)
    norm(f, "norm", bert.embeddings.LayerNorm)
    layers(f, bert)
    words, vocabulary = bert.embeddings.word_embeddings.weight, model.tok.get_vocab()
    at = torch.tensor([vocabulary[p] for p in kept(vocabulary)])
    words[at] = ModelFile().quantized("words", words[at])
    for name in ("piece", "weight", "mean"):
        dense(f, name, getattr(model, name))
    f.numbers("factors", torch.cat([model.likeness.weight[0], model.likeness.bias]))
    f.write(o.output)
    texts = sorted({t for pair in PAIRS for t in pair if t and len(t) < 400})
    # Two passages of several sentences, each sentence a stretch.
    passages = [" ".join(texts[: len(texts) // 2]), " ".join(texts[len(texts) // 2 :])]
    stretches = [[[(s := p.index(t)), s + len(t)] for t in half] for p, half in zip(passages, (texts[: len(texts) // 2], texts[len(texts) // 2 :]))]
    event = prepare(model.tok, passages, stretches, lambda text: [(0, len(text))])
    rows = [{"text": p, "stretches": s} for p, s in zip(passages, stretches)]
    with open(o.check, "w", encoding="utf-8") as g:
        json.dump([{"passages": rows, "logOdds": [[round(v, 5) for v in r] for r in model(event).tolist()]}], g, ensure_ascii=False, separators=(",", ":"))
        g.write("\n")


if __name__ == "__main__":
    main()
