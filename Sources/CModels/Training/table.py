"""The file words.bin: written by `encode`, read by `Table` in the way the program reads it.

All numbers are little-endian.

    8 bytes   "PLXWORDS"
    uint32    version, 1
    uint32    dimension d
    uint32    number of entries n
    uint32    bytes of all entries' names s
    uint32    where each entry's name begins, and where the last one ends: n + 1
    float32   each entry's weight: n
    int8      each entry's row: n × d
    bytes     the entries' names in UTF-8, sorted by their bytes: s
"""

import re
import struct
from bisect import bisect_left

import numpy as np

import vocabulary

MAGIC, VERSION = b"PLXWORDS", 1
HEADER = struct.Struct("<8s4I")


def quantize(vectors):
    """Rows of int8 that use the whole range; their length is left to the reader to divide out."""
    return np.rint(vectors * (127 / np.abs(vectors).max(axis=1, keepdims=True))).astype(np.int8)


def encode(words, weights, vectors):
    """The bytes of the file, for entries sorted by their bytes."""
    names = [word.encode() for word in words]
    offsets = np.cumsum([0] + [len(name) for name in names])
    header = HEADER.pack(MAGIC, VERSION, vectors.shape[1], len(words), int(offsets[-1]))
    rows = quantize(vectors).tobytes()
    return header + offsets.astype("<u4").tobytes() + weights.astype("<f4").tobytes() + rows + b"".join(names)


class Table:
    """The file's entries, and the vectors of words put together from them as the program does it."""

    def __init__(self, data):
        magic, version, self.dimension, count, names = HEADER.unpack_from(data)
        if (magic, version) != (MAGIC, VERSION):
            raise SystemExit("The model file is no words.bin of version 1.")
        start = HEADER.size
        offsets = np.frombuffer(data, "<u4", count + 1, start)
        start += 4 * (count + 1)
        self.weights = np.frombuffer(data, "<f4", count, start)
        start += 4 * count
        rows = np.frombuffer(data, np.int8, count * self.dimension, start).reshape(count, -1).astype(np.float32)
        self.rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        text = data[start + count * self.dimension :]
        self.names = [text[offsets[i] : offsets[i + 1]] for i in range(count)]
        self.known = {}

    def row(self, name):
        index = bisect_left(self.names, name.encode())
        return index if index < len(self.names) and self.names[index] == name.encode() else None

    def weight(self, word):
        index = self.row(word)
        return 1.0 if index is None else float(self.weights[index])

    def vector(self, word):
        """The vector of a word, of length one, or zeros if nothing of it is known."""
        if word not in self.known:
            total = self.sum(vocabulary.fold(word))
            self.known[word] = total / (np.linalg.norm(total) or 1)
        return self.known[word]

    def sum(self, word):
        index = self.row(word)
        if index is not None:
            return self.rows[index]
        parts = re.findall(r"[^\W_]+", word)
        if parts == [word]:
            return self.pieces(word)
        return sum((self.weight(part) * self.vector(part) for part in parts), np.zeros(self.dimension))

    def pieces(self, word):
        """The mean of the longest entries that make up the word from the left, weighted by their letters."""
        total, start = np.zeros(self.dimension), 0
        while start < len(word):
            for end in range(len(word), start, -1):
                index = self.row(("##" if start else "") + word[start:end])
                if index is not None:
                    break
            if index is None:
                return np.zeros(self.dimension)
            total, start = total + (end - start) * self.rows[index], end
        return total
