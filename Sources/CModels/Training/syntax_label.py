"""Has the teacher label sentences: reads CoNLL-U without annotation (`parallax-train words FILE…`), writes it with.

    venv/bin/python syntax_label.py --encoder ENCODER --model teacher.pt words.conllu silver.conllu

Sentences of fewer than 3 or more than 90 words are left out.
"""

import argparse, time
import torch
from syntax_teacher import Teacher, predict


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("input")
    ap.add_argument("output")
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--model", default="teacher.pt")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--part", default="0/1")
    o = ap.parse_args()
    torch.set_num_threads(o.threads)
    s = torch.load(o.model)
    m = Teacher(s["labels"], o.encoder, *s["shape"])
    m.load_state_dict(s["state"])
    k, n = map(int, o.part.split("/"))
    sents = []
    for block in open(o.input, encoding="utf-8").read().split("\n\n"):
        words = [l.split("\t")[1] for l in block.split("\n") if l and not l.startswith("#")]
        if 3 <= len(words) <= 90:
            sents.append(words)
    sents = sents[k::n]
    t = time.time()
    with open(o.output, "w", encoding="utf-8") as f:
        for c in range(0, len(sents), 4000):
            part = sents[c : c + 4000]
            for words, rows in zip(part, predict(m, part, 2000)):
                for i, (w, (pos, feat, head, rel, name, _)) in enumerate(zip(words, rows)):
                    f.write(f"{i + 1}\t{w}\t_\t{pos}\t_\t{feat}\t{head}\t{rel}\t_\tName={name}\n")
                f.write("\n")
            f.flush()
            print(c + len(part), "of", len(sents), f"{time.time() - t:.0f}s", flush=True)


if __name__ == "__main__":
    main()
