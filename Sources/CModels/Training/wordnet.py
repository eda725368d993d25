"""What is needed of WordNet 3.0 (Debian's `wordnet-base`; Princeton's licence lets it be used freely): words of one meaning,
opposites, sisters, wider words; and the forms of English words.

    w = WordNet("/usr/share/wordnet")
    w.same("teacher", "n")      -> ["instructor"]
    w.opposites("rise", "v")    -> ["fall"]
"""

import os
from collections import defaultdict

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}


class WordNet:
    def __init__(self, folder):
        self.senses, self.tagged, self.words, self.up, self.down, self.against = {}, {}, {}, {}, defaultdict(list), {}
        self.irregular = {}
        for pos, name in FILES.items():
            self.index(os.path.join(folder, "index." + name), pos)
            self.data(os.path.join(folder, "data." + name), pos)
            exceptions = defaultdict(list)
            for line in open(os.path.join(folder, name + ".exc"), encoding="latin-1"):
                form, *lemmas = line.split()
                for l in lemmas:
                    exceptions[l].append(form)
            self.irregular[pos] = exceptions
        counts = {}
        for line in open(os.path.join(folder, "cntlist.rev"), encoding="latin-1"):
            key, sense, count = line.split()
            lemma, rest = key.split("%")
            pos = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[rest[0]]
            counts[(lemma, pos, int(sense))] = int(count)
        self.counts = counts

    def index(self, path, pos):
        for line in open(path, encoding="latin-1"):
            if line.startswith(" "):
                continue
            f = line.split()
            n = int(f[2])
            self.senses[(f[0], pos)] = f[-n:]

    def data(self, path, pos):
        for line in open(path, encoding="latin-1"):
            if line.startswith(" "):
                continue
            f = line.split(" | ")[0].split()
            key, n = (pos, f[0]), int(f[3], 16)
            self.words[key] = [f[4 + 2 * i].split("(")[0] for i in range(n)]
            pointers = f[4 + 2 * n :]
            for i in range(int(pointers[0])):
                kind, offset, other, where = pointers[1 + 4 * i : 5 + 4 * i]
                if kind == "@" and other == pos:
                    self.up.setdefault(key, []).append((pos, offset))
                    self.down[(pos, offset)].append(key)
                if kind == "!" and where != "0000":
                    self.against.setdefault((key, self.words[key][int(where[:2], 16) - 1]), []).append(
                        (("a" if other == "s" else other), offset, int(where[2:], 16) - 1)
                    )

    def first(self, lemma, pos):
        """The set of the usual meaning, or None where the word has no meaning that clearly leads."""
        s = self.senses.get((lemma, pos))
        if not s:
            return None
        if len(s) > 1:
            c = [self.counts.get((lemma, pos, k + 1), 0) for k in range(len(s))]
            if c[0] < 2 * sum(c[1:]) or c[0] < 2:
                return None
        return (pos, s[0])

    def usual(self, word, pos, key):
        s = self.senses.get((word.lower(), pos))
        return bool(s) and s[0] == key[1] and "_" not in word and word.islower()

    def same(self, lemma, pos):
        key = self.first(lemma, pos)
        words = self.words[key] if key else []
        return [w for w in words if w != lemma and self.usual(w, pos, key) and self.counts.get((w, pos, 1), 0)]

    def opposites(self, lemma, pos):
        out = []
        for offset in self.senses.get((lemma, pos), [])[:3]:
            for other, o, i in self.against.get(((pos, offset), lemma), []):
                w = self.words[(other, o)]
                if i < len(w) and "_" not in w[i]:
                    out.append(w[i])
        return out

    def wider(self, lemma, pos):
        key = self.first(lemma, pos)
        out = []
        for k in self.up.get(key, []) if key else []:
            out += [w for w in self.words[k] if self.usual(w, pos, k) and w != lemma]
        return out

    def sisters(self, lemma, pos):
        """Words of the usual meaning's brothers and sisters under the same wider word, none of the word's own meanings."""
        key = self.first(lemma, pos) or ((pos, self.senses[(lemma, pos)][0]) if (lemma, pos) in self.senses else None)
        own = set(self.senses.get((lemma, pos), []))
        out = []
        for k in self.up.get(key, []) if key else []:
            for s in self.down[k]:
                if s[1] not in own:
                    out += [w for w in self.words[s] if self.usual(w, pos, s) and self.counts.get((w, pos, 1), 0) >= 2]
        return out


def plural(word, wordnet):
    irregular = wordnet.irregular["n"].get(word)
    if irregular:
        return irregular[0]
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def doubled(word):
    short = len(word) > 2 and word[-1] not in "aeiouwxy" and word[-2] in "aeiou" and word[-3] not in "aeiou"
    return word + word[-1] if short and len(word) <= 4 else word


def verb_form(lemma, like, of, wordnet):
    """`lemma` in the form in which `like` stands of the verb `of`; None where that cannot be told."""
    like = like.lower()
    if like == of:
        return lemma
    if like.endswith("ing"):
        return (lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else doubled(lemma)) + "ing"
    if like.endswith("s") and not like.endswith("ss"):
        return plural(lemma, wordnet) if lemma not in wordnet.irregular["n"] else lemma + "s"
    if like.endswith(("ed", "d", "t")) or like in wordnet.irregular["v"].get(of, ()):
        odd = [f for f in wordnet.irregular["v"].get(lemma, ()) if not f.endswith(("ing", "s"))]
        if odd:
            return odd[0] if len(set(odd)) == 1 else None
        return lemma + "d" if lemma.endswith("e") else lemma[:-1] + "ied" if lemma.endswith("y") and lemma[-2] not in "aeiou" else doubled(lemma) + "ed"
    return None
