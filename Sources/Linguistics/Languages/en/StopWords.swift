extension EnglishWords {
    /// Words that carry grammar rather than content.
    static let stopWords = """
        a an the this that these those such same own
        i me my mine myself we us our ours ourselves you your yours yourself yourselves
        he him his himself she her hers herself it its itself they them their theirs themselves one ones oneself
        who whom whose which what where when why how whoever whatever whichever wherever whenever however
        and or but nor so yet for if unless until till while whereas because since although though as than whether
        after before once lest provided
        in on at by to from of off with without within into onto upon about above across against along amid among
        around behind below beneath beside besides between beyond despite down during except inside like near out
        outside over past per regarding through throughout toward towards under underneath up via versus
        be am is are was were been being 's 're 'm
        have has had having 've 'd do does did doing done don't doesn't didn't
        will would shall should can could may might must ought 'll won't wouldn't can't cannot couldn't shouldn't
        isn't aren't wasn't weren't hasn't haven't hadn't
        not no n't never none neither either
        there here then thus hence therefore also too very just only even still already again ever quite rather
        more most less least much many few little some any all both each every several other another else
        further well back away ago now soon later
        """

    /// Content words so common in news that sharing one says little: they weigh a third.
    static let lightWords = """
        say said tell told add report state official officials people person man men woman women group member spokesman
        spokeswoman spokesperson statement news day week month year time today yesterday tomorrow monday tuesday wednesday
        thursday friday saturday sunday morning afternoon evening night hour minute january february march april june july
        august september october november december make made take took taken give given gave get got go went gone come came
        see saw seen know known think thought want need use used find found call called include including accord according
        new last first next late early former local national country government city town area region part number
        place way thing case point week end several number million thousand hundred percent per cent mr mrs ms dr
        two three four five six seven eight nine ten one about nearly around least put set show showed expect expected
        continue remain become became begin began start started hold held keep kept leave left follow following work
        major big large high good long great small public general major recent currently reportedly allegedly
        """
}
