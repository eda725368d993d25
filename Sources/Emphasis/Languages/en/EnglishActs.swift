/// Words by which English-language news calls the same act, event, thing or group of people. The lists say what can stand
/// for what in a report, not what is right.
///
/// A group a line; the first word names it. `!` marks a word that judges, `+` a verb of which all forms count. A word that
/// is noun and verb may stand in two groups: its base form and its form in -s then belong to the first.
///
/// The endings make the regular forms of verbs: added to the word, put for its last letter, and added with that doubled.
let englishActs = """
    [endings added]
    s es d ed ing
    [endings for the last letter]
    ing ied ies
    [endings after a doubled letter]
    ed ing
    [groups]
    fire, blaze, inferno!, conflagration, wildfire
    explosion, blast, detonation
    earthquake, quake, tremor, temblor
    flood, flooding, deluge!, inundation
    storm, tempest!, hurricane, cyclone, typhoon
    landslide, mudslide, landslip
    crash, accident, collision, smash!, pile-up
    disaster, catastrophe!, tragedy!, calamity!, emergency
    collapse, cave-in
    outage, blackout, power cut, power failure
    outbreak, epidemic, pandemic
    drought, dry spell
    airstrike, air strike, strike, bombardment, bombing, air raid, raid, shelling, barrage
    attack, assault, ambush, onslaught!, rampage!, atrocity!
    invasion!, incursion, military operation, offensive, intervention, aggression!
    war, conflict, hostilities, fighting
    clash, skirmish, confrontation, brawl, scuffle, melee, fracas
    ceasefire, truce, armistice, cessation of hostilities, pause in fighting
    shooting, massacre!, bloodbath!, slaughter!, gun attack
    assassination, murder!, slaying, execution, homicide, liquidation!
    kill+, die+, perish+, lose their lives!, lost their lives!, lost his life!, lost her life!, slay+, murder+!, massacre+!, slaughter+!, neutralise+!, neutralize+!, eliminate+!, gun down+!, butcher+!
    injure+, wound+, hurt+, maim+!
    death, fatality, loss of life
    suicide bombing, suicide attack, martyrdom operation!
    explosive, bomb, device, improvised explosive device
    missile, rocket, projectile
    drone, unmanned aircraft, unmanned aerial vehicle, uav
    abduction, kidnapping, kidnap, hostage-taking, seizure
    captive, hostage, prisoner, detainee
    torture!, abuse, mistreatment, ill-treatment, enhanced interrogation!
    rape, sexual assault, sexual attack
    harassment, bullying, intimidation
    genocide!, ethnic cleansing!, mass killing
    civilian, resident, non-combatant, bystander
    militant, terrorist!, fighter, gunman, insurgent, rebel, extremist!, guerrilla, jihadist!, combatant, freedom fighter!, armed man, shooter
    soldier, troop, serviceman, serviceperson, conscript
    militia, paramilitary, armed group, armed wing, terrorist group!, terror group!
    separatist, secessionist, independence supporter
    mercenary!, private contractor, military contractor
    suspect, alleged attacker, perpetrator!, culprit!, attacker, assailant
    criminal!, offender, thug!, crook!, gangster!
    gang, criminal group, cartel, mafia!
    victim, casualty
    survivor, escapee
    protester, demonstrator, rioter!, mob!, activist, agitator!, hooligan!, marcher
    protest, demonstration, riot!, unrest, rally, march, uprising, revolt, disturbance, disorder
    crowd, throng, horde!, multitude
    crackdown!, clampdown!, dispersal, police operation
    arrest+, detain+, apprehend+, round up+!, nab+!, take into custody+
    coup, putsch!, takeover, power grab!, overthrow, military takeover
    revolution, popular uprising
    migrant, refugee, asylum seeker, illegal!, illegal immigrant!, illegal alien!, undocumented immigrant, undocumented migrant, immigrant, newcomer, irregular migrant
    influx!, wave!, flood of migrants!, arrival, surge!
    deportation, expulsion, removal, repatriation, forced return!
    border wall, border fence, barrier
    government, regime!, administration, junta!, authorities, establishment!
    leader, strongman!, dictator!, autocrat!, tyrant!, ruler, despot!
    oligarch!, tycoon!, businessman, magnate!, billionaire, entrepreneur
    bureaucrat!, civil servant, official, functionary!, mandarin!
    politician, lawmaker, legislator, parliamentarian
    party, faction, camp
    supporter, loyalist, follower, backer, crony!, henchman!, acolyte!, fan
    opponent, critic, dissident, detractor!, foe!, enemy!
    conservative, right-winger!, hardliner!, far-right!, right-wing
    liberal, progressive, leftist!, left-winger!, left-wing, far-left!
    nationalist, patriot!, populist!
    spy!, agent, intelligence officer, operative
    whistleblower!, leaker!, informant, snitch!
    deal, agreement, pact, accord, treaty
    talk, negotiation, dialogue, discussion
    meeting, summit, encounter, gathering
    row, dispute, feud!, spat!, quarrel, disagreement, standoff, war of words!
    crisis, trouble, turmoil!, chaos!, meltdown!
    scandal!, affair, controversy
    election, vote, poll, ballot
    victory, win, triumph!, landslide victory!, landslide win!
    defeat, loss, rout!, drubbing!, setback
    referendum, plebiscite
    fraud, rigging!, irregularity
    sanction, penalty, punitive measure, restriction
    embargo, blockade!, trade ban
    tariff, duty, levy, import tax
    tax rise, tax increase, tax hike!, tax raid!
    tax cut, tax relief!, tax break!, tax giveaway!
    spending cut, austerity!, saving, belt-tightening!, cutback
    benefit, welfare, handout!, allowance, entitlement
    bailout!, rescue package, rescue, aid package, lifeline!
    subsidy, grant, support payment
    inflation, cost of living, price rise, price increase
    recession, downturn, slump!, contraction, slowdown
    growth, boom!, expansion, upturn
    fall+, drop+, decline+, plunge+!, plummet+!, tumble+!, slide+, slip+, nosedive+!, crater+!
    rise+, increase+, climb+, soar+!, surge+!, jump+, rocket+!, skyrocket+!, balloon+!
    layoff, job cut, redundancy, sacking!, dismissal, axe!, cull!
    sack+!, dismiss+, axe+!, oust+!, lay off+, let go+
    resign+, quit+, step down+, stand down+
    reform, overhaul, shake-up!, change
    privatisation, privatization, sell-off!
    industrial action, walkout, stoppage, work stoppage
    merger, acquisition, buyout, tie-up, takeover bid
    profit, earnings, windfall!, surplus
    debt, borrowing, liability
    price gouging!, overcharging, profiteering!
    climate change, global warming, climate crisis!, climate emergency!, global heating!
    pollution, contamination, poisoning!
    spill, leak, discharge
    green activist, environmentalist, climate activist, eco-warrior!, climate campaigner, eco-zealot!
    abortion, termination, termination of pregnancy
    fetus, foetus, unborn child!, unborn baby!
    pro-life!, anti-abortion
    pro-choice!, abortion-rights
    gun control, gun safety, firearms restriction
    same-sex marriage, gay marriage, marriage equality!
    drug user, addict!, junkie!
    homeless person, rough sleeper, vagrant!, person without a home
    slum!, shanty town, informal settlement
    outpost, colony!
    occupation!, annexation, military presence
    occupied territory, disputed territory
    wall, separation barrier, security barrier, apartheid wall!
    death toll, toll, body count!
    charge, accusation, allegation, claim
    indictment, criminal charge
    trial, hearing, show trial!, proceeding
    ruling, verdict, judgment, judgement, decision
    sentence, prison term, jail term
    jail, prison, correctional facility, penitentiary
    fine, financial penalty
    investigation, inquiry, enquiry, probe, witch hunt!, witch-hunt!
    lawsuit, suit, legal action, legal challenge
    bribe!, payment, kickback!, payoff!
    corruption!, graft!, misconduct, wrongdoing
    theft, robbery, heist!, burglary, looting!
    lie!, falsehood!, untruth, misstatement, fabrication!
    misinformation, disinformation!, fake news!, propaganda!
    leaked document, secret document!, confidential document
    speech, address, tirade!, rant!, diatribe!
    statement, declaration, announcement
    criticism, attack on, condemnation, backlash!, outcry!, rebuke
    praise, acclaim, plaudit, adulation!
    plan, proposal, scheme!, plot!, blueprint
    law, act, legislation, measure, bill
    ban, prohibition, outlawing
    factory, plant, mill, works, sweatshop!
    ship, vessel, boat
    ferry, passenger ship
    lorry, truck, heavy goods vehicle
    worker, employee, staff, labourer
    boss!, chief executive, manager, chief
    child, kid!, minor, youngster, juvenile
    elderly people, pensioner, old people, senior
    rescuer, rescue worker, emergency worker, first responder, hero!
    hospital, clinic, medical centre, medical center
    school, academy, college
    house, home, dwelling, residence, property
    firm, company, business, corporation, giant!
    car, vehicle
    plane, aircraft, jet, airliner
    police, officer, force, cop!
    army, military, armed forces
    weapon, firearm, gun, arm
    aid, relief, assistance, help
    captain, skipper, master
    trip, visit, tour
    sink+, founder+, capsize+, keel over+, go down+
    destroy+, devastate+!, flatten+!, wreck+, ravage+!, obliterate+!
    hit+, strike+, rock+!, jolt+, pound+!, hammer+!, batter+!
    flee+, escape+, evacuate+, run away+
    seize+, capture+, take over+, grab+!, liberate+!, recapture+
    storm+!, enter+, break into+, breach+
    evict+, expel+, deport+, kick out+!
    refuse+, reject+, turn down+, snub+!, rebuff+!
    cancel+, call off+, scrap+
    postpone+, delay+, put off+
    shoot+, open fire on+, fire on+
    rescue+, save+, pull out+
    lock+, padlock+, chain+, bolt+
    block+, obstruct+, impede+
    deadly, fatal, lethal
    huge, vast, massive!, enormous
    [skipped]
    fire service, fire services, fire chief, fire chiefs, fire brigade, fire department, fire engine, fire engines, fire crew
    fire crews, fire exit, fire exits, fire alarm, fire officer, fire officers, fire official, fire officials, fire safety
    fire station, fire truck, fire trucks, open fire, opened fire, opening fire, under fire, came under fire, set fire
    rescue service, rescue services, rescue operation, rescue operations, rescue work, hunger strike, hunger strikes
    strike action, on strike, went on strike, general strike, heart attack, panic attack, drop in, rise to power
    in the wake, in charge, at home, plan to, plans to, planned to, act as, acts as, act of, attack dog
    party leader, third party, birthday party, power plant, power plants, nuclear plant, treatment plant, deal with
    a great deal, good deal, in addition, in fact, as well, vote of confidence, chief of staff, working party
    second home, second homes, death penalty, house of, works for, works with, works as, works at, works in, works on
    settlement of, wave of, heat wave, bill of rights, white house, lower house, upper house, house arrest, house speaker
    sentence of, life sentence, in the event, business day, business hours, talk show, talks about, talk about, change of
    price change, climate of, criminal investigation, criminal proceedings, criminal charges, criminal court, criminal law
    ministry official, government official, government officials, company official, school children, law enforcement
    security official, civil war, fire hydrant, home town, home secretary, home office, prime suspect, drug abuse, fine tuning
    fine weather, fine for now, fall in love, fall short, boat people, charge of, free of charge, wall street, home to
    """
