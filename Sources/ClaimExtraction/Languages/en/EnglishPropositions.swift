extension PropositionWords {
    /// Lemmas, unless said otherwise; a verb with its particle is joined by a hyphen.
    public static let english = PropositionWords(
        """
        [passive-auxiliaries]
        be get
        [copulas]
        be
        [perfect-auxiliaries]
        have
        [agent-prepositions]
        by
        [possessive-markers]
        's ' ’s ’ s
        [relative-pronouns]
        who whom which that
        [negations]
        not n't n’t nt never no neither nor
        [negative-pronouns]
        nobody nothing none no-one nowhere neither
        [mild-after-negation]
        only just merely simply necessarily until so even alone
        [negative-markers]
        without
        [conditional-markers]
        if unless whether provided assuming suppose
        [longer]
        longer
        # Adverbs that hold a clause at a distance.
        [hedging-adverbs]
        reportedly allegedly apparently possibly probably perhaps maybe likely unlikely supposedly purportedly presumably
        seemingly potentially
        [joining-adverbs]
        also however meanwhile moreover too actually either anyway furthermore thus therefore indeed when where why how so then
        as well again now
        [possible-auxiliaries]
        can could may might ca
        [obligated-auxiliaries]
        must should ought
        [future-auxiliaries]
        will shall would wo 'll ’ll
        # What governs decides: their complement did not happen,
        [negating-governors]
        fail refuse decline neglect refrain forget avoid cease abstain unable failure refusal inability
        [preventing-governors]
        prevent keep stop bar ban prohibit block deter dissuade forbid
        # somebody says that it is not so,
        [denying-governors]
        deny dispute rebut refute repudiate dismiss
        # is kept out of what may come,
        [excluding-governors]
        rule-out exclude
        # need not have happened,
        [intending-governors]
        want plan intend hope vow threaten promise pledge try attempt seek aim agree offer order ask urge call demand request
        tell propose consider prepare authorize authorise approve recommend wish instruct persuade encourage advise vote
        decide prefer refuse swear choose push press move direct invite beg conspire plot warn warn-of expect call-for ready
        willing set due eager keen determined poised prone reluctant free plan plot threat proposal attempt effort bid vow
        promise pledge intention order demand call request warning motion authority decision agreement offer hope
        # (whose "that" clause too is only wished for,)
        [wishing]
        want hope wish demand propose recommend urge request expect order ask prefer proposal demand hope request
        # must be,
        [obliging-governors]
        have need require oblige
        # can be,
        [enabling-governors]
        able possible allow permit enable let
        # is held at a distance.
        [hedging-governors]
        believe think suspect allege claim suggest speculate fear estimate assume hint seem appear suppose imagine presume guess
        doubt wonder ask question worry predict likely unlikely expect unclear uncertain rumour rumor accuse charge
        allegation claim suspicion fear rumour rumor accusation possibility likelihood charge suggestion question chance risk
        doubt theory prospect
        # Reported of somebody ("is said to have fled"), they hedge.
        [hedging-when-passive]
        say report understand
        # Markers by which a governor takes a gerund: "accused of", "prevented from".
        [governed-markers]
        of from about against
        # Nouns whose "that" clause somebody says is not so.
        [denying-nouns]
        denial
        [infinitive-markers]
        to
        # Verbs whose infinitive is their subject's, though they have an object.
        [subject-controlling]
        promise pledge vow
        # Verbs that say who gets it by "to".
        [giving-verbs]
        give send hand offer sell award grant pay deliver lend donate supply assign present
        # Verbs whose subject undergoes it where they have no object.
        [ergative-verbs]
        sink open close die fall burn crash explode break collapse increase decrease rise drop shut capsize reopen resume end
        start begin drown perish vanish disappear happen occur erupt spread arrive grow melt detonate derail shrink improve
        # A verb and the preposition its target follows.
        [targeting-verbs]
        fire at
        fire on
        fire upon
        shoot at
        clash with
        meet with
        lash at
        march on
        advance on
        vote for
        vote against
        rely on
        preside over
        collide with
        crash into
        slam into
        # Verbs that lend a noun their grammar.
        [light-verbs]
        carry-out conduct launch make take give commit stage hold mount perform execute deliver undertake do have lead
        inflict pay lodge reach open begin start face suffer receive survive
        # Of these, verbs whose subject undergoes what the noun says.
        [suffering-verbs]
        face suffer receive survive
        # A noun for an act, then its verb: whoever has it ("rebels' attack on the town") does it.
        [agentive-nouns]
        attack attack
        strike strike
        airstrike strike
        raid raid
        assault assault
        bombing bomb
        bombardment bombard
        invasion invade
        visit visit
        criticism criticize
        condemnation condemn
        takeover acquire
        acquisition acquire
        purchase buy
        decision decide
        investigation investigate
        inquiry investigate
        probe investigate
        shelling shell
        offensive attack
        incursion invade
        protest protest
        speech speak
        appeal appeal
        support support
        withdrawal withdraw
        blockade blockade
        occupation occupy
        annexation annex
        rejection reject
        approval approve
        endorsement endorse
        threat threaten
        ambush ambush
        search search
        fire shoot
        # A noun for an act, then its verb: whoever has it ("the mayor's arrest") undergoes it.
        [undergone-nouns]
        killing kill
        murder murder
        assassination assassinate
        arrest arrest
        detention detain
        capture capture
        death die
        dismissal dismiss
        ouster oust
        removal remove
        abduction abduct
        kidnapping kidnap
        shooting shoot
        destruction destroy
        execution execute
        conviction convict
        acquittal acquit
        indictment indict
        release release
        collapse collapse
        sinking sink
        appointment appoint
        election elect
        rescue rescue
        evacuation evacuate
        seizure seize
        imprisonment imprison
        extradition extradite
        deportation deport
        expulsion expel
        resignation resign
        closure close
        poisoning poison
        beating beat
        torture torture
        sentencing sentence
        defeat defeat
        # Prepositions by which such a noun has its target.
        [target-prepositions]
        on against of to at upon into over for
        # Prepositions of place.
        [place-prepositions]
        in at near on outside inside around across along off over beneath behind beyond within between above below beside
        through throughout under opposite
        # Of these, those that leave no doubt.
        [plainly-local]
        near outside inside beside opposite beneath
        [place-nouns]
        city town village hamlet suburb district province region state country capital street road highway square bridge port
        harbour harbor airport station hotel hospital school university factory plant mine camp base border coast sea strait
        river lake island mountain valley forest field market stadium court courthouse parliament office building house home
        apartment flat ward prison jail church mosque temple embassy north south east west centre center area neighbourhood
        neighborhood quarter site scene room hall park beach dock quay tunnel tower garage warehouse depot gulf waters
        shop store restaurant bar club theatre museum farm county peninsula desert bay channel canal headquarters
        # "dozens of rebels" are rebels.
        [measures]
        lot number couple bit range kind sort type form handful majority minority half third quarter rest most many some several
        few both all each none one two three four five six seven eight nine ten dozen hundred thousand million billion
        score total plenty series
        [partitives]
        of
        # Nouns before a clause without a pronoun that have no part in it: "the day he left".
        [outside-gap]
        time day way reason place moment year week month night morning hour fact
        """)
}
