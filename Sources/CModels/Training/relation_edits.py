"""Edits of a parsed sentence of which it is known what they do to its meaning.

A `Sentence` is a list of `Word`s. An edit takes one, a source of chance and a `Stock` of words, names and phrases met
elsewhere, and gives a new list of words and the answers that are right for "the old sentence, hence the new one", or None
where it does not apply. Words that the old sentence does not bear out are marked.

    faithful   trimmed, reworded, a figure written out, the speaker put behind: still entailed
    unfaithful another figure, day, name, opposite word, denial, exchanged roles, a hedge dropped, a detail added
"""

import re
from dataclasses import dataclass, replace
from relation_model import CONTRADICTION, ENTAILMENT, NEUTRAL
from wordnet import plural, verb_form

NO, UNLIKE = [CONTRADICTION], [NEUTRAL, CONTRADICTION]
SAME, OPEN = [ENTAILMENT], [NEUTRAL]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
COUNTS = "zero one two three four five six seven eight nine ten eleven twelve".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred".split()
SCALES = "hundred thousand million billion trillion".split()
HEDGES = "may might could".split()
SOFT = "allegedly reportedly apparently likely possibly probably perhaps nearly almost".split()
TURNS = [
    ("more", "less"), ("more", "fewer"), ("before", "after"), ("above", "below"), ("increase", "decrease"), ("rise", "fall"),
    ("rose", "fell"), ("risen", "fallen"), ("up", "down"), ("won", "lost"), ("win", "lose"), ("first", "last"), ("highest", "lowest"),
    ("largest", "smallest"), ("best", "worst"), ("higher", "lower"), ("better", "worse"), ("all", "none"), ("always", "never"),
    ("with", "without"), ("support", "oppose"), ("supported", "opposed"), ("supports", "opposes"), ("accept", "reject"),
    ("accepted", "rejected"), ("allow", "prevent"), ("allowed", "barred"), ("approve", "reject"), ("approved", "rejected"),
    ("confirmed", "denied"), ("confirm", "deny"), ("began", "ended"), ("begin", "end"), ("opened", "closed"), ("open", "closed"),
    ("guilty", "innocent"), ("guilty", "not guilty"), ("legal", "illegal"), ("public", "private"), ("male", "female"), ("man", "woman"),
    ("men", "women"), ("early", "late"), ("earlier", "later"), ("north", "south"), ("northern", "southern"), ("east", "west"),
    ("eastern", "western"), ("old", "new"), ("older", "younger"), ("same", "different"), ("inside", "outside"), ("near", "far from"),
    ("increased", "decreased"), ("gained", "lost"), ("gain", "lose"), ("succeeded", "failed"), ("agreed", "refused"), ("son", "daughter"),
    ("father", "mother"), ("husband", "wife"), ("brother", "sister"), ("boy", "girl"), ("at least", "at most"), ("many", "few"),
    ("most", "few"), ("possible", "impossible"), ("strong", "weak"), ("safe", "dangerous"), ("alive", "dead"), ("arrived", "left"),
    ("for", "against"), ("over", "under"), ("include", "exclude"), ("includes", "excludes"), ("despite", "because of"), ("can", "cannot"),
    ("everyone", "nobody"), ("hired", "fired"), ("bought", "sold"), ("buy", "sell"), ("positive", "negative"), ("morning", "evening"),
]
TURN = {}
for _a, _b in TURNS:
    TURN.setdefault(_a, []).append(_b)
    TURN.setdefault(_b, []).append(_a)
SHIFTING = set("former alleged fake suspected potential possible acting likely proposed would-be so-called late only first second last few no".split())
DOWNWARD = set("no not never nobody nothing none if unless only few every all each any without least most than whether n't neither nor cannot hardly deny denied denies".split())
AUX = set("is are was were be been has have had will would can could may might must should do does did".split())
POS = {"NOUN": "n", "VERB": "v", "ADJ": "a", "ADV": "r"}


@dataclass(frozen=True)
class Word:
    text: str
    space: str
    lemma: str
    pos: str
    head: int
    relation: str
    name: str | None = None  # kind of the name it belongs to
    new: bool = False  # not borne out


def fresh(text, like=None, new=True, space=" "):
    return Word(text, like.space if like else space, text.lower(), like.pos if like else "X", -1, "dep", None, new)


def put(words, i, texts, new=True, j=None):
    """The words with those from i up to j exchanged for `texts`."""
    j = i + 1 if j is None else j
    out = [Word(t, " ", t.lower(), words[i].pos, -1, "dep", words[i].name, new) for t in texts]
    if out:
        out[-1] = replace(out[-1], space=words[j - 1].space)
    return words[:i] + out + words[j:]


def subtree(words, i):
    """Positions of i and all that hangs on it, or None where they are not one stretch."""
    inside = {i}
    grown = True
    while grown:
        grown = False
        for k, w in enumerate(words):
            if w.head in inside and k not in inside:
                inside.add(k)
                grown = True
    low, high = min(inside), max(inside)
    return (low, high + 1) if len(inside) == high + 1 - low else None


def without(words, low, high):
    """The words less a stretch and the comma or stop that only set it off."""
    left = words[low - 1].text if low else ""
    right = words[high].text if high < len(words) else ""
    if left in (",", "--", "–", "—") and right in (",", "--", "–", "—", ".", ";"):
        low -= 1
        if right == "," and low and high + 1 < len(words):
            high += 1
    elif not left and right == ",":
        high += 1
    out = keep(words, [k for k in range(len(words)) if not low <= k < high])
    return out


def keep(words, positions):
    """The words at these positions, heads put right; spaces as they should stand."""
    at = {k: n for n, k in enumerate(positions)}
    out = []
    for n, k in enumerate(positions):
        w = words[k]
        following = words[positions[n + 1]].text if n + 1 < len(positions) else ""
        space = w.space
        if n + 1 < len(positions) and positions[n + 1] != k + 1:
            space = "" if following[:1] in ".,;:!?)'’" and following[:1] else (w.space or " ")
        out.append(replace(w, head=at.get(w.head, -1), space=space))
    return out


def downward(words):
    return any(w.text.lower() in DOWNWARD or w.lemma in DOWNWARD for w in words)


def quoted(words):
    return any(w.text in ('"', "“", "”", "``", "''") for w in words)


def like_case(text, model):
    return text[:1].upper() + text[1:] if model[:1].isupper() else text


# Faithful edits.


def trim(words, rng, stock):
    if downward(words) or quoted(words):
        return None
    loose = {"advmod", "appos", "acl:relcl", "acl", "obl", "amod", "parataxis", "obl:tmod", "nmod", "nmod:tmod", "obl:npmod", "advcl"}
    found = []
    for i, w in enumerate(words):
        if w.relation not in loose or w.text.lower() in SHIFTING or w.lemma in SOFT:
            continue
        # "a kind of book" is no kind; what stands in an agreement of two nouns may be what is spoken of.
        if w.relation in ("nmod", "acl", "amod") and rng.random() < 0.5:
            continue
        s = subtree(words, i)
        if s and s[1] - s[0] <= 0.6 * len(words) and not any(words[k].lemma in SOFT for k in range(*s)):
            found.append(s)
    if not found:
        return None
    s = rng.choice(found)
    out = without(words, *s)
    return (out, SAME) if len(out) >= 5 else None


def one_of_two(words, rng, stock):
    if downward(words) or quoted(words):
        return None
    found = [i for i, w in enumerate(words) if w.relation == "conj" and not any(x.relation == "conj" and x.head == w.head for x in words if x is not w)]
    rng.shuffle(found)
    for i in found:
        s = subtree(words, i)
        marks = [w.lemma for k, w in enumerate(words) if w.head == i and w.relation == "cc"]
        if s and marks == ["and"] and words[i].pos in ("VERB", "NOUN", "PROPN") and words[words[i].head].pos == words[i].pos:
            if words[i].pos != "VERB" and any(w.head == words[i].head and w.relation in ("nsubj", "nmod") for w in words):
                continue
            out = keep(words, [k for k in range(len(words)) if not s[0] <= k < s[1]])
            if len(out) >= 5:
                return out, SAME
    return None


def reworded(words, rng, stock):
    found = []
    for i, w in enumerate(words):
        if w.name or w.pos not in POS or w.text != w.text.lower():
            continue
        p = POS[w.pos]
        for other in stock.wordnet.same(w.lemma, p):
            form = inflected(other, w, stock.wordnet)
            if form:
                found.append((i, form))
    if not found:
        return None
    i, form = rng.choice(found)
    return put(words, i, [form], new=False), SAME


def wider(words, rng, stock):
    if downward(words):
        return None
    found = []
    for i, w in enumerate(words):
        if w.pos == "NOUN" and not w.name:
            for other in stock.wordnet.wider(w.lemma, "n"):
                form = inflected(other, w, stock.wordnet)
                if form and (i == 0 or words[i - 1].lemma not in ("a", "an")):
                    found.append((i, form))
    if not found:
        return None
    i, form = rng.choice(found)
    return put(words, i, [form], new=False), SAME


def written_out(words, rng, stock):
    for i in rng.sample(range(len(words)), len(words)):
        t = words[i].text
        if t.lower() in COUNTS[2:]:
            return put(words, i, [str(COUNTS.index(t.lower()))], new=False), SAME
        if t.isdecimal() and 2 <= int(t) <= 12 and (i + 1 == len(words) or words[i + 1].pos in ("NOUN", "ADJ")):
            return put(words, i, [COUNTS[int(t)]], new=False), SAME
        if t == "%" and words[i - 1].text.replace(".", "").isdigit():
            w = put(words, i, [rng.choice(["percent", "per cent"])], new=False)
            return w[: i - 1] + [replace(w[i - 1], space=" ")] + w[i:], SAME
        if t in ("percent",) and words[i - 1].text.replace(".", "").isdigit():
            w = put(words, i, ["%"], new=False)
            return w[: i - 1] + [replace(w[i - 1], space="")] + w[i:], SAME
        if t.isdecimal() and len(t) >= 4 and not 1500 < int(t) < 2100:
            return put(words, i, [f"{int(t):,}"], new=False), SAME
        if re.fullmatch(r"\d{1,3},\d{3}", t):
            return put(words, i, [t.replace(",", "")], new=False), SAME
    return None


def speaker(words, rng, stock):
    """Name, verb and what was said of "S, N said." and "N said (that) S."."""
    root = next((i for i, w in enumerate(words) if w.relation == "root"), None)
    if root is None or words[root].lemma not in ("say", "report", "announce", "claim", "state", "add", "note"):
        return None
    subject = [i for i, w in enumerate(words) if w.head == root and w.relation.startswith("nsubj")]
    content = [i for i, w in enumerate(words) if w.head == root and w.relation in ("ccomp", "parataxis")]
    if len(subject) != 1 or len(content) != 1 or quoted(words):
        return None
    s, c = subtree(words, subject[0]), subtree(words, content[0])
    return (s, c, root) if s and c and c[1] - c[0] >= 4 else None


def stripped(words, low, high):
    part = keep(words, list(range(low, high)))
    while part and (part[0].text in (",", "that", ".") or part[0].pos == "PUNCT"):
        part = part[1:]
    while part and part[-1].pos == "PUNCT":
        part = part[:-1]
    return part


def lower_first(part):
    if part and not part[0].name and part[0].pos not in ("PROPN",) and part[0].text != "I":
        part = [replace(part[0], text=part[0].text[:1].lower() + part[0].text[1:])] + part[1:]
    return part


def upper_first(part):
    return [replace(part[0], text=part[0].text[:1].upper() + part[0].text[1:])] + part[1:] if part else part


def moved(words, rng, stock):
    found = speaker(words, rng, stock)
    if not found:
        return None
    s, c, root = found
    who, what = stripped(words, *s), stripped(words, *c)
    if not who or not what or words[root].text.lower() not in ("said", "says", "reported", "announced", "claimed", "added"):
        return None
    who[-1], what[-1] = replace(who[-1], space=" "), replace(what[-1], space=" ")
    verb = words[root].text.lower()
    kind = rng.randrange(3)
    if kind == 0:
        out = upper_first(who) + [fresh(verb, new=False), fresh("that", new=False)] + lower_first(what)
        out[-1] = replace(out[-1], space="")
    elif kind == 1:
        what[-1] = replace(what[-1], space="")
        out = upper_first(what) + [fresh(",", new=False)] + lower_first(who) + [fresh(verb, new=False, space="")]
    else:
        who[-1] = replace(who[-1], space="")
        out = [fresh("According", new=False), fresh("to", new=False)] + lower_first(who) + [fresh(",", new=False)] + lower_first(what)
        out[-1] = replace(out[-1], space="")
    return out + [fresh(".", new=False, space="")], SAME


def lifted(words, rng, stock):
    """ "X, who did Y, ..." -> "X did Y."; "X, the head of Z, ..." -> "X is the head of Z." """
    found = []
    for i, w in enumerate(words):
        if w.relation == "acl:relcl" and 0 <= w.head < i:
            s, h = subtree(words, i), w.head
            if not s or words[s[0]].text.lower() not in ("who", "which") or s[0] + 3 > s[1] or words[h].pos != "PROPN":
                continue
            name = [k for k in range(max(0, h - 4), min(len(words), h + 4)) if words[k].name and abs(k - h) <= 3 and k < s[0]]
            if name and name == list(range(name[0], name[-1] + 1)):
                found.append(keep(words, name + list(range(s[0] + 1, s[1]))))
        if w.relation == "appos" and words[w.head].pos == "PROPN" and w.pos == "NOUN":
            s, h = subtree(words, i), w.head
            name = [k for k in range(max(0, h - 4), min(len(words), h + 4)) if words[k].name == "person"]
            if s and name and name == list(range(name[0], name[-1] + 1)) and (name[-1] < s[0] or s[1] <= name[0]):
                first = keep(words, name)
                first[-1] = replace(first[-1], space=" ")
                second = keep(words, list(range(*s)))
                if second[0].text.lower() in ("a", "an", "the"):
                    found.append(first + [fresh("is" if rng.random() < 0.6 else "was", new=False)] + second)
    if not found:
        return None
    out = rng.choice(found)
    while out and out[-1].pos == "PUNCT":
        out = out[:-1]
    if len(out) < 4:
        return None
    return upper_first(out[:-1] + [replace(out[-1], space="")]) + [fresh(".", new=False, space="")], SAME


def turned_passive(words, rng, stock):
    for i, w in enumerate(words):
        if w.pos != "VERB" or w.relation != "root" or not w.text.lower().endswith("ed"):
            continue
        own = [k for k, x in enumerate(words) if x.head == i]
        if any(words[k].relation in ("aux", "aux:pass", "cop", "ccomp", "xcomp", "conj", "iobj") for k in own):
            continue
        s = [k for k in own if words[k].relation == "nsubj"]
        o = [k for k in own if words[k].relation == "obj"]
        if len(s) != 1 or len(o) != 1 or words[s[0]].pos == "PRON" or words[o[0]].pos == "PRON":
            continue
        a, b = subtree(words, s[0]), subtree(words, o[0])
        if not a or not b or a[1] != i or b[0] != i + 1:
            continue
        many = words[o[0]].text.lower() != words[o[0]].lemma.lower() and words[o[0]].pos == "NOUN"
        first, last = lower_first(keep(words, list(range(*a)))), keep(words, list(range(*b)))
        first[-1], last[-1] = replace(first[-1], space=words[b[1] - 1].space), replace(last[-1], space=" ")
        middle = [fresh("were" if many else "was", new=False), replace(w, space=" "), fresh("by", new=False)]
        out = keep(words, list(range(a[0]))) + (upper_first(last) if a[0] == 0 else last) + middle + first + keep(words, list(range(b[1], len(words))))
        return [replace(x, head=-1) for x in out], SAME
    return None


def restyled(words, rng, stock):
    """The same words as another house would print them: marks of quotation, commas, contractions, capitals, short forms."""
    kinds = [other_marks, no_comma, uncontracted, other_capitals, other_form]
    rng.shuffle(kinds)
    for kind in kinds:
        out = kind(words, rng)
        if out and [w.text + w.space for w in out] != [w.text + w.space for w in words]:
            return out, SAME
    return None


def other_marks(words, rng):
    curly, straight = {"“": '"', "”": '"', "’": "'", "‘": "'"}, '"'
    if any(w.text in curly or "’" in w.text for w in words):
        return [replace(w, text="".join(curly.get(c, c) for c in w.text)) for w in words]
    if any(w.text == straight for w in words):
        out, inside = [], False
        for w in words:
            if w.text == straight:
                inside = not inside
                w = replace(w, text="“" if inside else "”")
            out.append(replace(w, text=w.text.replace("'", "’")))
        return out
    return None


def no_comma(words, rng):
    found = [i for i, w in enumerate(words) if w.text == "," and 0 < i < len(words) - 1 and not words[i - 1].text.isdigit()]
    if not found:
        return None
    i = rng.choice(found)
    out = keep(words, [k for k in range(len(words)) if k != i])
    out[i - 1] = replace(out[i - 1], space=" ")
    return out


CONTRACTED = {"n't": "not", "n’t": "not", "'re": "are", "’re": "are", "'ve": "have", "’ve": "have", "'ll": "will", "’ll": "will", "'m": "am", "’m": "am"}


def uncontracted(words, rng):
    for i, w in enumerate(words):
        for short, long in CONTRACTED.items():
            if w.text.lower().endswith(short) and len(w.text) > len(short) and w.text.lower() not in ("can't", "can’t", "won't", "won’t"):
                return put(words, i, [w.text[: -len(short)], long], new=False)
    return None


def other_capitals(words, rng):
    named = [i for i, w in enumerate(words) if i and w.text[:1].isupper() and not w.name and w.text[1:].islower() and len(w.text) > 2]
    if not named:
        return None
    i = rng.choice(named)
    return put(words, i, [words[i].text.lower()], new=False)


FORMS = [("U.S.", "US"), ("U.N.", "UN"), ("E.U.", "EU"), ("U.K.", "UK"), ("F.B.I.", "FBI"), ("Mr.", "Mr"), ("Mrs.", "Mrs"), ("Dr.", "Dr"),
         ("Sen.", "Senator"), ("Gov.", "Governor"), ("Rep.", "Representative"), ("Gen.", "General"), ("Jan.", "January"), ("Feb.", "February"),
         ("Aug.", "August"), ("Sept.", "September"), ("Oct.", "October"), ("Nov.", "November"), ("Dec.", "December"), ("Ark.", "Arkansas"),
         ("Calif.", "California"), ("Fla.", "Florida"), ("Pa.", "Pennsylvania"), ("percent", "per cent"), ("vs.", "versus"), ("&", "and"),
         ("center", "centre"), ("program", "programme"), ("defense", "defence"), ("toward", "towards"), ("while", "whilst")]
FORM = {a: b for a, b in FORMS} | {b: a for a, b in FORMS if " " not in b and b not in ("and",)}


def other_form(words, rng):
    found = [i for i, w in enumerate(words) if w.text in FORM]
    if found:
        i = rng.choice(found)
        return put(words, i, FORM[words[i].text].split(), new=False)
    hyphened = [i for i, w in enumerate(words) if "-" in w.text[1:-1] and w.text.replace("-", "").isalpha()]
    if hyphened:
        i = rng.choice(hyphened)
        return put(words, i, words[i].text.split("-"), new=False)
    return None


# Unfaithful edits.


def inflected(lemma, w, wordnet):
    if w.pos == "NOUN":
        form = lemma if w.text.lower() == w.lemma else plural(lemma, wordnet)
    elif w.pos == "VERB":
        form = verb_form(lemma, w.text, w.lemma, wordnet)
    else:
        form = lemma if w.text.lower() == w.lemma else None
    return form and like_case(form, w.text)


def another_figure(words, rng, stock):
    found = [i for i, w in enumerate(words) if re.fullmatch(r"[\d.,]*\d[\d.,]*", w.text) or w.text.lower() in COUNTS[1:] + TENS + SCALES[1:]]
    if not found:
        return None
    i = rng.choice(found)
    t = words[i].text
    if t.lower() in SCALES[1:]:
        new = rng.choice([s for s in SCALES[1:] if s != t.lower()])
    elif t.lower() in TENS:
        new = rng.choice([s for s in TENS if s != t.lower()])
    elif t.lower() in COUNTS:
        new = rng.choice([s for s in COUNTS[1:] if s != t.lower()])
    else:
        new = figure_near(t, rng)
    return (put(words, i, [like_case(new, t)]), NO) if new and new != t else None


def figure_near(t, rng):
    plain = t.replace(",", "")
    if not re.fullmatch(r"\d+(\.\d+)?", plain):
        return None
    if "." in plain:
        v = float(plain) * rng.choice([0.5, 0.8, 1.2, 1.5, 2, 10]) + rng.choice([0, 0.1, 0.3])
        return f"{v:.{len(plain.split('.')[1])}f}"
    v = int(plain)
    if 1500 < v < 2100:
        return str(v + rng.choice([-20, -10, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 10]))
    new = rng.choice([v + rng.randint(1, 3), max(0, v - rng.randint(1, 3)), v * 2, v * 10, max(1, v // 2), max(1, v // 10), v + 10])
    if rng.random() < 0.3 and len(plain) >= 2:
        k = rng.randrange(len(plain))
        new = int(plain[:k] + rng.choice("123456789") + plain[k + 1 :])
    return f"{new:,}" if "," in t or (new >= 10000 and rng.random() < 0.7) else str(new)


def another_day(words, rng, stock):
    for i in rng.sample(range(len(words)), len(words)):
        for days in (DAYS, MONTHS):
            if words[i].text in days and (words[i].text != "May" or words[i].pos == "PROPN"):
                return put(words, i, [rng.choice([d for d in days if d != words[i].text])]), NO
    return None


def another_name(words, rng, stock):
    runs, i = [], 0
    while i < len(words):
        if words[i].name and words[i].pos == "PROPN":
            j = i + 1
            while j < len(words) and words[j].name == words[i].name and words[j].pos == "PROPN":
                j += 1
            runs.append((i, j))
            i = j
        else:
            i += 1
    if not runs:
        return None
    i, j = rng.choice(runs)
    text = " ".join(w.text for w in words[i:j])
    near = [n for n in stock.names_near.get(words[i].name, ()) if n not in text and text not in n and n.split()[-1] != text.split()[-1]]
    far = stock.names.get(words[i].name, ())
    other = rng.choice(near) if near and rng.random() < 0.7 else rng.choice(far) if far else None
    if not other or other.split()[-1] == text.split()[-1]:
        return None
    return put(words, i, other.split(), j=j), NO if rng.random() < 0.5 else UNLIKE


def opposite(words, rng, stock):
    found = []
    for i, w in enumerate(words):
        t = w.text.lower()
        if w.name:
            continue
        for other in TURN.get(t, ()):
            found.append((i, like_case(other, w.text)))
        if w.pos in POS and t not in TURN:
            for other in stock.wordnet.opposites(w.lemma, POS[w.pos]):
                form = inflected(other, w, stock.wordnet)
                if form:
                    found.append((i, form))
    if not found:
        return None
    i, form = rng.choice(found)
    return put(words, i, form.split()), NO


def sister(words, rng, stock):
    found = []
    for i, w in enumerate(words):
        if not w.name and w.pos in ("NOUN", "VERB", "ADJ") and w.text.lower() not in AUX and len(w.lemma) > 2:
            s = stock.wordnet.sisters(w.lemma, POS[w.pos])
            if s:
                form = inflected(rng.choice(s), w, stock.wordnet)
                if form:
                    found.append((i, form))
    if not found:
        return None
    i, form = rng.choice(found)
    # One thing is not another of its kind; of acts that is less sure.
    return put(words, i, [form]), UNLIKE if words[i].pos == "VERB" else NO


def stranger(words, rng, stock):
    """A word that the text has elsewhere, of the same class and form."""
    found = [i for i, w in enumerate(words) if not w.name and w.pos in ("NOUN", "VERB", "ADJ") and w.text.lower() not in AUX and w.text == w.text.lower()]
    if not found:
        return None
    i = rng.choice(found)
    key = (words[i].pos, words[i].text[-2:] if words[i].text.lower() != words[i].lemma else "")
    others = [t for t, lemma in stock.forms_near.get(key, ()) if lemma != words[i].lemma]
    if rng.random() < 0.3 or not others:
        others = [t for t, lemma in stock.forms.get(key, ()) if lemma != words[i].lemma]
    return (put(words, i, [rng.choice(others)]), UNLIKE) if others else None


def denied(words, rng, stock):
    negations = [i for i, w in enumerate(words) if w.text.lower() in ("not", "never", "n't") and w.text != "Not"]
    if negations:
        i = rng.choice(negations)
        if words[i].text == "n't":
            return None
        out = keep(words, [k for k in range(len(words)) if k != i])
        # The words whose sense is turned are those beside the gap.
        for k in (i - 1, i):
            if 0 <= k < len(out):
                out[k] = replace(out[k], new=True)
        return out, NO
    found = [i for i, w in enumerate(words) if w.text.lower() in AUX and w.pos == "AUX"]
    if found and rng.random() < 0.8:
        i = rng.choice(found)
        if words[i].text.lower() in ("can",):
            return put(words, i, ["cannot"]), NO
        return put(words, i, [words[i].text, rng.choice(["not", "not", "never"])]), NO
    plain = [i for i, w in enumerate(words) if w.pos == "VERB" and w.relation in ("root", "conj", "ccomp") and w.text.lower() != w.lemma]
    plain = [i for i in plain if not any(w.head == i and w.relation.startswith("aux") for w in words)]
    if plain:
        i = rng.choice(plain)
        t = words[i].text.lower()
        if t.endswith("ing") or t.endswith("n"):
            return None
        return put(words, i, ["does" if t.endswith("s") else "did", "not", words[i].lemma]), NO
    return None


def exchanged(words, rng, stock):
    for i in rng.sample(range(len(words)), len(words)):
        if words[i].pos != "VERB":
            continue
        s = [k for k, x in enumerate(words) if x.head == i and x.relation == "nsubj" and x.pos in ("NOUN", "PROPN")]
        o = [k for k, x in enumerate(words) if x.head == i and x.relation in ("obj", "obl") and x.pos in ("NOUN", "PROPN")]
        if not s or not o or words[i].lemma in ("meet", "marry", "be", "resemble"):
            continue
        a, b = subtree(words, s[0]), subtree(words, o[0])
        if not a or not b or a[1] > b[0]:
            continue
        # The preposition stays where it was.
        while b[0] < b[1] - 1 and words[b[0]].pos == "ADP":
            b = (b[0] + 1, b[1])
        if a[1] - a[0] > 6 or b[1] - b[0] > 6:
            continue
        first, second = keep(words, list(range(*a))), keep(words, list(range(*b)))
        first[-1], second[-1] = replace(first[-1], space=words[b[1] - 1].space), replace(second[-1], space=words[a[1] - 1].space)
        if a[0] == 0:
            first, second = lower_first(first), upper_first(second)
        mark = lambda part: [replace(x, new=True, head=-1) for x in part]
        rest = lambda low, high: [replace(x, head=-1) for x in words[low:high]]
        return rest(0, a[0]) + mark(second) + rest(a[1], b[0]) + mark(first) + rest(b[1], len(words)), UNLIKE
    return None


def swapped_names(words, rng, stock):
    """Two names or figures of a sentence in each other's place."""
    for test in rng.sample([lambda w: w.name == "person", lambda w: w.name == "place", lambda w: w.pos == "NUM" and w.text[0].isdigit()], 3):
        runs, i = [], 0
        while i < len(words):
            if test(words[i]) and words[i].pos in ("PROPN", "NUM"):
                j = i + 1
                while j < len(words) and test(words[j]) and words[j].pos == words[i].pos:
                    j += 1
                runs.append((i, j))
                i = j
            else:
                i += 1
        if len(runs) < 2:
            continue
        k = rng.randrange(len(runs) - 1)
        (a, b), (c, d) = runs[k], runs[k + 1]
        one, two = [w.text for w in words[a:b]], [w.text for w in words[c:d]]
        # "Smith and Jones said" says the same the other way round.
        if one == two or any(w.lemma in ("and", "or", ",", "meet") for w in words[b:c]) and c - b <= 2:
            continue
        return put(put(words, c, one, j=d), a, two, j=b), UNLIKE
    return None


def unhedged(words, rng, stock):
    for i in rng.sample(range(len(words)), len(words)):
        t = words[i].text.lower()
        if t in HEDGES and words[i].pos == "AUX":
            if i + 1 < len(words) and words[i + 1].text.lower() == "have":
                return put(words, i, ["had"], j=i + 2), OPEN
            return put(words, i, ["will"]), OPEN
        if t in SOFT and words[i].relation == "advmod":
            out = keep(words, [k for k in range(len(words)) if k != i])
            if i < len(out):
                out[i] = replace(out[i], new=True)
            return upper_first(out), OPEN
    return None


def added(words, rng, stock):
    """A detail of another sentence, at the end or the beginning."""
    if not stock.details or words[-1].text != ".":
        return None
    if rng.random() < 0.35 and stock.adjectives:
        nouns = [i for i, w in enumerate(words) if w.pos == "NOUN" and not w.name and i and words[i - 1].pos in ("DET", "ADP", "VERB")]
        if nouns:
            i = rng.choice(nouns)
            if words[i - 1].text.lower() not in ("a", "an"):
                return words[:i] + [fresh(rng.choice(stock.adjectives))] + [replace(w) for w in words[i:]], OPEN
    detail = rng.choice(stock.details).split()
    if rng.random() < 0.75:
        body = words[:-1]
        body = body[:-1] + [replace(body[-1], space=" ")]
        extra = [fresh(t) for t in detail]
        extra[-1] = replace(extra[-1], space="")
        return body + extra + [words[-1]], OPEN
    first = [fresh(t) for t in detail]
    first[0] = replace(first[0], text=like_case(first[0].text, "X"))
    first[-1] = replace(first[-1], space="")
    return first + [fresh(",", new=False)] + lower_first(words), OPEN


def blamed(words, rng, stock):
    """A cause or a second act that nobody gave."""
    if not stock.clauses or words[-1].text != ".":
        return None
    body = words[:-1]
    body = body[:-1] + [replace(body[-1], space=" ")]
    extra = [fresh(t) for t in [rng.choice(["because", "after", "and", "so", "while"])] + rng.choice(stock.clauses).split()]
    extra[-1] = replace(extra[-1], space="")
    return body + extra + [words[-1]], OPEN


def other_mouth(words, rng, stock):
    """What one said, as another's word."""
    found = speaker(words, rng, stock)
    names = stock.names_near.get("person") or stock.names.get("person")
    if not found or not names:
        return None
    low, high = found[0]
    name = rng.choice(list(names))
    if name.split()[-1] in [w.text for w in words[low:high]]:
        return None
    return put(words, low, name.split(), j=high), UNLIKE


# How often each is drawn where it applies: what seldom applies is drawn more often.
FAITHFUL = [(trim, 5), (one_of_two, 4), (reworded, 3), (wider, 0.4), (written_out, 4), (moved, 8), (lifted, 6), (turned_passive, 5), (restyled, 2)]
UNFAITHFUL = [
    (another_figure, 9), (another_day, 8), (another_name, 4), (opposite, 4), (sister, 2.5), (stranger, 2.5), (denied, 3),
    (exchanged, 4), (swapped_names, 5), (unhedged, 5), (added, 3), (blamed, 1.2), (other_mouth, 9),
]


def draw(edits, words, rng, stock):
    """One edit that applies, drawn by weight; None where none does."""
    left = list(edits)
    while left:
        edit, _ = choice = rng.choices(left, [w for _, w in left])[0]
        got = edit(words, rng, stock)
        if got:
            return edit.__name__, got
        left.remove(choice)
    return None
