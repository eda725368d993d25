"""Which words get a row, and how often each is met in the texts that models may be trained on."""

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

WORD = re.compile(r"[^\W\d_]+(?:['’.&-][^\W\d_]+)*")
TEXT_FIELDS = ("text", "title", "source", "claim", "a", "b")
PLAIN = re.compile(r"(##)?[a-z]+\Z")


def texts(folder):
    """Every text of the training sets, in the order of the files' names."""
    for path in sorted(Path(folder).glob("*.train.*")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            if path.suffix == ".jsonl" and line:
                row = json.loads(line)
                yield from (row[field] for field in TEXT_FIELDS if isinstance(row.get(field), str))
            elif line.startswith("# text = "):
                yield line[9:]


def fold(text):
    """The text without accents: the encoder sees none."""
    if text.isascii():
        return text
    return "".join(mark for mark in unicodedata.normalize("NFD", text) if unicodedata.category(mark) != "Mn")


def words(text):
    """The words of a text as written, cut as the project's tokenizer cuts them, without a possessive 's."""
    for match in WORD.finditer(fold(text)):
        word = match.group().replace("’", "'")
        yield word[:-2] if word.lower().endswith("'s") else word


def count(folder):
    """How often each word stands in the training sets: in all, and written in lower case throughout.

    A text that stands there twice counts once.
    """
    total, lower = Counter(), Counter()
    for text in dict.fromkeys(texts(folder)):
        for word in words(text):
            total[word.lower()] += 1
            lower[word] += word.islower()
    return total, lower


def choose(pieces, total, lower, additions):
    """The entries of the table, sorted by their bytes: whole words and ## pieces of the encoder's vocabulary that are
    written in plain letters, and the most frequent other words.

    A name has little meaning of its own, so an occurrence with a capital counts a tenth. Compounds with a hyphen are
    left out: readers of the table put them together from their parts.
    """
    known = {piece for piece in pieces if PLAIN.match(piece)}
    candidates = (word for word in total if word not in known and len(word) > 1 and word.isascii() and "-" not in word)
    ranked = sorted(candidates, key=lambda word: (-9 * lower[word] - total[word], word))
    return sorted(known.union(ranked[:additions]), key=str.encode)
