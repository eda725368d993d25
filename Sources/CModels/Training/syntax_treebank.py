"""Reads treebanks in CoNLL-U into rows of (form, class, features, head, relation), and names off GUM's entities.

The same reading as NameLayer.swift in ParallaxTrain: names are the entities headed by a proper noun, cut to the name.
"""

KEEP = ("Degree", "Mood", "Number", "Person", "Tense", "VerbForm", "Voice")
VALUES = {
    "Number": {"Sing", "Plur"},
    "Tense": {"Past", "Pres"},
    "VerbForm": {"Fin", "Inf", "Part", "Ger"},
    "Mood": {"Ind", "Imp", "Sub"},
    "Degree": {"Pos", "Cmp", "Sup"},
    "Person": {"1", "2", "3"},
    "Voice": {"Pass"},
}
TYPES = {
    "person": "person",
    "organization": "organization",
    "place": "place",
    "event": "other",
    "object": "other",
    "abstract": "other",
    "plant": None,
    "animal": None,
    "substance": None,
    "time": None,
}
INNER = {"of", "the", "and", "for", "de", "von", "van", "der", "al", "-", "&", "la", "el", "bin"}


def feats(text):
    pairs = dict(f.split("=", 1) for f in text.split("|") if "=" in f)
    kept = [f"{k}={pairs[k]}" for k in KEEP if pairs.get(k) in VALUES[k]]
    return "|".join(kept) or "_"


def named(rows, entity_rows):
    """BIO tags of the names: entities headed by a proper noun, cut to the name itself. Heads count from 1."""
    spans, open_ = [], []
    for i, misc in enumerate(entity_rows):
        e = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), "")
        k = 0
        while k < len(e):
            if e[k] == "(":
                j = k + 1
                while j < len(e) and e[j] not in "()":
                    j += 1
                inner = e[k + 1 : j]
                parts = inner.split("-")
                if j < len(e) and e[j] == ")":
                    spans.append((i, i, parts[1]))
                    k = j + 1
                else:
                    open_.append((parts[0].split("[")[0], parts[1], i))
                    k = j
                continue
            j = k
            while j < len(e) and e[j] not in "()":
                j += 1
            ident = e[k:j].split("[")[0]
            if j < len(e) and e[j] == ")":
                for o in range(len(open_) - 1, -1, -1):
                    if open_[o][0] == ident:
                        spans.append((open_[o][2], i, open_[o][1]))
                        del open_[o]
                        break
                k = j + 1
            else:
                k = max(j, k + 1)
    tags = ["O"] * len(rows)
    names = []
    for a, b, kind in spans:
        kind = TYPES.get(kind)
        if kind is None:
            continue
        heads = [i for i in range(a, b + 1) if not (a <= rows[i][3] - 1 <= b)]
        if len(heads) != 1:
            continue
        h = heads[0]
        if rows[h][1] != "PROPN":
            continue
        cap = (
            lambda i: (rows[i][0][:1].isupper() and rows[i][1] != "PRON")
            or rows[i][1] == "PROPN"
            or (rows[i][1] == "NUM" and i > a)
        )
        lo = hi = h
        while lo - 1 >= a and (cap(lo - 1) or (rows[lo - 1][0].lower() in INNER and lo - 2 >= a and cap(lo - 2))):
            lo -= 1
        while hi + 1 <= b and (
            cap(hi + 1)
            or (rows[hi + 1][0].lower() in INNER and hi + 2 <= b and cap(hi + 2))
            or (rows[hi + 1][0].lower() in INNER and hi + 3 <= b and rows[hi + 2][0].lower() in INNER and cap(hi + 3))
        ):
            hi += 1
        while lo < h and (
            rows[lo][1] in ("DET", "ADP", "PUNCT", "PRON", "CCONJ")
            or (rows[lo][5] in ("nmod:desc",) and rows[lo][3] - 1 >= lo)
            or (rows[lo][1] in ("ADJ", "NOUN") and not rows[lo][0][:1].isupper())
        ):
            lo += 1
        while hi > h and rows[hi][1] in ("ADP", "PUNCT", "DET", "CCONJ", "PART"):
            hi -= 1
        names.append((lo, hi, kind))
    for lo, hi, kind in sorted(names, key=lambda n: (n[1] - n[0])):  # longer ones last: they win
        for i in range(lo, hi + 1):
            tags[i] = ("B-" if i == lo else "I-") + kind
    # An inner name overwritten in part leaves no broken run.
    for i, t in enumerate(tags):
        if t[0] == "I" and (i == 0 or tags[i - 1][2:] != t[2:]):
            tags[i] = "B-" + t[2:]
    return tags


def read(path, entities=False):
    """Sentences of (form, upos, feats, head, relation) rows; with entities, BIO tags too, otherwise None."""
    out = []
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        rows, misc = [], []
        for line in block.split("\n"):
            c = line.split("\t")
            if line.startswith("#") or len(c) < 10 or not c[0].isdigit():
                continue
            rows.append([c[1], c[3], feats(c[5]), int(c[6]), c[7].split(":")[0], c[7]])
            misc.append(c[9])
        if rows:
            out.append((rows, named(rows, misc) if entities else None))
    return out
