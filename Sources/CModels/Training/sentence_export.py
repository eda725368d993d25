"""Makes the sentence encoder: the first layers of all-MiniLM-L6-v2 and a matrix that brings them to what all of them say.

    venv/bin/python sentence_export.py --encoder ENCODER --sentences made.jsonl --output ../sentence.bin \
        --check ../../../Fixtures/Models/sentence.json

The vector of a sentence by all six layers is the mean of its pieces' last states. Here the means after each of the first
LAYERS layers, side by side, are brought to it by least squares over the second texts of made.jsonl (relation_made.py). The file has
these layers, rounded as those of the relation network, and the matrix; the pieces and their embeddings, which training leaves as they
are, stand in relation.bin. Seeded; some minutes on two cores.
"""

import argparse, json, random, struct
import torch
from relation_check import PAIRS
from relation_export import ModelFile, dense, kept, layers, norm
from relation_model import WIDTH, tokenizer
from transformers import BertModel

HELD_OUT = 3000
RIDGE = 0.01


@torch.no_grad()
def means(bert, tok, texts):
    """For every text the means of its pieces' states, one row a layer."""
    out = torch.zeros(len(texts), len(bert.encoder.layer) + 1, WIDTH)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    for c in range(0, len(order), 64):
        batch = order[c : c + 64]
        e = tok([texts[i] for i in batch], padding=True, truncation=True, max_length=128, return_tensors="pt")
        mask = e["attention_mask"].unsqueeze(-1)
        for level, h in enumerate(bert(**e, output_hidden_states=True).hidden_states):
            out[batch, level] = (h * mask).sum(1) / mask.sum(1)
    return out


def sentences(path, count, rng):
    """Different second texts of a file of made pairs, in drawn order."""
    found = sorted({json.loads(l)["b"] for l in open(path, encoding="utf-8")})
    rng.shuffle(found)
    return found[: count + HELD_OUT]


def side_by_side(states, count):
    return torch.cat([states[:, 1 : count + 1].flatten(1), torch.ones(len(states), 1)], 1)


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--sentences", required=True)
    ap.add_argument("--count", type=int, default=30000)
    ap.add_argument("--layers", type=int, default=3)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--output", required=True)
    ap.add_argument("--check", required=True)
    o = ap.parse_args()
    tok = tokenizer(o.encoder)
    load = lambda: BertModel.from_pretrained(o.encoder, add_pooling_layer=False, attn_implementation="eager").eval()
    texts = sentences(o.sentences, o.count, random.Random(o.seed))
    wanted = torch.nn.functional.normalize(means(load(), tok, texts)[:, -1], dim=-1)

    bert, f = load(), ModelFile()
    bert.encoder.layer = bert.encoder.layer[: o.layers]
    f.add("shape", 2, 2, 1, struct.pack("<2I", o.layers, bert.config.num_attention_heads))
    f.numbers("parts", bert.embeddings.token_type_embeddings.weight)
    norm(f, "norm", bert.embeddings.LayerNorm)
    layers(f, bert)
    e = bert.embeddings.word_embeddings.weight
    vocabulary = tok.get_vocab()
    at = torch.tensor([vocabulary[p] for p in kept(vocabulary)])
    e[at] = ModelFile().quantized("words", e[at])

    given = side_by_side(means(bert, tok, texts), o.layers)
    x, y = given[: -HELD_OUT].double(), wanted[: -HELD_OUT].double()
    matrix = torch.linalg.solve(x.T @ x + RIDGE * len(x) / 1000 * torch.eye(x.shape[1]), x.T @ y).float()
    mean = torch.nn.Linear(o.layers * WIDTH, WIDTH)
    mean.weight.copy_(matrix[:-1].T)
    mean.bias.copy_(matrix[-1])
    dense(f, "mean", mean)
    f.write(o.output)

    vector = lambda states: torch.nn.functional.normalize(mean(states[:, :-1]), dim=-1)
    got, true = vector(given[-HELD_OUT:]), wanted[-HELD_OUT:]
    other = torch.randperm(HELD_OUT, generator=torch.Generator().manual_seed(o.seed))
    likeness = torch.stack([(got * got[other]).sum(1), (true * true[other]).sum(1)])
    print(f"sentences held out: cosine to all layers' {(got * true).sum(1).mean():.3f}, "
          f"correlation of cosines of pairs {torch.corrcoef(likeness)[0, 1]:.3f}")
    rows = []
    for text in sorted({t for pair in PAIRS for t in pair if t}):
        numbers = vector(side_by_side(means(bert, tok, [text]), o.layers))[0]
        rows.append({"text": text, "vector": [round(v, 6) for v in numbers.tolist()]})
    with open(o.check, "w", encoding="utf-8") as g:
        json.dump(rows, g, ensure_ascii=False, indent=None, separators=(",", ":"))
        g.write("\n")


if __name__ == "__main__":
    main()
