extension Treebank {
    /// One sentence a way of saying who did what to whom.
    static let acts = """
        # text = Rebels shelled the bridge on Monday.
        1 Rebels rebel NOUN Number=Plur 2 nsubj
        2 shelled shell VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 the the DET _ 4 det
        4 bridge bridge NOUN Number=Sing 2 obj
        5 on on ADP _ 6 case
        6 Monday Monday PROPN Number=Sing 2 obl
        7 . . PUNCT _ 2 punct

        # text = The bridge was shelled by rebels on Monday.
        1 The the DET _ 2 det
        2 bridge bridge NOUN Number=Sing 4 nsubj
        3 was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
        4 shelled shell VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        5 by by ADP _ 6 case
        6 rebels rebel NOUN Number=Plur 4 obl
        7 on on ADP _ 8 case
        8 Monday Monday PROPN Number=Sing 4 obl
        9 . . PUNCT _ 4 punct

        # text = The bridge was shelled near Dravik.
        1 The the DET _ 2 det
        2 bridge bridge NOUN Number=Sing 4 nsubj
        3 was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
        4 shelled shell VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        5 near near ADP _ 6 case
        6 Dravik Dravik PROPN Number=Sing 4 obl
        7 . . PUNCT _ 4 punct

        # text = Police arrested the man who shelled the bridge.
        1 Police police NOUN Number=Plur 2 nsubj
        2 arrested arrest VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 the the DET _ 4 det
        4 man man NOUN Number=Sing 2 obj
        5 who who PRON _ 6 nsubj
        6 shelled shell VERB Mood=Ind|Tense=Past|VerbForm=Fin 4 acl
        7 the the DET _ 8 det
        8 bridge bridge NOUN Number=Sing 6 obj
        9 . . PUNCT _ 2 punct

        # text = Police found a man accused of killing two guards.
        1 Police police NOUN Number=Plur 2 nsubj
        2 found find VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 a a DET _ 4 det
        4 man man NOUN Number=Sing 2 obj
        5 accused accuse VERB Tense=Past|VerbForm=Part 4 acl
        6 of of ADP _ 7 mark
        7 killing kill VERB VerbForm=Ger 5 advcl
        8 two two NUM _ 9 nummod
        9 guards guard NOUN Number=Plur 7 obj
        10 . . PUNCT _ 2 punct

        # text = The navy stopped ships carrying oil.
        1 The the DET _ 2 det
        2 navy navy NOUN Number=Sing 3 nsubj
        3 stopped stop VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 ships ship NOUN Number=Plur 3 obj
        5 carrying carry VERB VerbForm=Ger 4 acl
        6 oil oil NOUN Number=Sing 5 obj
        7 . . PUNCT _ 3 punct

        # text = The minister promised to visit Dravik.
        1 The the DET _ 2 det
        2 minister minister NOUN Number=Sing 3 nsubj
        3 promised promise VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 to to PART _ 5 mark
        5 visit visit VERB VerbForm=Inf 3 xcomp
        6 Dravik Dravik PROPN Number=Sing 5 obj
        7 . . PUNCT _ 3 punct

        # text = The mayor urged workers to leave.
        1 The the DET _ 2 det
        2 mayor mayor NOUN Number=Sing 3 nsubj
        3 urged urge VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 workers worker NOUN Number=Plur 3 obj
        5 to to PART _ 6 mark
        6 leave leave VERB VerbForm=Inf 3 xcomp
        7 . . PUNCT _ 3 punct

        # text = The army attacked the port and burned two boats.
        1 The the DET _ 2 det
        2 army army NOUN Number=Sing 3 nsubj
        3 attacked attack VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 the the DET _ 5 det
        5 port port NOUN Number=Sing 3 obj
        6 and and CCONJ _ 7 cc
        7 burned burn VERB Mood=Ind|Tense=Past|VerbForm=Fin 3 conj
        8 two two NUM _ 9 nummod
        9 boats boat NOUN Number=Plur 7 obj
        10 . . PUNCT _ 3 punct

        # text = Maria Ruiz is the new mayor of Dravik.
        1 Maria Maria PROPN Number=Sing 6 nsubj
        2 Ruiz Ruiz PROPN Number=Sing 1 flat
        3 is be AUX Mood=Ind|Tense=Pres|VerbForm=Fin 6 cop
        4 the the DET _ 6 det
        5 new new ADJ _ 6 amod
        6 mayor mayor NOUN Number=Sing 0 root
        7 of of ADP _ 8 case
        8 Dravik Dravik PROPN Number=Sing 6 nmod
        9 . . PUNCT _ 6 punct

        # text = There was no attack on the port.
        1 There there PRON _ 2 expl
        2 was be VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 no no DET _ 4 det
        4 attack attack NOUN Number=Sing 2 nsubj
        5 on on ADP _ 7 case
        6 the the DET _ 7 det
        7 port port NOUN Number=Sing 4 nmod
        8 . . PUNCT _ 2 punct

        # text = The army carried out a strike on Dravik.
        1 The the DET _ 2 det
        2 army army NOUN Number=Sing 3 nsubj
        3 carried carry VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 out out ADP _ 3 compound
        5 a a DET _ 6 det
        6 strike strike NOUN Number=Sing 3 obj
        7 on on ADP _ 8 case
        8 Dravik Dravik PROPN Number=Sing 6 nmod
        9 . . PUNCT _ 3 punct

        # text = The killing of Ruiz by guards shocked Dravik.
        1 The the DET _ 2 det
        2 killing killing NOUN Number=Sing 7 nsubj
        3 of of ADP _ 4 case
        4 Ruiz Ruiz PROPN Number=Sing 2 nmod
        5 by by ADP _ 6 case
        6 guards guard NOUN Number=Plur 2 nmod
        7 shocked shock VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        8 Dravik Dravik PROPN Number=Sing 7 obj
        9 . . PUNCT _ 7 punct

        # text = Ruvia's attack on Dravia killed nine people.
        1 Ruvia Ruvia PROPN Number=Sing 3 nmod
        2 's 's PART _ 1 case
        3 attack attack NOUN Number=Sing 6 nsubj
        4 on on ADP _ 5 case
        5 Dravia Dravia PROPN Number=Sing 3 nmod
        6 killed kill VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        7 nine nine NUM _ 8 nummod
        8 people people NOUN Number=Plur 6 obj
        9 . . PUNCT _ 6 punct

        # text = The army did not rule out a strike on Dravik.
        1 The the DET _ 2 det
        2 army army NOUN Number=Sing 5 nsubj
        3 did do AUX Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
        4 not not PART _ 5 advmod
        5 rule rule VERB VerbForm=Inf 0 root
        6 out out ADP _ 5 compound
        7 a a DET _ 8 det
        8 strike strike NOUN Number=Sing 5 obj
        9 on on ADP _ 10 case
        10 Dravik Dravik PROPN Number=Sing 8 nmod
        11 . . PUNCT _ 5 punct

        # text = The company failed to repair the dam.
        1 The the DET _ 2 det
        2 company company NOUN Number=Sing 3 nsubj
        3 failed fail VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 to to PART _ 5 mark
        5 repair repair VERB VerbForm=Inf 3 xcomp
        6 the the DET _ 7 det
        7 dam dam NOUN Number=Sing 5 obj
        8 . . PUNCT _ 3 punct

        # text = The company denied that guards shelled the bridge.
        1 The the DET _ 2 det
        2 company company NOUN Number=Sing 3 nsubj
        3 denied deny VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 that that SCONJ _ 6 mark
        5 guards guard NOUN Number=Plur 6 nsubj
        6 shelled shell VERB Mood=Ind|Tense=Past|VerbForm=Fin 3 ccomp
        7 the the DET _ 8 det
        8 bridge bridge NOUN Number=Sing 6 obj
        9 . . PUNCT _ 3 punct

        # text = The ferry left without waiting for passengers.
        1 The the DET _ 2 det
        2 ferry ferry NOUN Number=Sing 3 nsubj
        3 left leave VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 without without SCONJ _ 5 mark
        5 waiting wait VERB VerbForm=Ger 3 advcl
        6 for for ADP _ 7 case
        7 passengers passenger NOUN Number=Plur 5 obl
        8 . . PUNCT _ 3 punct

        # text = If rebels shell the bridge, the army will attack.
        1 If if SCONJ _ 3 mark
        2 rebels rebel NOUN Number=Plur 3 nsubj
        3 shell shell VERB Mood=Ind|Tense=Pres|VerbForm=Fin 10 advcl
        4 the the DET _ 5 det
        5 bridge bridge NOUN Number=Sing 3 obj
        6 , , PUNCT _ 10 punct
        7 the the DET _ 8 det
        8 army army NOUN Number=Sing 10 nsubj
        9 will will AUX VerbForm=Fin 10 aux
        10 attack attack VERB VerbForm=Inf 0 root
        11 . . PUNCT _ 10 punct

        # text = No guards were killed.
        1 No no DET _ 2 det
        2 guards guard NOUN Number=Plur 4 nsubj
        3 were be AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
        4 killed kill VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        5 . . PUNCT _ 4 punct

        # text = The guards did not just shell the bridge.
        1 The the DET _ 2 det
        2 guards guard NOUN Number=Plur 6 nsubj
        3 did do AUX Mood=Ind|Tense=Past|VerbForm=Fin 6 aux
        4 not not PART _ 6 advmod
        5 just just ADV _ 6 advmod
        6 shell shell VERB VerbForm=Inf 0 root
        7 the the DET _ 8 det
        8 bridge bridge NOUN Number=Sing 6 obj
        9 . . PUNCT _ 6 punct

        # text = The company no longer owns the dam.
        1 The the DET _ 2 det
        2 company company NOUN Number=Sing 5 nsubj
        3 no no DET _ 4 advmod
        4 longer longer ADV _ 5 advmod
        5 owns own VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        6 the the DET _ 7 det
        7 dam dam NOUN Number=Sing 5 obj
        8 . . PUNCT _ 5 punct

        # text = The mayor, Maria Ruiz, signed the bill.
        1 The the DET _ 2 det
        2 mayor mayor NOUN Number=Sing 7 nsubj
        3 , , PUNCT _ 4 punct
        4 Maria Maria PROPN Number=Sing 2 appos
        5 Ruiz Ruiz PROPN Number=Sing 4 flat
        6 , , PUNCT _ 4 punct
        7 signed sign VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        8 the the DET _ 9 det
        9 bill bill NOUN Number=Sing 7 obj
        10 . . PUNCT _ 7 punct

        # text = Guards reportedly killed Ruiz.
        1 Guards guard NOUN Number=Plur 3 nsubj
        2 reportedly reportedly ADV _ 3 advmod
        3 killed kill VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        4 Ruiz Ruiz PROPN Number=Sing 3 obj
        5 . . PUNCT _ 3 punct

        # text = Police killed dozens of rebels.
        1 Police police NOUN Number=Plur 2 nsubj
        2 killed kill VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        3 dozens dozen NOUN Number=Plur 2 obj
        4 of of ADP _ 5 case
        5 rebels rebel NOUN Number=Plur 3 nmod
        6 . . PUNCT _ 2 punct

        # text = The mayor did not sign the bill immediately.
        1 The the DET _ 2 det
        2 mayor mayor NOUN Number=Sing 5 nsubj
        3 did do AUX Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
        4 not not PART _ 5 advmod
        5 sign sign VERB VerbForm=Inf 0 root
        6 the the DET _ 7 det
        7 bill bill NOUN Number=Sing 5 obj
        8 immediately immediately ADV _ 5 advmod
        9 . . PUNCT _ 5 punct
        """
}
