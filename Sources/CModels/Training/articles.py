"""Pairs of real articles of which readers judged pairs of claims (Articles/): what tells how rarely two outlets tell one fact.

    python3 articles.py --articles attribution.polnear.train.jsonl --unpack FOLDER [--unseen]

writes folders with `a.txt`, `b.txt` and `gold.json`, in which `judged` has of every pair the words of both claims and `one`, `perhaps` or `two`; with --unseen those that no network
has learned from. `fit.py` of ClaimAlignment reads them. Texts are those of the file of articles: {"id", "outlet", "date", "text"} a line.
"""

import argparse, json, os

LABELS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Articles", "labels.jsonl")


def labelled(path):
    """Of every pair of articles their rows and judgements, and whether networks have learned from it."""
    with open(path, encoding="utf-8") as f:
        articles = {row["id"]: row for row in map(json.loads, f)}
    with open(LABELS, encoding="utf-8") as f:
        for pair in map(json.loads, f):
            yield articles[pair["a"]], articles[pair["b"]], pair["pairs"], pair["seen"]


def unpack(path, folder, unseen):
    for number, (a, b, pairs, is_seen) in enumerate(labelled(path)):
        if unseen and is_seen:
            continue
        base = os.path.join(folder, f"{number:02d}-{a['id'][:40]}")
        os.makedirs(base, exist_ok=True)
        for name, row in (("a.txt", a), ("b.txt", b), ("digest.txt", None)):
            with open(os.path.join(base, name), "w", encoding="utf-8") as f:
                f.write(f"Outlet: {row['outlet']}\nPublished: {row['date'][:10]}\n\n{row['text']}\n" if row else "Nothing.\n")
        judged = [{"a": a["text"][slice(*p["a"])], "b": b["text"][slice(*p["b"])], "told": p["told"]} for p in pairs]
        with open(os.path.join(base, "gold.json"), "w", encoding="utf-8") as f:
            json.dump({"pairs": [], "digest": [], "judged": judged}, f, ensure_ascii=False, indent=1)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--articles", required=True)
    ap.add_argument("--unpack", required=True)
    ap.add_argument("--unseen", action="store_true")
    o = ap.parse_args()
    unpack(o.articles, o.unpack, o.unseen)


if __name__ == "__main__":
    main()
