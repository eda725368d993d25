extension VerdictWords {
    public static let english = VerdictWords(
        """
        [person-nouns]
        people person man woman child worker employee soldier officer resident villager civilian patient passenger migrant
        student victim survivor demonstrator protester rioter member sailor fisherman teacher doctor family docker guard
        fighter militant policeman supporter marcher tourist pupil boy girl crew body dead injured wounded casualty other
        [changing-concepts]
        die injure missing arrest rescue body homeless evacuate aftershock survivor infect case hostage helicopter troop
        trap village search displaced hospital
        [anew]
        now since longer later meanwhile still again already finally eventually
        [contractions]
        won't will not
        can't can not
        cannot can not
        shan't shall not
        n't not
        're are
        've have
        'll will
        'm am
        [antonyms]
        open close
        operate evacuate
        open shut
        clear block
        begin end
        start finish
        reopen close
        reopen shut
        resume suspend
        resume halt
        damage intact
        support oppose
        accept reject
        agree refuse
        confirm deny
        admit deny
        win lose
        rise fall
        raise cut
        increase decrease
        allow ban
        permit prohibit
        approve reject
        guilty innocent
        convict acquit
        arrest release
        free jail
        alive dead
        safe dangerous
        legal illegal
        legitimate illegitimate
        success failure
        succeed fail
        start end
        begin finish
        continue stop
        stay leave
        remain leave
        arrive depart
        enter exit
        attack defend
        present absent
        buy sell
        hire fire
        gain loss
        profit loss
        before after
        above below
        peaceful violent
        true false
        full empty
        strong weak
        more fewer
        first last
        guilt innocence
        [evaluative]
        inferno massacre slaughter regime thug mob rioter terrorist terrorism terror extremist fanatic radical strongman dictator
        crony warlord butcher assassin aggression atrocity crime onslaught bloodbath carnage catastrophe disaster fiasco chaos
        crackdown purge witch-hunt scandal sham farce outrage slam blast lash rip savage vow boast brag gloat lecture taunt mock
        storm flatten devastate ravage pummel pound hammer blitz horror horrific devastating deadliest worst brutal barbaric
        savagely illegal-alien alien martyr hero heroic patriot freedom-fighter liberate occupier invader puppet lackey pawn
        infidel militia thuggish ruthless draconian sweeping radical-left far-right far-left hardline hardliner controversial
        embattled disgraced notorious infamous so-called self-styled alleged claim admit concede insist
        tear rip rampage swarm invade flood horde bombardment seize grab snatch hijack plunder loot
        [accusing]
        guilty murder murdered crime criminal fraud corrupt corruption bribed bribery lied lying liar illegal illegally
        negligence negligent responsible blame cover-up covered abuse abused torture tortured terrorist terrorists massacre
        stole stolen embezzled rigged unlawful unlawfully atrocity atrocities genocide
        [mild-negations]
        only just even necessarily simply merely less fewer more that so to because until yet
        [third-persons]
        he she it they
        [epithets]
        democrat republican conservative liberal socialist independent tory lawmaker congressman congresswoman
        [thing-relatives]
        that which
        [adding]
        another further additional extra
        [changing-verbs]
        rise raise climb increase grow jump soar fall drop reduce widen extend lower
        [whoever]
        anyone anybody anything anywhere
        [symmetric]
        meet marry divorce talk agree negotiate clash fight battle trade exchange discuss speak cooperate collaborate border
        neighbor neighbour join merge collide debate resemble match equal ally partner date face face-off encounter
        confer consult correspond differ argue quarrel play draw kiss hug embrace greet wed engage confront
        [exclusive]
        kill murder assassinate shoot stab defeat beat succeed replace appoint nominate hire sack fire arrest marry invent
        discover
        [rough-times]
        about around roughly approximately nearly almost shortly just soon some
        [time-bounds]
        since until till before after by from through past
        [definite-determiners]
        the this that its his her their
        [postponing]
        until till
        [modals]
        would could should may might must will shall
        [future]
        will shall 'll
        """)
}
