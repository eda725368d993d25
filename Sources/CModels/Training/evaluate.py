"""Figures for the model card: hand-written word pairs, and the two development sets of related sentences.

    python evaluate.py --model words.bin --data DATA

prints, for the file as the program reads it: how far cosines of the pairs in pairs.txt lie apart, and the area under
the curve on related.superpal.dev and related.ecbplus.dev of plain tf-idf, of the weighted mean of the words' vectors,
of the soft overlap of the words, and of tf-idf and soft overlap together.
"""

import argparse
import json
from pathlib import Path

import numpy as np

import table
import vocabulary

SETS = ("superpal", "ecbplus")


def area_under_curve(scores, labels):
    """The chance that a row labelled 1 scores above one labelled 0; ties count half."""
    scores, labels = np.asarray(scores), np.asarray(labels)
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    positives = labels.sum()
    negatives = len(labels) - positives
    return (ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * negatives)


def pairs():
    """The hand-written pairs and the kind of each."""
    kind = ""
    for line in Path(__file__).with_name("pairs.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line[1:-1]
        elif " | " in line:
            a, b = line.split(" | ")
            yield a, b, kind


def report_pairs(vector):
    """Prints how the cosines of each kind of pair lie, and how well the same part from the others."""
    rows = list(pairs())
    cosines = np.array([float(vector(a) @ vector(b)) for a, b, _ in rows])
    kinds = np.array([kind for _, _, kind in rows])
    for kind in dict.fromkeys(kinds):
        quantiles = np.quantile(cosines[kinds == kind], (0, 0.1, 0.5, 0.9, 1))
        print(f"{kind:10}", (kinds == kind).sum(), "pairs: min, .1, median, .9, max =", np.round(quantiles, 2))
    for other in ("unrelated", "associated"):
        chosen = (kinds == "same") | (kinds == other)
        report_threshold(other, cosines[chosen], (kinds == "same")[chosen])


def report_threshold(other, cosines, labels):
    thresholds = np.arange(0, 1, 0.01)
    right = [((cosines >= threshold) == labels).mean() for threshold in thresholds]
    best = int(np.argmax(right))
    area = area_under_curve(cosines, labels)
    print(f"same / {other}: AUC {area:.3f}; best threshold {thresholds[best]:.2f} ({right[best]:.3f} right)")


class Sentences:
    """The words of every sentence of a development set, with tf-idf and vectors."""

    def __init__(self, path, vector, weight):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        self.labels = [row["label"] for row in rows]
        self.pairs = [tuple(list(vocabulary.words(row[side].lower())) for side in "ab") for row in rows]
        distinct = {tuple(side) for pair in self.pairs for side in pair}
        frequency = {}
        for sentence in distinct:
            for word in set(sentence):
                frequency[word] = frequency.get(word, 0) + 1
        self.idf = {word: np.log((1 + len(distinct)) / (1 + n)) + 1 for word, n in frequency.items()}
        self.vector, self.weight = vector, weight

    def tf_idf(self, a, b):
        left, right = ({word: side.count(word) * self.idf[word] for word in side} for side in (a, b))
        norms = [np.sqrt(sum(x * x for x in side.values())) or 1 for side in (left, right)]
        return sum(left[word] * right[word] for word in left if word in right) / (norms[0] * norms[1])

    def mean(self, a, b):
        left, right = (sum((self.weight(w) * self.vector(w) for w in side), np.zeros(self.size)) for side in (a, b))
        return float(left @ right / ((np.linalg.norm(left) or 1) * (np.linalg.norm(right) or 1)))

    @property
    def size(self):
        return len(self.vector("the"))

    def overlap(self, a, b):
        """Each word's best partner on the other side, weighted by idf: the F1 of both directions."""
        if not a or not b:
            return 0.0
        cosines = np.array([self.vector(w) for w in a]) @ np.array([self.vector(w) for w in b]).T
        same = np.array([[left == right for right in b] for left in a])
        cosines = np.where(same, 1, np.maximum(cosines, 0) ** 2)
        weights = [np.array([self.idf[w] for w in side]) for side in (a, b)]
        recall = (cosines.max(axis=1) * weights[0]).sum() / weights[0].sum()
        precision = (cosines.max(axis=0) * weights[1]).sum() / weights[1].sum()
        return 2 * recall * precision / (recall + precision or 1)

    def areas(self):
        scores = [np.array([f(a, b) for a, b in self.pairs]) for f in (self.tf_idf, self.mean, self.overlap)]
        scores.append(scores[0] + scores[2])
        scores.append(scores[0] + scores[1])
        return [area_under_curve(score, self.labels) for score in scores]


def report_sets(folder, vector, weight):
    for name in SETS:
        figures = Sentences(Path(folder) / f"related.{name}.dev.jsonl", vector, weight).areas()
        names = ("tf-idf", "mean", "overlap", "tf-idf + overlap", "tf-idf + mean")
        print(f"{name:9}", "; ".join(f"{label} {figure:.3f}" for label, figure in zip(names, figures)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, help="the words.bin to measure")
    parser.add_argument("--data", required=True, help="the folder with the related.*.dev.jsonl")
    options = parser.parse_args()
    words = table.Table(Path(options.model).read_bytes())
    report_pairs(words.vector)
    report_sets(options.data, words.vector, words.weight)


if __name__ == "__main__":
    main()
