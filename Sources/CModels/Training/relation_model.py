"""The relation network: MiniLM's six layers over a pair of texts, with three heads.

    [CLS] a [SEP] b [SEP]  ->  entailment, neutral, contradiction of b given a   (from [CLS])
                               related or not                                    (from [CLS])
                               for every piece of b: not borne out by a          (from the piece)

The embeddings stay as they came, so that what is known of words is not lost to the few that the training pairs have.
"""

import torch, torch.nn as nn, torch.nn.functional as F
from transformers import BertModel, BertTokenizerFast

ENTAILMENT, NEUTRAL, CONTRADICTION = range(3)
WIDTH = 384


class RelationModel(nn.Module):
    def __init__(self, encoder, layers=6, frozen=0):
        super().__init__()
        # Every pair is seen a few times at most: little is learned by heart, and dropout would cost a third of the time. For
        # texts this short the plain attention trains 1.4 times as fast as the fused one.
        self.bert = BertModel.from_pretrained(
            encoder,
            add_pooling_layer=False,
            attn_implementation="eager",
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
        )
        self.bert.encoder.layer = self.bert.encoder.layer[:layers]
        self.bert.config.num_hidden_layers = layers
        e = self.bert.embeddings
        still = [e.word_embeddings, e.position_embeddings, *self.bert.encoder.layer[:frozen]]
        for module in still:
            module.requires_grad_(False)
        self.hidden = nn.Linear(WIDTH, WIDTH)
        self.relation = nn.Linear(WIDTH, 3)
        self.related = nn.Linear(WIDTH, 1)
        self.unsupported = nn.Linear(WIDTH, 1)
        self.drop = nn.Dropout(0.1)

    def heads(self):
        return [*self.hidden.parameters(), *self.relation.parameters(), *self.related.parameters(), *self.unsupported.parameters()]

    def body(self):
        own = {id(p) for p in self.heads()}
        return [p for p in self.parameters() if p.requires_grad and id(p) not in own]

    def restore(self, path):
        """Takes the weights of a file; those of pieces and places, which never change, may be left out of it."""
        state = {k: v.float() if v.is_floating_point() else v for k, v in torch.load(path)["state"].items()}
        left_out = self.load_state_dict(state, strict=False)
        assert not left_out.unexpected_keys and all("embeddings" in k for k in left_out.missing_keys), left_out

    def forward(self, ids, mask, types):
        h = self.bert(ids, attention_mask=mask, token_type_ids=types).last_hidden_state.float()
        c = self.drop(torch.tanh(self.hidden(h[:, 0])))
        return self.relation(c), self.related(c).squeeze(-1), self.unsupported(self.drop(h)).squeeze(-1)


def tokenizer(encoder):
    return BertTokenizerFast.from_pretrained(encoder)


def encode(tok, pairs, maximum):
    """Tensors of pairs (a, b); where both are too long, a is cut."""
    return tok(
        [a for a, _ in pairs],
        [b for _, b in pairs],
        truncation="only_first",
        max_length=maximum,
        padding=True,
        return_offsets_mapping=True,
        return_tensors="pt",
    )


def losses(model, tok, rows, maximum):
    """The three losses of a batch, each a mean over the rows or pieces that tell of it."""
    e = encode(tok, [(r["a"], r["b"]) for r in rows], maximum)
    relation, related, words = model(e["input_ids"], e["attention_mask"], e["token_type_ids"])
    allowed = torch.zeros(len(rows), 3)
    for i, r in enumerate(rows):
        for l in r.get("labels") or ():
            allowed[i, l] = 1
    told = allowed.sum(1) > 0
    zero = relation.sum() * 0
    weight = torch.tensor([r.get("weight", 1.0) for r in rows])
    nli = zero
    if told.any():
        logp = F.log_softmax(relation[told], -1)
        # Where several answers are right, only their sum is asked for.
        nli = (-torch.logsumexp(logp + (allowed[told] - 1) * 1e4, -1) * weight[told]).sum() / told.sum()
    known = torch.tensor([r.get("related") is not None for r in rows])
    rel = zero
    if known.any():
        y = torch.tensor([float(r["related"]) for r in rows if r.get("related") is not None])
        rel = F.binary_cross_entropy_with_logits(related[known], y)
    target = torch.full(words.shape, -1.0)
    for i, r in enumerate(rows):
        if r.get("spans") is None:
            continue
        for j, (o, t) in enumerate(zip(e["offset_mapping"][i].tolist(), e["token_type_ids"][i].tolist())):
            if t == 1 and o[1] > o[0]:
                target[i, j] = float(any(s < o[1] and o[0] < x for s, x in r["spans"]))
    m = target >= 0
    tokens = F.binary_cross_entropy_with_logits(words[m], target[m]) if m.any() else zero
    return nli, rel, tokens
