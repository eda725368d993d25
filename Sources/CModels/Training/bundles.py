"""Pairs of a folder of bundles (gold.json of each), to watch a network by; never to train it."""

import glob, json, os
from relation_model import CONTRADICTION, ENTAILMENT, NEUTRAL


def rows(folder, rng):
    """Sets of relation_pack.py: pairs that tell one fact among pairs of one event that do not, and conflicts among those that do."""
    alike, against = [], []
    for path in sorted(glob.glob(os.path.join(folder, "*", "gold.json"))):
        with open(path, encoding="utf-8") as f:
            gold = json.load(f)
        for key, (x, y) in (("pairs", "ab"), ("pairs_ac", "ac"), ("pairs_bc", "bc")):
            pairs = [p | {"a": p[x], "b": p[y]} for p in gold.get(key, ()) if not p.get("optional")]
            told = {(p["a"], p["b"]) for p in pairs}
            for p in pairs:
                alike.append({"a": p["a"], "b": p["b"], "related": 1})
                alike += [{"a": p["a"], "b": o["b"], "related": 0} for o in rng.sample(pairs, min(6, len(pairs))) if (p["a"], o["b"]) not in told]
                if not p.get("also_ok") and p["relation"] != "update":
                    labels = [CONTRADICTION] if p["relation"] == "conflict" else [ENTAILMENT, NEUTRAL]
                    against.append({"a": p["a"], "b": p["b"], "labels": labels})
    return {"related.bundles": alike, "nli.bundles": against}
