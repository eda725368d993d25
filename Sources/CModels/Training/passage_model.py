"""The passage encoder: MiniLM's first layers over a passage, and what two stretches of two passages have of each other.

    [CLS] passage [SEP]  ->  for every piece of a stretch a direction and how much it matters; for the stretch the direction of the weighed mean
    two stretches        ->  what each finds of itself in the other, piece by piece, and the cosine of the means; from these log-odds that they
                             tell one fact

Late interaction is that of ColBERT (Khattab & Zaharia, SIGIR 2020, arXiv:2004.12832). The embeddings stay as they came.
"""

import torch, torch.nn as nn, torch.nn.functional as F
from relation_model import WIDTH, tokenizer
from transformers import BertModel

LONGEST, PIECE, MEAN, TOGETHER = 160, 96, 256, 12


class PassageModel(nn.Module):
    def __init__(self, encoder, layers=3):
        super().__init__()
        self.tok = tokenizer(encoder)
        self.bert = BertModel.from_pretrained(encoder, add_pooling_layer=False, attn_implementation="eager")
        self.bert.encoder.layer = self.bert.encoder.layer[:layers]
        self.bert.config.num_hidden_layers = layers
        self.bert.embeddings.word_embeddings.requires_grad_(False)
        self.bert.embeddings.position_embeddings.requires_grad_(False)
        self.piece, self.weight, self.mean = nn.Linear(WIDTH, PIECE), nn.Linear(WIDTH, 1), nn.Linear(WIDTH, MEAN)
        self.likeness = nn.Linear(6, 1)
        with torch.no_grad():
            # To begin with every piece matters alike, and half of what two say in common is a coin's throw.
            self.likeness.weight.copy_(torch.tensor([[4.0, 4, 4, 0, 0, 6]]))
            self.likeness.bias.fill_(-9.0)
            self.weight.weight.zero_()
            self.weight.bias.fill_(0.5)

    @classmethod
    def load(cls, encoder, path):
        state = torch.load(path)
        layers = sum(k.endswith("attention.self.query.weight") for k in state)
        model = cls(encoder, layers)
        model.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in state.items()})
        return model.eval()

    def body(self): return [p for p in self.bert.parameters() if p.requires_grad]

    def heads(self): return [p for m in (self.piece, self.weight, self.mean, self.likeness) for p in m.parameters()]

    def states(self, passages):
        order, result = sorted(range(len(passages)), key=lambda i: len(passages[i])), [None] * len(passages)
        for c in range(0, len(order), TOGETHER):
            batch = order[c : c + TOGETHER]
            longest = len(passages[batch[-1]])
            ids = torch.tensor([passages[i] + [0] * (longest - len(passages[i])) for i in batch])
            states = self.bert(ids, attention_mask=(torch.arange(longest) < torch.tensor([[len(passages[i])] for i in batch])).float()).last_hidden_state
            for row, i in enumerate(batch):
                result[i] = states[row, : len(passages[i])]
        return result

    def meanings(self, states, stretches):
        longest = max(len(pieces) for _, pieces in stretches)
        own = torch.stack([F.pad(states[p][pieces], (0, 0, 0, longest - len(pieces))) for p, pieces in stretches])
        here = torch.arange(longest) < torch.tensor([[len(pieces)] for _, pieces in stretches])
        shares = F.softplus(self.weight(own)).squeeze(-1) * here
        shares = shares / shares.sum(1, keepdim=True).clamp(min=1e-6)
        mean = F.normalize(self.mean((own * shares.unsqueeze(-1)).sum(1)), dim=-1)
        return F.normalize(self.piece(own), dim=-1), shares, here, mean

    def forward(self, event):
        """The log-odds of every stretch of the first side beside every one of the second."""
        states = self.states(event["passages"])
        (a, a_shares, a_here, a_mean), (b, b_shares, b_here, b_mean) = (self.meanings(states, s) for s in event["stretches"])
        near = (a.flatten(0, 1) @ b.flatten(0, 1).T).reshape(*a.shape[:2], *b.shape[:2])
        near = near.masked_fill(~b_here, -1).masked_fill(~a_here[:, :, None, None], -1)
        there = (near.max(3).values * a_shares[:, :, None]).sum(1)
        back = (near.max(1).values * b_shares).sum(2)
        found = [there, back, torch.minimum(there, back), torch.maximum(there, back), there * back, a_mean @ b_mean.T]
        return self.likeness(torch.stack(found, -1)).squeeze(-1)


def prepare(tok, texts, claims, passages):
    """The pieces of both texts' passages, and of every claim its passage and which pieces of it are the claim's.

    `claims` are places in the two texts; `passages` gives the places of a text's passages."""
    read, stretches = [], []
    for text, own in zip(texts, claims):
        places = passages(text)
        pieces = [tok(text[s:e], truncation=True, max_length=LONGEST, return_offsets_mapping=True) for s, e in places]
        sides = []
        for start, end in own:
            at = max((i for i, (s, _) in enumerate(places) if s <= start), default=0)
            offsets = [(x + places[at][0], y + places[at][0]) for x, y in pieces[at]["offset_mapping"]]
            inside = [i for i, (x, y) in enumerate(offsets) if 0 < i < len(offsets) - 1 and x < end and y > start]
            sides.append((len(read) + at, inside or [0]))
        read += [p["input_ids"] for p in pieces]
        stretches.append(sides)
    return {"passages": read, "stretches": stretches}


def paragraphs(text):
    places, start = [], 0
    for part in text.split("\n\n"):
        places.append((start, start + len(part)))
        start += len(part) + 2
    return places
