"""Pairs of the project's own on which the program must agree with torch: plain ones, and what a tokenizer trips over."""

PAIRS = [
    ("Three people died in the fire, officials said.", "Nobody died in the fire."),
    ("Three people died in the fire, officials said.", "Officials said three people were killed."),
    ("The mayor opened the bridge on Monday.", "The bridge cost 4.2 million euros."),
    ("Café Zürich's naïve façade—“re-opened” in Łódź.", "The cafe in Lodz has re-opened."),
    ("Yields rose 0.25% to 1,204,000 tonnes (up from 980,000).", "Yields fell to 980,000 tonnes."),
    ("She said: 'We can’t go on like this …'", "She said they could go on."),
    ("Şişli, Ørsted and Đặng signed; Łukasz did not.", "Sisli and Orsted signed."),
    ("", "An empty text bears nothing out."),
    ("Supercalifragilisticexpialidocious antidisestablishmentarianism https://example.org/a_b?c=d", "A link."),
    ("The union voted to strike. The company said it had offered 4 per cent. Talks resume on Friday.", "The company offered a rise of 4%."),
]
