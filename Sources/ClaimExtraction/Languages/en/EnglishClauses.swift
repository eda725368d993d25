extension ClauseWords {
    public static let english = ClauseWords(
        """
        [coordinators]
        and but yet
        [subordinators]
        while as after when because although though where since until before if unless whereas once so
        [relatives]
        who which whose whom where
        [complementizers]
        that
        [auxiliaries]
        is are was were am has have had will would can could may might should must shall do does did 's 're 've 'll 'd
        isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't
        [forms-of-be]
        is are was were am be been being isn't aren't wasn't weren't 're get gets got
        [forms-of-have]
        has have had having hasn't haven't hadn't 've
        [subject-pronouns]
        i we you he she it they who which that there this these those
        [plural-pronouns]
        i we you they who that which
        [determiners]
        a an the this that these those its his her their our my your some any no every each
        [prepositions]
        in at by to from of off with without within into onto upon about above across against along amid among around behind
        below between beyond despite down during except for inside like near on out outside over past per since through
        throughout toward towards under until up via
        [detaching-prepositions]
        in at with amid despite without after for from by within under against
        [partitives]
        of
        [partitive-objects]
        them whom which those the
        [not-participles]
        including according regarding concerning following pending during excluding depending owing
        [infinitive]
        to
        [negations]
        not no n't never none nobody nothing neither nor without cannot isn't aren't wasn't weren't hasn't haven't hadn't won't
        wouldn't can't couldn't shouldn't don't doesn't didn't nowhere
        [outstanding]
        yet
        [negative-verbs]
        fail deny refuse decline reject lack refute
        [hedges]
        may might could reportedly allegedly apparently possibly probably likely unlikely perhaps seemingly supposedly purportedly
        believed thought suspected alleged rumoured rumored unconfirmed preliminary appears appear appeared seems seem seemed
        suggests suggest suggested possible potential potentially unclear feared presumed
        [appearing]
        appear appears appeared
        [places-of-appearing]
        before for in on at with alongside under from
        [passive-hedges]
        understood said reported
        [perceptions]
        not never see seen hear heard reach reached find found tell no
        [hedging-cues]
        believe think suspect allege claim suggest speculate fear estimate assume hint expect
        [denying-cues]
        deny reject dismiss refute dispute repudiate rebut
        [disowning-cues]
        deny refute dispute rebut
        [conceding-cues]
        admit acknowledge concede confess confirm accept own
        [withholding-cues]
        decline refuse dodge evade
        [conditionals]
        if unless provided whether
        [opinions]
        should must ought unacceptable shameful disgraceful outrageous unfair terrible brilliant disastrous
        absurd ridiculous reckless appalling excellent wonderful horrible shocking heroic cowardly unjust
        [superlatives]
        most least worst best largest biggest highest lowest deadliest strongest first second third last
        [adverb-endings]
        ly
        [quantifiers]
        half most some many several roughly about nearly more fewer less at almost around none all both two three four five six
        seven eight nine ten dozens hundreds thousands
        [period-openers]
        a an per each every
        [periods]
        hour=8766 day=365.25 week=52.178571 month=12 quarter=4 year=1 decade=0.1
        """)
}
