"""The mean of two relation networks of one line of training, which is better than either (Wortsman et al., "Model soups", ICML
2022, arXiv:2203.05482).

    venv/bin/python relation_mean.py FIRST.pt SECOND.pt --share 0.3 --neutral -0.2 --out relation.pt

--share is the second's. --neutral is added to the score of "neither follows nor conflicts": made pairs have more of it than news.
"""

import argparse
import torch
from relation_model import NEUTRAL


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("first")
    ap.add_argument("second")
    ap.add_argument("--share", type=float, required=True)
    ap.add_argument("--neutral", type=float, default=0.0)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    first, second = (torch.load(p)["state"] for p in (o.first, o.second))
    # Weights that training leaves as they are may be missing from the second.
    mean = {k: (1 - o.share) * v.float() + o.share * second[k].float() if k in second and v.is_floating_point() else v for k, v in first.items()}
    mean["relation.bias"][NEUTRAL] += o.neutral
    torch.save({"state": mean, "pairs": 0}, o.out)


if __name__ == "__main__":
    main()
