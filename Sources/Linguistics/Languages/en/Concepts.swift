extension EnglishWords {
    /// Groups of words that news writers use for the same thing, one group a line. Sharing a group counts nearly as much
    /// as sharing the word itself. Lemmas only; the first names the group.
    static let concepts = """
        die dead death kill killing fatality fatal perish slay deadly casualty victim lethal toll drown lose-life lost-life claim-life claimed-life pass-away
        injure injury wound wounded hurt maim
        quake earthquake tremor temblor
        aftershock
        fire blaze inferno flame conflagration
        burn torch ignite
        factory plant mill works
        worker employee staff labourer laborer workforce personnel
        strike airstrike bombing bombardment bomb raid attack assault strafe pound offensive
        shell shelling artillery
        missile rocket projectile
        explosion blast explode detonate detonation
        shoot shooting gunfire fire-on
        gunman shooter attacker assailant
        fight clash battle combat fighting skirmish
        soldier troop troops serviceman fighter
        army military
        police policeman policewoman officer
        protest demonstration rally march demonstrate demo
        protester demonstrator marcher
        rioter mob riot rioting unrest troublemaker hooligan disorder
        throw hurl pelt lob fling
        bottle missile-thrown brick stone paving-stone
        tear-gas gas teargas
        baton truncheon
        crowd throng
        arrest detain detention custody apprehend hold-in-custody behind-bar behind-bars round-up nab handcuff
        charge indict indictment accusation-formal
        accuse allege accusation allegation blame
        jail imprison imprisonment prison incarcerate cell penitentiary
        sentence
        convict conviction guilty find-guilty found-guilty
        acquit acquittal clear-of exonerate
        court tribunal
        judge justice magistrate
        trial hearing
        lawyer attorney counsel barrister advocate solicitor
        prosecutor prosecution prosecute
        investigate investigation inquiry enquiry probe investigator look-into
        crime criminal felony
        deny denial reject rejection refute dismiss repudiate
        condemn denounce slam blast decry lambast criticise criticize criticism condemnation deplore
        praise laud hail commend
        say tell state
        announce declare declaration announcement proclaim unveil
        warn warning caution alert
        demand call urge request ask appeal
        promise pledge vow commit
        agree agreement deal accord pact treaty
        ceasefire truce armistice
        talk negotiate negotiation dialogue discussion discuss
        meet meeting summit host receive
        visit tour trip travel
        cancel call-off called-off scrap axe
        postpone delay defer
        resign resignation quit step-down stand-down stood-down bow-out
        dismissal sack fire-from oust removal
        appoint name appointment nominate
        elect election vote poll ballot
        win victory triumph defeat
        leader chief head boss director executive coordinator organiser organizer
        chairman chairwoman chair
        board directors
        president presidency presidential
        minister ministry
        mayor
        government administration cabinet regime
        parliament assembly legislature congress senate lawmaker legislator mp deputy parliamentary
        law legislation bill statute
        pass adopt enact scrape-through
        rule regulation
        ban prohibit prohibition outlaw forbid
        sanction
        fine penalty
        pay payment transfer
        compensation compensate damages redress
        money fund cash funding
        tax levy duty
        budget spending
        price cost
        raise increase rise hike climb up grow surge jump soar leap
        cut reduce reduction lower decrease drop fall decline slash down shrink
        interest rate
        inflation
        bank lender
        company firm business corporation
        buy purchase acquire acquisition takeover merge merger take-over snap-up
        offer bid tender
        value valuation worth
        reject turn-down turned-down rebuff snub
        unanimous unanimously
        workforce headcount
        share stock equity
        investor shareholder stockholder
        profit earning
        loss deficit
        revenue turnover sale
        job post position role
        redundancy layoff lay-off
        union
        walkout stoppage strike-industrial
        wage pay-rise salary
        hospital clinic infirmary ward
        treat treatment
        doctor physician medic surgeon paramedic
        nurse
        patient
        evacuate evacuation
        rescue rescuer save pull-from drag-from pluck
        aid relief assistance help
        tent
        shelter
        homeless displaced
        survivor survive
        missing lost unaccounted unaccounted-for untraced
        body corpse remains
        bury burial funeral
        mourn mourning grief bereaved
        search hunt
        trap
        debris rubble wreckage
        damage destroy destruction devastate ruin wreck flatten damaged destroyed
        crack
        collapse crumble give-way
        flood flooding
        storm hurricane typhoon cyclone
        rain rainfall downpour
        crash collision collide
        accident mishap
        sink capsize founder sinking go-down went-down keel-over keel go-under overturn roll-over
        ship vessel boat ferry tanker freighter trawler cutter warship gunboat patrol-boat craft
        crew sailor seaman
        captain skipper master
        coastguard coast-guard
        passenger
        plane aircraft jet airliner
        helicopter chopper
        train
        bus coach
        lorry truck
        car vehicle
        road highway motorway
        bridge
        dam
        exit door
        lock padlock chain shut bolt
        block obstruct blocked obstructed obstruction
        near close nearby
        epicentre epicenter centre center
        magnitude
        depth deep
        village hamlet
        town city
        resident villager local inhabitant
        house home
        school
        teacher schoolteacher
        student pupil
        child kid youngster toddler boy girl
        baby infant
        migrant migrant-worker immigrant foreign-born
        refugee asylum
        foreign abroad overseas
        country nation state-nation
        border frontier
        territory
        embassy consulate
        diplomat envoy ambassador
        ally partner
        enemy foe
        militant insurgent rebel guerrilla
        terrorist terrorism terror extremist
        hostage captive
        release free set-free liberate let-go
        seize capture confiscate impound board
        tow escort
        poach poaching
        recall withdraw call-home
        escape flee
        kidnap abduct abduction
        weapon arm gun firearm
        nuclear atomic
        justify justification justified unjustified basis unjustifiable legitimate
        unprovoked provoke provocation
        aggression aggressive
        support back backing endorse
        oppose opposition object
        relationship relation tie
        reaffirm reiterate affirm confirm
        aim goal intention intend purpose
        plan scheme propose proposal
        decide decision ruling
        order instruct command
        allow permit let authorise authorize
        prevent stop halt block-from
        end finish conclude
        start begin launch commence open kick-off get-under-way break-out broke-out
        continue go-on
        reopen
        close shut-down closure
        work operate operation function
        problem trouble difficulty
        danger risk threat threaten hazard
        fear worry concern anxiety
        anger outrage fury angry furious
        cause trigger spark lead-to
        reason
        fault failure malfunction fail
        electrical electric electricity power
        error mistake
        neglect negligence ignore
        check inspection inspect
        record register document
        report study audit
        evidence proof
        letter message note
        video footage
        picture photograph photo image
        say-no decline refuse refusal
        comment respond response reply answer
        question query
        witness onlooker
        family relative kin
        father dad
        mother mum mom
        wife husband spouse
        son daughter
        brother sister sibling
        man male
        woman female
        old elderly pensioner
        young youth
        rich wealthy
        poor
        sick ill illness disease
        virus infection infect infected
        vaccine vaccinate vaccination
        test
        case
        find discover discovery uncover
        disclose reveal publish
        hide conceal secret
        steal theft rob robbery loot
        fraud corruption corrupt bribe bribery embezzle backhander kickback graft
        forge forgery falsify
        launder laundering
        appeal-court appeal
        cheat deceive
        lie falsehood
        true truth
        false fake
        worst deadliest bloodiest
        big large huge major massive
        small minor little
        quick fast rapid swift immediate
        wind gust gale
        cold freezing icy
        sea water
        licence license permit licensed
        carry transport
        capacity limit
        quiet peaceful peacefully
        suspect suspected
        believe think
        expose reveal disclose publish uncover
        hide hiding
        exile abroad overseas
        backing confidence trust faith
        loudspeaker megaphone
        projectile bullet round
        fracture break broken
        shout scream yell
        slow
        late tardy
        early
        dawn sunrise daybreak
        midday noon
        mountain highland
        river
        sea ocean
        port harbour harbor dock
        coast shore
        island
        airport
        station
        market
        shop store
        food
        water
        oil petroleum crude
        gas
        energy
        climate
        weather
        temperature heat
        forest woodland
        game match
        team side squad
        player
        goal score
        champion title
        drone
        navy naval
        guard
        patrol
        intercept
        fishing fisherman trawler
        smuggle smuggling
        independence
        vote-of-confidence no-confidence
        majority
        party
        coalition
        opponent rival
        critic
        supporter backer
        adviser advisor aide
        spokesman spokeswoman spokesperson
        expert analyst
        scientist researcher
        university college
        church
        mosque
        religion religious
        """
}
