/// Closed classes and key nouns that the attribution rules ask for. A line is `name: words`; a `_` in a word stands for
/// a space.
enum EnglishAttributionWords {
    static let table = """
        commas: ,
        stops: . ? ! ... … ?! !? !! ??
        colons: :
        semicolons: ;
        dashes: - -- ---
        openBrackets: ( [
        closeBrackets: ) ]
        possessiveEndings: 's '
        subjectPronouns: he she they it we i you
        objectPronouns: him her them me us it you himself herself themselves
        demonstratives: this these those some many others several most few one another both all
        possessives: his her their its my our your whose
        determiners: the a an this that these those some any no each every another both all many several most few other one two three four five six seven eight nine ten dozens
        relatives: who which that whom whose where
        personRelatives: who which
        complementizers: that
        questionWords: what how why whether if who when where which
        subordinators: because although though while when as if since unless until whereas before after once that than whether how why what even where lest
        conjunctions: and but or nor yet so plus
        joiners: and or &
        breakers: but yet so nor
        prepositions: in on at by for with from of to about over under after before during through between among against without within into upon onto near outside inside across along amid despite since until toward towards around behind beyond like via per throughout beside besides including following
        attachingPrepositions: of for from with at in on to by between among against near outside inside behind within including
        closePrepositions: of for from with
        be: is are was were be been being am isn't aren't wasn't weren't
        numerals: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens
        have: has have had having hasn't haven't hadn't
        do: do does did don't doesn't didn't
        modals: will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't mustn't
        contractedVerbs: he's she's it's that's there's they're we're you're i'm he'll she'll they'll we'll i'll it'll he'd she'd they'd we'd i'd they've we've i've you've who's what's let's
        negations: not n't never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't
        infinitiveMarks: to
        cueAdverbs: also later then now once again previously earlier further often always recently first still even just long already twice too simply yet
        sentenceAdverbs: however meanwhile moreover still also later then now instead besides nevertheless nonetheless indeed afterwards afterward thus therefore here there separately today yesterday tonight earlier perhaps
        lyNouns: family july italy ally rally assembly supply reply monopoly bully belly lily jelly fly early daily only weekly monthly friendly elderly likely unlikely lonely ugly holy nearly roughly
        edNonverbs: need indeed hundred red bed united wed speed seed feed weed breed greed bleed exceed proceed succeed armed sacred naked wicked beloved ahmed mohammed mohamed fred ted ned sacred kindred shed sled biased unnamed unidentified masked skilled limited shared-reported so-called retired alleged proposed registered elected talented
        timeWords: monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight tomorrow morning afternoon evening night week month year weekend hours days weeks months years earlier later ago noon midnight midday
        timeLeads: last next this early late earlier later that
        timePrepositions: on in at by after before during
        statementNouns: statement interview interviews email e-mail letter memo tweet post speech conference briefing debate rally call appearance press_conference news_conference article blog message video op-ed column filing release report testimony hearing
        openModals: may might could
        ownWords: statement statements tweet tweets post posts speech speeches apology remark remarks comment comments testimony message account
        accordingHeads: according
        accordingParticles: to
        vagueAdverbs: reportedly allegedly purportedly supposedly
        reportNouns: claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions argument insistence contention complaint complaints fear fears warning warnings belief speculation rumour rumours rumor rumors notion concerns concern admission confirmation announcement promise pledge threat doubts criticism prediction hope hopes reports report statement charge charges denial denials revelation revelations conclusion opinion
        passiveReports: said believed reported alleged rumoured rumored expected understood feared presumed estimated
        quotingParticiples: quoted cited overheard
        quotingLink: as
        quotingGerunds: saying telling
        passiveAgents: by
        continuers: went goes continued continues
        continuerLinks: to on
        continuedInfinitives: say add ask explain argue tell claim describe suggest note call
        accusationLinks: of
        gerundLeads: while by after before in when without despite and
        documentNouns: copy copies report reports record records study survey poll polls audit letter letters document documents filing filings statement data figures analysis memo lawsuit suit complaint indictment transcript transcripts email emails e-mail e-mails roster register log logs affidavit census review research findings paper files file statistics video footage images photographs survey's article book law bill rules contract manifesto communique examination estimate estimates results note diary notice ledger minutes
        vagueNouns: reports rumours rumors media some many
        agencyNames: reuters ap afp upi tass interfax xinhua bloomberg ansa efe dpa kyodo yonhap anadolu newswire pti ani
        agencyPhrases: associated_press agence_france-presse news_agency press_agency newswire wire_service
        outletNames: cnn bbc nbc abc cbs msnbc npr pbs politico breitbart buzzfeed vox slate axios guardian
        outletNouns: times post news gazette tribune journal herald newspaper television broadcaster magazine daily station channel outlet outlets radio chronicle standard globe mail express examiner inquirer monitor reporter argus observer telegraph mirror courier dispatch sentinel ledger echo clarion advertiser network weekly press tv newspapers website site blog bulletin
        officialNouns: ministry police government office institute institution company firm union court service army military authorities authority department agency commission committee council administration embassy bureau campaign party parliament congress senate house university hospital school bank fund organisation organization association group operator airline corporation inc ltd llc co corp board prosecutors prosecutor investigators regulator regulators watchdog federation league club team state city county country nation kremlin pentagon nato un eu fbi cia nasa who observatory centre center laboratory society foundation charity brigade navy coastguard guard palace spokesman spokeswoman spokesperson spokespeople spokesmen officials plant factory manufacturer maker utility coalition alliance network headquarters republicans democrats leadership lawmakers lawyers attorneys management chamber exchange
        officialHeads: spokesman spokeswoman spokesperson spokespeople spokesmen authorities police prosecutors investigators
        officialsNouns: officials
        singleOfficials: official
        anonymityMarks: anonymity anonymously unnamed unidentified unauthorised unauthorized authorised authorized condition familiar close
        namings: named identified quoted
        anonymousNouns: engineer engineers rescuer rescuers firefighter firefighters bystanders onlookers villagers locals patients customers source sources person people resident residents witness witnesses survivor survivors worker workers doctor nurse man woman men women boy girl neighbour neighbours neighbor neighbors experts expert analysts analyst scientists scientist economists economist observers voters activists supporters employees employee relative relatives official aide aides insider insiders teacher passengers passenger diplomats diplomat friend friends colleague colleagues student students protesters demonstrators soldiers officer parents mother father someone critics commentators strategists delegates fans
        organisationShorts: company firm group organisation organization union institute ministry department agency office bank hospital court party campaign council commission committee university police authority service airline association army government
        titles: mr mrs ms miss dr prof professor sir dame lord lady president minister mayor chief senator sen rep representative governor gov secretary chairman chairwoman chair director judge justice captain capt general gen colonel col lieutenant lt sergeant sgt major officer officer detective commissioner ambassador chancellor king queen prince princess pope bishop archbishop rev reverend father sister congressman congresswoman councillor councilman councilwoman alderman attorney sheriff superintendent spokesman spokeswoman spokesperson candidate nominee strategist ceo founder economist professor analyst leader deputy vice former prime premier coach manager editor author host inspector marshal commander admiral democrat republican democratic mp md
        maleWords: he him his himself mr sir king prince father spokesman chairman congressman councilman lord brother husband son
        femaleWords: she her hers herself mrs ms miss dame queen princess mother spokeswoman chairwoman congresswoman councilwoman lady sister wife daughter
        malePronouns: he
        femalePronouns: she
        neuterPronouns: it
        pluralPronouns: they
        selfPronouns: i we you
        attachedParticles: up out off over in down
        roleWords: as
        comparisons: than
        irregularParticiples: seen taken given known shown written spoken chosen drawn driven stolen torn worn broken forgotten hidden thrown sworn grown fallen clad
        conditions: if
        timeQuestions: when while as after before since until although though because
        articles: the a an
        indefinites: a an
        genericShorts: company firm group organisation organization
        nounLikeVerbs: state report claim call question remark comment promise charge fear rule challenge document reason request answer estimate note demand hope tweet post pledge vow worry doubt forecast credit object counter label fire detail threat protest sound states reports claims calls questions remarks comments promises charges fears rules challenges documents reasons requests answers estimates notes demands hopes tweets posts pledges vows worrys doubts forecasts credits objects counters labels fires details threats protests sounds
        nameParticles: de la van von der den bin al el da di dos ben ibn
        thirdPersonVerbs: is are was were has have had does do did will would can could may might shall should must
        irregularPasts: was were had did went came took gave got made knew saw left felt became began kept held stood ran met sat lost paid spoke spent lay led grew fell sent brought bought caught chose drew drove ate fought flew forgot froze hid hit hurt rose sold set shot shut sang sank slept spread stole struck swam swept taught tore threw understood woke won wore broke built burned cut dealt heard put sought showed told said thought found wrote let lit meant read bore beat bent bet bound bled blew bred burst cast clung crept dug fed fled flung ground hung knelt laid leapt lent quit rang rid rode shook shone shrank slid spun split sprang stuck stung swore swung wept wound withdrew overcame undertook
        commonVerbs: be have do go come take give get make know see leave feel become begin keep hold stand run meet sit lose pay speak spend lead grow fall send bring buy catch choose draw drive eat fight fly forget hit hurt rise sell set shut sing sleep spread steal strike swim teach throw understand win wear break build cut deal hear put seek show tell say think find write let mean read want need use try ask work seem help turn start play move live believe happen provide include continue learn change follow stop create allow add remain appear buy serve die expect stay reach kill raise pass require decide return explain develop carry receive agree support remove walk wait consider love hate like suggest involve enjoy lack tend depend exist own fail intend plan oppose contain represent prefer belong face
        """
}
