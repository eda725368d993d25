"""Makes words.bin: a table of word vectors distilled from the sentence encoder all-MiniLM-L6-v2.

In the manner of Model2Vec (Tulkens & van Dongen, 2024, https://github.com/MinishLab/model2vec): every entry of the
vocabulary goes through the encoder by itself, the mean of its last layer is taken, principal components shorten it.
Differences: the vocabulary also has whole words that the encoder knows in pieces only; the components are whitened
(each divided by its standard deviation) and found from frequent words alone; rows have length one, and the weight of
a word (Arora, Liang & Ma, 2017, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings") stands beside its row.

    python -m venv venv && venv/bin/pip install numpy==2.4.6
    venv/bin/python distil.py --model MODEL --data DATA --output ../words.bin

MODEL is a folder with the published `model.safetensors` and `vocab.txt`, DATA one with the training sets `*.train.*`.
Nothing is drawn at random. Another version of numpy or another processor may round the last bit of a row otherwise.
"""

import argparse
from pathlib import Path

import numpy as np

import table
import vocabulary
from encoder import Encoder


def principal_components(vectors, frequent, dimension):
    """Vectors of length one on the whitened principal components of the frequent words.

    The sign of a component is fixed: its largest loading is positive.
    """
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors.astype(np.float64) - vectors[frequent].mean(axis=0, dtype=np.float64)
    variances, axes = np.linalg.eigh(np.cov(vectors[frequent].T))
    chosen = np.argsort(-variances, kind="stable")[:dimension]
    variances, axes = variances[chosen], axes[:, chosen]
    axes *= np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(dimension)])
    projected = vectors @ (axes / np.sqrt(variances))
    return projected / np.linalg.norm(projected, axis=1, keepdims=True)


def sequences(words, tokenizer):
    """What the encoder is given for each entry: its own piece, or the pieces of a word it has no piece for."""
    start, end = tokenizer.index["[CLS]"], tokenizer.index["[SEP]"]
    return [
        [start, tokenizer.index[word], end] if word in tokenizer.index else tokenizer.tokenize(word) for word in words
    ]


def weights(words, total, smoothing):
    """a / (a + p) for a word of probability p; a word never met counts as met half a time."""
    counts = np.array([max(total[word], 0.5) for word in words])
    return smoothing / (smoothing + counts / sum(total.values()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, help="folder of the encoder")
    parser.add_argument("--data", required=True, help="folder of the training sets")
    parser.add_argument("--output", required=True, help="the file to write")
    parser.add_argument("--dimension", type=int, default=96)
    parser.add_argument("--additions", type=int, default=15_000, help="words beyond the encoder's vocabulary")
    parser.add_argument("--frequent", type=int, default=5, help="occurrences that let a word shape the components")
    parser.add_argument("--smoothing", type=float, default=1e-4, help="a in the weight a / (a + p)")
    options = parser.parse_args()

    encoder = Encoder(options.model)
    total, lower = vocabulary.count(options.data)
    words = vocabulary.choose(encoder.tokenizer.pieces, total, lower, options.additions)
    vectors = encoder.encode(sequences(words, encoder.tokenizer))
    frequent = np.array([total[word] >= options.frequent for word in words])
    rows = principal_components(vectors, frequent, options.dimension)
    data = table.encode(words, weights(words, total, options.smoothing), rows)
    Path(options.output).write_bytes(data)
    print(f"{len(words)} entries of {options.dimension} numbers, {len(data)} bytes, {frequent.sum()} frequent words")


if __name__ == "__main__":
    main()
