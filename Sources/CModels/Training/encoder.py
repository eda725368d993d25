"""The sentence encoder all-MiniLM-L6-v2, run with nothing but numpy.

Reads the `model.safetensors` and `vocab.txt` of the published model and follows the architecture of BERT (Devlin et
al., 2019, "BERT: Pre-training of Deep Bidirectional Transformers", doi:10.18653/v1/N19-1423): embeddings, six
post-norm layers, twelve heads. Nothing is drawn at random.
"""

import hashlib
import json
import unicodedata
from pathlib import Path

import numpy as np

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LAYERS, HEADS, WIDTH = 6, 12, 384
NORM_EPSILON = 1e-12
MAXIMUM_PIECES = 128


def read_safetensors(path):
    """The tensors of a safetensors file by name; raises if the file is not the one the model card names."""
    data = Path(path).read_bytes()
    if hashlib.sha256(data).hexdigest() != WEIGHTS_SHA256:
        raise SystemExit(f"{path} is not the model.safetensors that MODELS.md names.")
    header_length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + header_length])
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        start, end = (8 + header_length + offset for offset in entry["data_offsets"])
        tensors[name] = np.frombuffer(data[start:end], dtype="<f4").reshape(entry["shape"])
    return tensors


def error_function(x):
    """erf to 1.5e-7 (Abramowitz & Stegun, 1964, 7.1.26), which numpy lacks."""
    size = np.abs(x)
    t = 1.0 / (1.0 + np.float32(0.3275911) * size)
    polynomial = t * np.float32(1.061405429) - np.float32(1.453152027)
    for coefficient in (1.421413741, -0.284496736, 0.254829592):
        polynomial = polynomial * t + np.float32(coefficient)
    return np.sign(x) * (1.0 - polynomial * t * np.exp(-size * size))


def gelu(x):
    return 0.5 * x * (1.0 + error_function(x * np.float32(0.7071067811865476)))


def softmax(x):
    x = np.exp(x - x.max(axis=-1, keepdims=True))
    return x / x.sum(axis=-1, keepdims=True)


class Tokenizer:
    """WordPiece, greedy from the left, over lower-cased text without accents."""

    def __init__(self, path):
        self.pieces = Path(path).read_text(encoding="utf-8").split("\n")[:-1]
        self.index = {piece: number for number, piece in enumerate(self.pieces)}

    def tokenize(self, text):
        """The piece numbers of a text, with [CLS] and [SEP]."""
        numbers = []
        for word in self.words(text):
            numbers += self.split(word)
        return [self.index["[CLS]"]] + numbers[: MAXIMUM_PIECES - 2] + [self.index["[SEP]"]]

    def words(self, text):
        """Runs of letters and figures, and single marks."""
        text = unicodedata.normalize("NFD", text.lower())
        words, run = [], ""
        for character in text:
            if character.isalnum():
                run += character
            elif unicodedata.category(character) != "Mn":
                words += [run] if run else []
                words += [] if character.isspace() else [character]
                run = ""
        return words + ([run] if run else [])

    def split(self, word):
        start, numbers = 0, []
        while start < len(word):
            for end in range(len(word), start, -1):
                number = self.index.get(("##" if start else "") + word[start:end])
                if number is not None:
                    break
            if number is None:
                return [self.index["[UNK]"]]
            numbers.append(number)
            start = end
        return numbers


class Encoder:
    """The encoder's layers. `hidden` gives the vectors of the last layer for a batch of one length."""

    def __init__(self, folder):
        self.tensors = read_safetensors(Path(folder) / "model.safetensors")
        self.tokenizer = Tokenizer(Path(folder) / "vocab.txt")

    def hidden(self, numbers):
        length = numbers.shape[1]
        x = self.tensors["embeddings.word_embeddings.weight"][numbers]
        x = x + self.tensors["embeddings.position_embeddings.weight"][:length]
        x = x + self.tensors["embeddings.token_type_embeddings.weight"][0]
        x = self.normalize(x, "embeddings.LayerNorm")
        for layer in range(LAYERS):
            x = self.layer(x, f"encoder.layer.{layer}.")
        return x

    def layer(self, x, name):
        attended = self.linear(self.attend(x, name + "attention.self."), name + "attention.output.dense")
        x = self.normalize(x + attended, name + "attention.output.LayerNorm")
        inner = gelu(self.linear(x, name + "intermediate.dense"))
        return self.normalize(x + self.linear(inner, name + "output.dense"), name + "output.LayerNorm")

    def attend(self, x, name):
        batch, length, _ = x.shape

        def heads(part):
            return self.linear(x, name + part).reshape(batch, length, HEADS, -1).transpose(0, 2, 1, 3)

        query, key, value = heads("query"), heads("key"), heads("value")
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(WIDTH // HEADS))
        return (softmax(scores) @ value).transpose(0, 2, 1, 3).reshape(batch, length, WIDTH)

    def linear(self, x, name):
        rows = x.reshape(-1, x.shape[-1]) @ self.tensors[name + ".weight"].T
        return (rows + self.tensors[name + ".bias"]).reshape(*x.shape[:-1], -1)

    def normalize(self, x, name):
        x = x - x.mean(axis=-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + NORM_EPSILON)
        return x * self.tensors[name + ".weight"] + self.tensors[name + ".bias"]

    def encode(self, sequences, batch_size=256):
        """The mean of the last layer over every position, as the model was trained, for sequences of piece numbers.

        Sequences of one length go through together, so that nothing has to be padded.
        """
        result = np.zeros((len(sequences), WIDTH), np.float32)
        order = sorted(range(len(sequences)), key=lambda row: (len(sequences[row]), row))
        start = 0
        while start < len(order):
            length = len(sequences[order[start]])
            end = start
            while end < len(order) and end - start < batch_size and len(sequences[order[end]]) == length:
                end += 1
            rows = order[start:end]
            numbers = np.array([sequences[row] for row in rows])
            result[rows] = self.hidden(numbers).mean(axis=1)
            start = end
        return result
