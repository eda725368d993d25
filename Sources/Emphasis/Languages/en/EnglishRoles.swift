/// What English-language news calls people and organisations: nouns of roles, and words that judge.
let englishRoles = """
    [determiners]
    a an the this that these those its his her their our my your some any no every each another
    [honorifics]
    mr mrs ms miss dr prof sir dame lord lady mr. mrs. ms. dr. prof. st rev rev.
    # Words that may follow a role: with those of the first list they are part of what it is, "minister for health".
    [complements]
    of for
    [followers]
    at in from to with on who whose which that based living working
    [title stops]
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december yesterday today tomorrow
    # Nouns of roles; ! judges.
    [roles]
    president vice-president premier minister chancellor secretary undersecretary governor mayor deputy senator
    congressman congresswoman congressperson representative lawmaker legislator mp parliamentarian speaker whip
    councillor councilman councilwoman alderman commissioner ambassador envoy diplomat consul delegate negotiator
    spokesman spokeswoman spokesperson aide adviser advisor counsellor strategist pollster candidate nominee incumbent
    frontrunner front-runner rival challenger opponent ally successor predecessor leader co-leader chief head boss!
    chairman chairwoman chairperson chair executive director co-director manager owner founder co-founder operator
    maker manufacturer supplier investor shareholder financier banker broker trader economist analyst entrepreneur
    businessman businesswoman billionaire millionaire tycoon! magnate! mogul! oligarch! heir heiress
    king queen prince princess emperor monarch sultan emir sheikh duke duchess royal
    strongman! dictator! autocrat! despot! tyrant! ruler warlord! kingpin! mastermind! ringleader! henchman! crony!
    loyalist! firebrand! hardliner! demagogue! provocateur! zealot! ideologue! extremist! radical! maverick! veteran
    commander general colonel captain major lieutenant sergeant admiral marshal brigadier officer soldier marine
    sailor pilot skipper guard militant fighter rebel insurgent terrorist! guerrilla gunman suspect defendant convict
    murderer! killer! thug! fugitive prisoner detainee hostage victim survivor witness whistleblower! activist
    campaigner organiser organizer protester dissident exile refugee migrant asylum-seeker volunteer
    police constable detective inspector sheriff investigator prosecutor judge justice magistrate lawyer attorney
    barrister solicitor counsel coroner
    doctor physician surgeon nurse paramedic midwife psychologist psychiatrist epidemiologist virologist scientist
    researcher physicist chemist biologist engineer seismologist meteorologist climatologist geologist astronaut
    professor lecturer teacher schoolteacher headteacher principal dean student pupil graduate historian
    author writer novelist poet journalist reporter editor columnist correspondent broadcaster presenter host
    anchor pundit! commentator blogger influencer critic photographer filmmaker actor actress singer musician rapper
    composer conductor artist painter sculptor designer architect comedian celebrity star superstar! model
    player footballer striker goalkeeper midfielder defender captain coach trainer athlete runner swimmer cyclist
    boxer champion driver cricketer golfer
    bishop archbishop cardinal pope priest imam rabbi cleric ayatollah pastor monk nun preacher
    farmer fisherman miner worker labourer builder electrician plumber mechanic machinist cook chef waiter waitress
    shopkeeper cleaner driver passenger tourist commuter pensioner retiree resident villager neighbour neighbor
    tenant landlord firefighter fireman rescuer lifeguard
    mother father parent son daughter brother sister husband wife widow widower partner fiance fiancee uncle aunt
    cousin grandfather grandmother grandson granddaughter friend colleague
    union party group company firm agency authority regulator watchdog ministry department bank retailer airline
    carrier utility broadcaster newspaper charity think-tank lobby! lobbyist! network giant! behemoth! militia cartel!
    movement organisation organization alliance bloc sect! cult! gang! junta! regime! offshoot affiliate subsidiary
    man woman boy girl teenager child expert specialist official figure politician statesman populist! nationalist
    separatist reformist centrist moderate conservative liberal socialist communist leftist! islamist! republican democrat
    newcomer outsider insider outcast! pariah! hero! villain! saviour! traitor! darling! scion!
    # Words that judge where they describe a role.
    [evaluative]
    controversial embattled disgraced notorious infamous so-called self-styled self-proclaimed self-declared self-appointed
    hardline hard-line far-right far-left ultra-conservative ultraconservative ultranationalist hawkish fiery outspoken
    divisive polarising polarizing charismatic popular unpopular beloved respected revered celebrated legendary renowned
    acclaimed influential powerful feared ruthless brutal bloodthirsty authoritarian autocratic despotic corrupt crooked
    radical extremist extreme fanatical fundamentalist militant populist firebrand maverick rogue renegade shadowy
    secretive reclusive flamboyant eccentric brash combative defiant beleaguered scandal-hit scandal-plagued troubled
    ailing failed discredited ousted de-facto puppet pro-russian pro-western pro-government iran-backed us-backed
    u.s.-backed russian-backed kremlin-backed western-backed heroic brave fearless tireless visionary moderate
    """
