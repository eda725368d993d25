/// Verbs that hand over somebody's words, one to a line: `lemma kind frames [past [participle]]`.
///
/// A `!` after the lemma doubles its last letter ("admit!", "admitted"). Frames, joined by commas, are what may follow
/// the verb:
/// - `c` a clause or a quotation ("said it would", "said: …");
/// - `q` a quotation only, or a clause before the verb ("…, he joked");
/// - `r` a hearer, then a clause ("told reporters that");
/// - `i` an infinitive ("vowed to stay");
/// - `d` an infinitive that is done rather than said ("agreed to buy");
/// - `o` a hearer and an infinitive ("urged them to leave");
/// - `n` a noun phrase ("denied the claim");
/// - `+for` a particle or preposition that belongs to the cue, then a noun phrase ("called for calm");
/// - `=out` likewise, then a clause ("pointed out that").
///
/// The kinds are those of `ReportingVerb.Kind`.
enum EnglishReportingVerbs {
    static let table = """
        accuse distancing n
        acknowledge factive c,n
        add neutral c
        admit! factive c,i,+to
        advocate neutral n,+for
        affirm neutral c,n
        agree neutral c,d
        allege distancing c,n
        allude neutral +to
        announce neutral c,n
        answer neutral q
        apologize neutral q,+for
        apologise neutral q,+for
        applaud charged n
        appeal neutral +for
        argue neutral c,+for,+against
        ask neutral c,r,o,+for,+about
        assail charged n
        assert neutral c,n
        assure neutral r
        attest factive c,+to
        attribute neutral n
        bemoan charged c,n
        blame charged n
        blast charged n
        boast charged c,+about,+of
        brag! charged c,+about
        call neutral n,+for,+on
        castigate charged n
        caution neutral c,r,o,+against
        chant neutral q
        charge distancing c
        chide charged n
        cite neutral n
        claim distancing c,n,i
        clarify factive c,n
        comment neutral q,+on
        compare neutral n
        complain charged c,+about,+of
        concede factive c,n
        conclude factive c
        condemn charged n
        confess factive c,+to
        confirm factive c,n
        congratulate neutral n
        contend distancing c
        continue neutral q
        counter neutral c
        credit neutral n
        criticize charged n
        criticise charged n
        decline neutral d
        declare neutral c
        decry charged n
        deem neutral n
        defend charged n
        demand charged c,n,i
        denounce charged n
        deny distancing c,n
        deride charged n
        describe neutral n
        detail neutral n
        determine factive c
        disclose factive c,n
        discuss neutral n
        dismiss charged n
        dispute charged c,n
        document factive n
        doubt distancing c
        echo neutral c,n
        elaborate neutral q
        emphasize charged c,n
        emphasise charged c,n
        endorse neutral n
        estimate neutral c,n
        exclaim charged q
        explain factive c,n
        express neutral n
        fear charged c
        find factive c found
        fire charged =back
        forecast neutral c,n forecast
        gripe charged c,+about
        go neutral =on went gone
        guarantee neutral c
        hail charged n
        highlight factive n
        hint distancing c,+at
        hope neutral c,i
        imply distancing c
        indicate neutral c,n
        inform neutral r
        insinuate distancing c
        insist charged c,+on
        instruct neutral o
        interject charged q
        invoke neutral n
        joke charged c
        label neutral n
        label! neutral n
        lament charged c,n
        lash charged +out
        laud charged n
        lay neutral +out laid
        make neutral =clear made
        mention neutral c,n
        mock charged n
        muse charged c
        mutter charged q
        note factive c,n
        object charged c,+to
        observe factive c
        offer neutral d
        opine neutral c
        oppose charged n
        outline neutral n
        pledge neutral c,i
        point factive +to,=out
        portray neutral n
        post neutral q
        praise charged n
        predict neutral c,n
        proclaim charged c
        promise neutral c,i,r
        propose neutral c,i,n
        protest charged c
        push charged +for
        question charged c,n
        quip! charged q
        quote neutral n
        rail charged +against
        read neutral q read
        reaffirm neutral c,n
        reassure neutral r
        rebuke charged n
        recall factive c,n
        recommend neutral c,n
        recount factive c,n
        refer! neutral +to
        refuse charged d
        refute charged n
        reiterate neutral c,n
        reject charged n
        relay neutral c
        remark neutral c
        remember factive c
        remind factive r
        repeat neutral c
        reply neutral q
        report neutral c,n
        request neutral c,n,o
        respond neutral q,+to
        retort charged q
        reveal factive c,n
        rule neutral c
        say neutral c said
        scoff charged q,+at
        scold charged n
        shout charged q
        show factive c,n showed shown
        signal neutral c
        slam! charged n
        speak neutral +about,+of spoke spoken
        speculate distancing c
        state neutral c
        stipulate neutral c
        stress charged c,n
        suggest distancing c,n
        surmise distancing c
        suspect distancing c
        swear charged c,i swore sworn
        talk neutral +about
        tell neutral r told
        testify neutral c
        think distancing c thought
        believe distancing c
        threaten charged i,c
        thank neutral n
        tout charged n
        tweet neutral c
        underline factive c,n
        underscore factive c,n
        urge charged o,n
        view distancing n
        voice neutral n
        vouch factive +for
        vow charged c,i
        warn charged c,r,o,+of,+against,+about
        welcome neutral n
        wonder distancing c
        worry charged c,+about
        write neutral c wrote written
        yell charged q
        """
}
