extension Treebank {
    /// Sentences that are held against each other in pairs.
    static let reports = """
        # text = Maria Ruiz defeated Peter Kovac.
        1 Maria Maria PROPN Number=Sing 3 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 defeated defeat VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Peter Peter PROPN Number=Sing 3 obj
        5 Kovac Kovac PROPN Number=Sing 4 flat
        6 . . PUNCT _ 3 punct

        # text = Peter Kovac defeated Maria Ruiz.
        1 Peter Peter PROPN Number=Sing 3 nsubj
        2 Kovac Kovac PROPN Number=Sing 1 flat
        3 defeated defeat VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Maria Maria PROPN Number=Sing 3 obj
        5 Ruiz Ruiz PROPN Number=Sing 4 flat
        6 . . PUNCT _ 3 punct

        # text = Maria Ruiz was defeated by Peter Kovac.
        1 Maria Maria PROPN Number=Sing 4 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
        4 defeated defeat VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        5 by by ADP _ 6 case
        6 Peter Peter PROPN Number=Sing 4 obl
        7 Kovac Kovac PROPN Number=Sing 6 flat
        8 . . PUNCT _ 4 punct

        # text = Peter Kovac was defeated.
        1 Peter Peter PROPN Number=Sing 4 nsubj
        2 Kovac Kovac PROPN Number=Sing 1 flat
        3 was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
        4 defeated defeat VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        5 . . PUNCT _ 4 punct

        # text = Ana Silva defeated Peter Kovac.
        1 Ana Ana PROPN Number=Sing 3 nsubj
        2 Silva Silva PROPN Number=Sing 1 flat
        3 defeated defeat VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Peter Peter PROPN Number=Sing 3 obj
        5 Kovac Kovac PROPN Number=Sing 4 flat
        6 . . PUNCT _ 3 punct

        # text = Maria Ruiz met Peter Kovac.
        1 Maria Maria PROPN Number=Sing 3 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 met meet VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Peter Peter PROPN Number=Sing 3 obj
        5 Kovac Kovac PROPN Number=Sing 4 flat
        6 . . PUNCT _ 3 punct

        # text = Peter Kovac met Maria Ruiz.
        1 Peter Peter PROPN Number=Sing 3 nsubj
        2 Kovac Kovac PROPN Number=Sing 1 flat
        3 met meet VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Maria Maria PROPN Number=Sing 3 obj
        5 Ruiz Ruiz PROPN Number=Sing 4 flat
        6 . . PUNCT _ 3 punct

        # text = Police attacked the workers.
        1 Police police NOUN Number=Plur 2 nsubj
        2 attacked attack VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 the the DET _ 4 det
        4 workers worker NOUN Number=Plur 2 obj
        5 . . PUNCT _ 2 punct

        # text = The workers attacked police.
        1 The the DET _ 2 det
        2 workers worker NOUN Number=Plur 3 nsubj
        3 attacked attack VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 police police NOUN Number=Plur 3 obj
        5 . . PUNCT _ 3 punct

        # text = Maria Ruiz signed the housing bill.
        1 Maria Maria PROPN Number=Sing 3 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 signed sign VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 the the DET _ 6 det
        5 housing housing NOUN Number=Sing 6 compound
        6 bill bill NOUN Number=Sing 3 obj
        7 . . PUNCT _ 3 punct

        # text = Peter Kovac signed the housing bill.
        1 Peter Peter PROPN Number=Sing 3 nsubj
        2 Kovac Kovac PROPN Number=Sing 1 flat
        3 signed sign VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 the the DET _ 6 det
        5 housing housing NOUN Number=Sing 6 compound
        6 bill bill NOUN Number=Sing 3 obj
        7 . . PUNCT _ 3 punct

        # text = Maria Ruiz did not sign the housing bill.
        1 Maria Maria PROPN Number=Sing 5 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 did do AUX Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
        4 not not PART _ 5 advmod
        5 sign sign VERB VerbForm=Inf 0 root
        6 the the DET _ 8 det
        7 housing housing NOUN Number=Sing 8 compound
        8 bill bill NOUN Number=Sing 5 obj
        9 . . PUNCT _ 5 punct

        # text = Maria Ruiz refused to sign the housing bill.
        1 Maria Maria PROPN Number=Sing 3 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 refused refuse VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 to to PART _ 5 mark
        5 sign sign VERB VerbForm=Inf 3 xcomp
        6 the the DET _ 8 det
        7 housing housing NOUN Number=Sing 8 compound
        8 bill bill NOUN Number=Sing 5 obj
        9 . . PUNCT _ 3 punct

        # text = Maria Ruiz did not rule out signing the housing bill.
        1 Maria Maria PROPN Number=Sing 5 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 did do AUX Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
        4 not not PART _ 5 advmod
        5 rule rule VERB VerbForm=Inf 0 root
        6 out out ADP _ 5 compound
        7 signing sign VERB VerbForm=Ger 5 xcomp
        8 the the DET _ 10 det
        9 housing housing NOUN Number=Sing 10 compound
        10 bill bill NOUN Number=Sing 7 obj
        11 . . PUNCT _ 5 punct

        # text = The housing bill was signed by Maria Ruiz.
        1 The the DET _ 3 det
        2 housing housing NOUN Number=Sing 3 compound
        3 bill bill NOUN Number=Sing 5 nsubj
        4 was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
        5 signed sign VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        6 by by ADP _ 7 case
        7 Maria Maria PROPN Number=Sing 5 obl
        8 Ruiz Ruiz PROPN Number=Sing 7 flat
        9 . . PUNCT _ 5 punct

        # text = Maria Ruiz defeated Peter Kovac in Ilmet.
        1 Maria Maria PROPN Number=Sing 3 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 defeated defeat VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Peter Peter PROPN Number=Sing 3 obj
        5 Kovac Kovac PROPN Number=Sing 4 flat
        6 in in ADP _ 7 case
        7 Ilmet Ilmet PROPN Number=Sing 3 obl
        8 . . PUNCT _ 3 punct

        # text = Maria Ruiz defeated Peter Kovac in Dravik.
        1 Maria Maria PROPN Number=Sing 3 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 defeated defeat VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Peter Peter PROPN Number=Sing 3 obj
        5 Kovac Kovac PROPN Number=Sing 4 flat
        6 in in ADP _ 7 case
        7 Dravik Dravik PROPN Number=Sing 3 obl
        8 . . PUNCT _ 3 punct

        # text = The bridge was damaged.
        1 The the DET _ 2 det
        2 bridge bridge NOUN Number=Sing 4 nsubj
        3 was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
        4 damaged damage VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        5 . . PUNCT _ 4 punct

        # text = The bridge was not damaged by the flood.
        1 The the DET _ 2 det
        2 bridge bridge NOUN Number=Sing 5 nsubj
        3 was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
        4 not not PART _ 5 advmod
        5 damaged damage VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        6 by by ADP _ 8 case
        7 the the DET _ 8 det
        8 flood flood NOUN Number=Sing 5 obl
        9 . . PUNCT _ 5 punct

        # text = Police convicted Peter Kovac.
        1 Police police NOUN Number=Plur 2 nsubj
        2 convicted convict VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 Peter Peter PROPN Number=Sing 2 obj
        4 Kovac Kovac PROPN Number=Sing 3 flat
        5 . . PUNCT _ 2 punct

        # text = Police acquitted Peter Kovac.
        1 Police police NOUN Number=Plur 2 nsubj
        2 acquitted acquit VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 Peter Peter PROPN Number=Sing 2 obj
        4 Kovac Kovac PROPN Number=Sing 3 flat
        5 . . PUNCT _ 2 punct

        # text = Maria Ruiz said Peter Kovac attacked Ana Silva.
        1 Maria Maria PROPN Number=Sing 3 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 said say VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Peter Peter PROPN Number=Sing 6 nsubj
        5 Kovac Kovac PROPN Number=Sing 4 flat
        6 attacked attack VERB Mood=Ind|Tense=Past|VerbForm=Fin 3 ccomp
        7 Ana Ana PROPN Number=Sing 6 obj
        8 Silva Silva PROPN Number=Sing 7 flat
        9 . . PUNCT _ 3 punct

        # text = Maria Ruiz did not immediately sign the housing bill.
        1 Maria Maria PROPN Number=Sing 6 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 did do AUX Mood=Ind|Tense=Past|VerbForm=Fin 6 aux
        4 not not PART _ 6 advmod
        5 immediately immediately ADV _ 6 advmod
        6 sign sign VERB VerbForm=Inf 0 root
        7 the the DET _ 9 det
        8 housing housing NOUN Number=Sing 9 compound
        9 bill bill NOUN Number=Sing 6 obj
        10 . . PUNCT _ 6 punct

        # text = No one was arrested.
        1 No no DET _ 2 det
        2 one one PRON Number=Sing 4 nsubj
        3 was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
        4 arrested arrest VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        5 . . PUNCT _ 4 punct

        # text = Police arrested Peter Kovac.
        1 Police police NOUN Number=Plur 2 nsubj
        2 arrested arrest VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 Peter Peter PROPN Number=Sing 2 obj
        4 Kovac Kovac PROPN Number=Sing 3 flat
        5 . . PUNCT _ 2 punct

        # text = They were not convicted.
        1 They they PRON Number=Plur|Person=3 4 nsubj
        2 were be AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
        3 not not PART _ 4 advmod
        4 convicted convict VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        5 . . PUNCT _ 4 punct

        # text = They were convicted.
        1 They they PRON Number=Plur|Person=3 3 nsubj
        2 were be AUX Mood=Ind|Tense=Past|VerbForm=Fin 3 aux
        3 convicted convict VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        4 . . PUNCT _ 3 punct

        # text = Tom Lind said Ana Silva attacked Peter Kovac.
        1 Tom Tom PROPN Number=Sing 3 nsubj
        2 Lind Lind PROPN Number=Sing 1 flat
        3 said say VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Ana Ana PROPN Number=Sing 6 nsubj
        5 Silva Silva PROPN Number=Sing 4 flat
        6 attacked attack VERB Mood=Ind|Tense=Past|VerbForm=Fin 3 ccomp
        7 Peter Peter PROPN Number=Sing 6 obj
        8 Kovac Kovac PROPN Number=Sing 7 flat
        9 . . PUNCT _ 3 punct
        """
}
