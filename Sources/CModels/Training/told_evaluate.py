"""How well a network tells facts in versions that it was not trained on: one fact or two, one version or rivals.

    venv/bin/python told_evaluate.py --encoder ENCODER --layers 3 claims.pt
"""

import argparse, glob, os, random
import torch
import told
from relation_evaluate import area
from relation_model import CONTRADICTION, RelationModel, encode, tokenizer

UNSEEN = os.path.join(told.FOLDER, "Unseen", "*.jsonl")


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("models", nargs="+")
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--count", type=int, default=6000)
    o = ap.parse_args()
    rng, tok = random.Random(1), tokenizer(o.encoder)
    rows = list(told.rows(rng, sorted(glob.glob(UNSEEN))))
    rows = sorted(rng.sample(rows, min(o.count, len(rows))), key=lambda r: len(r["a"]) + len(r["b"]))
    for path in o.models:
        model = RelationModel(o.encoder, o.layers).eval()
        model.restore(path)
        related, against = [], []
        for c in range(0, len(rows), 64):
            x = encode(tok, [(r["a"], r["b"]) for r in rows[c : c + 64]], 224)
            relation, one, _ = model(x["input_ids"], x["attention_mask"], x["token_type_ids"])
            related += torch.sigmoid(one).tolist()
            against += torch.softmax(relation, -1)[:, CONTRADICTION].tolist()
        facts = [i for i, r in enumerate(rows) if r["related"]]
        rival = area([int(rows[i]["labels"] == [CONTRADICTION]) for i in facts], [against[i] for i in facts])
        print(path, f"one fact {area([r['related'] for r in rows], related):.3f}, rivals among one fact {rival:.3f}, {len(rows)} pairs")


if __name__ == "__main__":
    main()
