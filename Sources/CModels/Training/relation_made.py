"""Makes training pairs for the relation network from parsed sentences: what stands in a text, hence this sentence?

    parallax worker < requests.jsonl > parsed.jsonl       # one {"op":"analyze","text":…} a line
    venv/bin/python relation_made.py --requests requests.jsonl --parsed parsed.jsonl --wordnet /usr/share/wordnet \
        --count 120000 --out made.jsonl

A made pair has for its second text a sentence of the first with up to three faithful edits and, in rather more than half
of all pairs, one or two unfaithful ones (relation_edits.py); for its first text that sentence, by itself or among its neighbours.
Seeded: the same files give the same pairs.
"""

import argparse, json, random
from collections import Counter, defaultdict
from relation_edits import FAITHFUL, UNFAITHFUL, Word, draw, keep, subtree
from relation_model import CONTRADICTION, ENTAILMENT, NEUTRAL
from wordnet import WordNet


class Stock:
    """What other sentences have: names by kind, words by class and ending, phrases that can be hung on."""

    def __init__(self, wordnet):
        self.wordnet = wordnet
        self.names, self.forms, self.details, self.clauses, self.adjectives = defaultdict(list), defaultdict(list), [], [], []
        self.names_near, self.forms_near = {}, {}

    def turn_to(self, own):
        self.names_near, self.forms_near = own.names, own.forms

    def learn(self, words):
        i = 0
        while i < len(words):
            if words[i].name and words[i].pos == "PROPN":
                j = i + 1
                while j < len(words) and words[j].name == words[i].name and words[j].pos == "PROPN":
                    j += 1
                if j - i <= 3:
                    self.names[words[i].name].append(" ".join(w.text for w in words[i:j]))
                i = j
            else:
                i += 1
        for i, w in enumerate(words):
            if w.pos in ("NOUN", "VERB", "ADJ") and not w.name and w.text.isalpha() and w.text.islower() and len(w.text) > 3:
                key = (w.pos, w.text[-2:] if w.text != w.lemma else "")
                self.forms[key].append((w.text, w.lemma))
                if w.pos == "ADJ" and w.relation == "amod" and w.text == w.lemma:
                    self.adjectives.append(w.text)
            if w.relation == "obl":
                s = subtree(words, i)
                if s and 2 <= s[1] - s[0] <= 7 and words[s[0]].pos == "ADP" and all(x.text.isalnum() for x in words[s[0] : s[1]]):
                    self.details.append(" ".join(x.text for x in words[s[0] : s[1]]))
            if w.relation in ("advcl", "conj", "ccomp") and w.pos == "VERB":
                s = subtree(words, i)
                own = [x for x in words if x.head == i and x.relation.startswith("nsubj")]
                if s and own and 4 <= s[1] - s[0] <= 10 and words[s[0]].relation.startswith(("nsubj", "det")):
                    if all(x.text.isalnum() for x in words[s[0] : s[1]]):
                        self.clauses.append(" ".join(x.text for x in words[s[0] : s[1]]))


def sentences(text, parsed):
    """The sentences of a text with their words."""
    names = {}
    for e in parsed["entities"]:
        for k in range(e["start"], e["end"]):
            names[k] = e["type"]
    out = []
    for s in parsed["sentences"]:
        tokens = s["tokens"]
        words = []
        for i, t in enumerate(tokens):
            end = tokens[i + 1]["start"] if i + 1 < len(tokens) else s["end"]
            space = " " if text[t["end"] : end].strip(" \n") == "" and end > t["end"] else ""
            words.append(
                Word(text[t["start"] : t["end"]], space, t["lemma"], t["pos"], t["head"], t["relation"], names.get(t["start"]))
            )
        out.append((text[s["start"] : s["end"]], words))
    return out


def rendered(words):
    text, spans = "", []
    for w in words:
        if w.new and w.text:
            spans.append([len(text), len(text) + len(w.text)])
        text += w.text + w.space
    return text.strip(), spans


def fit(text, words):
    return (
        40 <= len(text) <= 260
        and text[:1].isupper() | (text[:1] in "\"“")
        and text[-1:] in ".”\"!?"
        and "\n" not in text
        and 7 <= len(words) <= 45
        and any(w.relation == "root" and w.pos in ("VERB", "NOUN", "ADJ") for w in words)
    )


def window(texts, i, rng, size):
    """The sentence at i, by itself or among up to three neighbours."""
    if rng.random() < 0.45:
        return texts[i]
    low = high = i
    for _ in range(rng.randint(1, 3)):
        if rng.random() < 0.5 and low and len(texts[low - 1]) + sum(map(len, texts[low : high + 1])) <= size:
            low -= 1
        elif high + 1 < len(texts) and len(texts[high + 1]) + sum(map(len, texts[low : high + 1])) <= size:
            high += 1
    return " ".join(t.replace("\n", " ") for t in texts[low : high + 1])


def elsewhere(i, found, good, rng):
    """Another sentence of the same text, most often one that shares a name or a noun: it tells something else for all that."""
    key = lambda words: {w.lemma.lower() for w in words if w.pos == "PROPN" or w.pos == "NOUN" and len(w.lemma) > 4}
    own = key(found[i][1])
    sharing = [j for j in good if j != i and own & key(found[j][1])]
    return rng.choice(sharing) if sharing and rng.random() < 0.8 else rng.choice([j for j in good if j != i])


def make(words, rng, stock):
    """A made sentence: its words, the right answers and the names of the edits; None where the draw came to nothing."""
    unfaithful = rng.random() < 0.56
    times = rng.choices((0, 1, 2, 3), (2, 4, 3, 1) if unfaithful else (0.5, 4, 4, 2))[0]
    names, labels = [], [ENTAILMENT]
    for _ in range(times):
        got = draw(FAITHFUL, words, rng, stock)
        if got:
            names.append(got[0])
            words = got[1][0]
    if unfaithful:
        for n in range(rng.choices((1, 2), (4, 1))[0]):
            got = draw(UNFAITHFUL, words, rng, stock)
            if not got:
                break
            names.append(got[0])
            words, label = got[1]
            labels = label if labels == [ENTAILMENT] else labels if labels == [CONTRADICTION] else sorted({*label, *labels})
        if labels == [ENTAILMENT]:
            return None
    return words, labels, names


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--requests", required=True)
    ap.add_argument("--parsed", required=True)
    ap.add_argument("--wordnet", default="/usr/share/wordnet")
    ap.add_argument("--count", type=int, default=120000)
    ap.add_argument("--size", type=int, default=420, help="characters of a first text of several sentences")
    ap.add_argument("--elsewhere", type=float, default=0.2, help="share of pairs with another sentence of the same text")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    rng = random.Random(o.seed)
    wordnet = WordNet(o.wordnet)
    whole, documents = Stock(wordnet), []
    for request, line in zip(open(o.requests, encoding="utf-8"), open(o.parsed, encoding="utf-8")):
        parsed = json.loads(line)
        own, found = Stock(wordnet), sentences(json.loads(request)["text"], parsed)
        for text, words in found:
            whole.learn(words)
            own.learn(words)
        good = [i for i, (text, words) in enumerate(found) if fit(text, words)]
        if good:
            documents.append((found, good, own))
    places = [(d, i) for d in range(len(documents)) for i in documents[d][1]]
    print(len(documents), "texts", len(places), "sentences", flush=True)
    kinds, made = Counter(), 0
    with open(o.out, "w", encoding="utf-8") as f:
        while made < o.count:
            d, i = rng.choice(places)
            found, good, own = documents[d]
            whole.turn_to(own)
            texts = [t for t, _ in found]
            a = window(texts, i, rng, o.size)
            if rng.random() < o.elsewhere and len(good) > 4:
                j = elsewhere(i, found, good, rng)
                if j is None or texts[j] in a:
                    continue
                a = texts[i] if rng.random() < 0.8 else a
                # Whether they are related is left open: taught that they are not, the network forgot what is.
                row = {"a": a, "b": texts[j], "labels": [NEUTRAL], "spans": None, "related": None}
                names = ["elsewhere"]
            else:
                got = make(found[i][1], rng, whole)
                if not got:
                    continue
                words, labels, names = got
                b, spans = rendered(words)
                if b == texts[i] and rng.random() < 0.8 or len(b) < 20:
                    continue
                # A word that the text has after all is borne out; a sentence that only lost something has no word to mark.
                row = {"a": a, "b": b, "labels": labels, "spans": spans if spans or labels == [ENTAILMENT] else None, "related": 1}
            row["made"] = names
            kinds.update(names + [str(row["labels"])])
            f.write(json.dumps(row, ensure_ascii=False) + "\n")
            made += 1
    print(dict(kinds))


if __name__ == "__main__":
    main()
