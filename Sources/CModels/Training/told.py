"""Facts that two outlets tell, each in its own words: what the sentence encoder learns of news.

A line of Told/*.jsonl is an invented event:

    {"event": …, "pairs": [{"a": …, "b": …, "relation": …}, …], "lookalikes": [{"a": …, "b": …}, …]}

`a` and `b` of a pair tell one fact; `relation` is one of a comparison's (README of Told). Lookalikes are of one event and share words, and
tell different facts. Every text is the project's own.
"""

import glob, json, os

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Told")


def events(paths=None):
    """The events of some files; of all if None."""
    for path in paths or sorted(glob.glob(os.path.join(FOLDER, "*.jsonl"))):
        yield from (json.loads(line) for line in open(path, encoding="utf-8"))
