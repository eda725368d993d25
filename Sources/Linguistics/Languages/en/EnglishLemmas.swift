/// Lemmas of English, for ``LemmaWords``: what no ending tells, and what the endings tell.
///
/// The lemmas are those of the English treebanks of Universal Dependencies: "n't" is "not", "her" is "she" as an object,
/// "better" is "good", "1,200" is "1200".
let englishLemmas = """
    # By word class, forms and their lemmas.
    [PRON]
    i=I me=I us=we him=he them=they 'em=they em=they whom=who mine=my yours=your ours=our theirs=their hers=her
    these=this those=that 's=we s=we u=you ya=you y'=you
    [DET]
    an=a these=this those=that
    [AUX]
    is=be are=be am=be was=be were=be been=be being=be ai=be 's=be s=be 're=be re=be 'm=be m=be r=be has=have
    had=have having=have 've=have ve=have does=do did=do done=do doing=do ca=can wo=will 'll=will ll=will 'd=would
    d=would got=get gets=get getting=get gotten=get 't=it
    [VERB]
    is=be are=be am=be was=be were=be been=be being=be 's=be 're=be 'm=be has=have had=have having=have 've=have
    does=do did=do done=do goes=go gon=go wan=want got=get went=go gone=go
    [PART]
    n't=not nt=not na=to ta=to '='s s='s
    [ADP]
    ta=of vs=versus vs.=versus thru=through til=till 'til=till w/o=without
    [CCONJ]
    n=and 'n=and
    [SCONJ]
    'cause=cause til=till
    [ADV]
    better=well best=well worse=badly worst=badly further=far furthest=far farther=far farthest=far aka=a.k.a.
    asap=ASAP ie=i.e. eg=e.g. i.e=i.e. e.g=e.g.
    [ADJ]
    better=good best=good worse=bad worst=bad further=further elder=old eldest=old farther=far farthest=far
    furthest=far
    [NUM]
    k=thousand m=million mn=million bn=billion b=billion tn=trillion
    [NOUN]
    am=a.m. pm=p.m. a.m=a.m. p.m=p.m.
    [PROPN]
    jan=January jan.=January feb=February feb.=February mar.=March apr=April apr.=April jun.=June jul.=July
    aug=August aug.=August sep=September sep.=September sept=September sept.=September oct=October oct.=October
    nov=November nov.=November dec=December dec.=December mon.=Monday tue.=Tuesday tues=Tuesday tues.=Tuesday
    wed.=Wednesday thu.=Thursday thur.=Thursday thurs=Thursday thurs.=Thursday fri.=Friday sat.=Saturday
    sun.=Sunday
    # Forms of one class whose lemma the syntax decides: the class, the form, then the lemma if the word depends on its head
    # as a modifier, or if its head is an active participle of the past.
    [PRON as modifier]
    her=her
    [PRON otherwise]
    her=she
    [AUX of participle]
    's=have 'd=have
    # Plurals that no ending tells; the listed nouns of irregular plural come before these.
    [plurals]
    mice=mouse lice=louse geese=goose oxen=ox dice=die pence=penny media=medium bacteria=bacterium strata=stratum
    curricula=curriculum memoranda=memorandum referenda=referendum stadia=stadium errata=erratum alumni=alumnus
    cacti=cactus fungi=fungus nuclei=nucleus stimuli=stimulus syllabi=syllabus radii=radius foci=focus
    larvae=larva alumnae=alumna formulae=formula vertebrae=vertebra antennae=antenna algae=alga indices=index
    appendices=appendix matrices=matrix vertices=vertex bureaux=bureau plateaux=plateau chateaux=chateau
    corpora=corpus genera=genus passersby=passerby wolves=wolf elves=elf thieves=thief shelves=shelf loaves=loaf
    calves=calf scarves=scarf hooves=hoof selves=self sheaves=sheaf oases=oasis diagnoses=diagnosis theses=thesis
    hypotheses=hypothesis parentheses=parenthesis syntheses=synthesis metamorphoses=metamorphosis
    neuroses=neurosis quizzes=quiz series=series species=species monies=money etc=etc.
    # The same for forms that a noun and a verb may be.
    [s forms]
    movies=movie cookies=cookie ties=tie unties=untie pies=pie lies=lie dies=die vies=vie belies=belie
    zombies=zombie calories=calorie rookies=rookie hippies=hippie prairies=prairie selfies=selfie hoodies=hoodie
    smoothies=smoothie foodies=foodie aunties=auntie brownies=brownie sorties=sortie genies=genie junkies=junkie
    birdies=birdie aches=ache headaches=headache caches=cache niches=niche psyches=psyche avalanches=avalanche
    moustaches=moustache mustaches=mustache axes=axe shoes=shoe toes=toe foes=foe canoes=canoe woes=woe buses=bus
    viruses=virus bonuses=bonus campuses=campus statuses=status choruses=chorus censuses=census
    consensuses=consensus surpluses=surplus circuses=circus walruses=walrus caucuses=caucus
    prospectuses=prospectus focuses=focus biases=bias canvases=canvas atlases=atlas aliases=alias gases=gas
    lenses=lens irises=iris
    # Endings and what stands in their place; the longest counts.
    [s endings]
    s= ies=y sses=ss shes=sh ches=ch xes=x zzes=zz tzes=tz oes=o lyses=lysis crises=crisis ss=ss us=us
    [plural endings]
    men=man children=child people=person feet=foot teeth=tooth selves=self wives=wife
    # Verb forms that no ending tells, beside the irregular verbs listed elsewhere.
    [verb forms]
    died=die tied=tie lied=lie vied=vie untied=untie belied=belie dying=die tying=tie lying=lie vying=vie
    untying=untie underlying=underlie undertook=undertake undertaken=undertake proven=prove learnt=learn
    stank=stink stunk=stink sewn=sew sown=sow spoilt=spoil leant=lean leapt=leap slung=sling slew=slay slain=slay
    strove=strive striven=strive strode=stride shorn=shear sawn=saw smelt=smell spelt=spell spilt=spill spun=spin
    spat=spit swollen=swell trod=tread trodden=tread wove=weave woven=weave wrung=wring forsook=forsake
    forsaken=forsake flung=fling ground=grind knelt=kneel mown=mow sped=speed hewn=hew beheld=behold befell=befall
    befallen=befall dwelt=dwell woven=weave sunken=sink bade=bid bidden=bid clad=clothe shrunken=shrink
    wrought=work besought=beseech slunk=slink strewn=strew thrived=thrive throve=thrive gnawn=gnaw inlaid=inlay
    begat=beget begotten=beget overflown=overfly bled=bleed foresaw=foresee foreseen=foresee crossbred=crossbreed
    panicked=panic panicking=panic trafficked=traffic trafficking=traffic mimicked=mimic mimicking=mimic
    picnicked=picnic picnicking=picnic frolicked=frolic frolicking=frolic
    # Beginnings that an irregular verb may have: "rebuilt", "overtook".
    [verb prefixes]
    re un over under out mis fore pre up off down with inter
    # What stands before "ed" and "ing", by its last letters ("^": by all of them), and what makes the verb of it: an "e"
    # ("hop" of "hoped"), nothing ("visit"), or one letter less ("stopp"). The longest ending counts; without any, nothing
    # is changed. Counted from lists of verbs.
    [verb stems with e]
    ib c rad ced id od ud re se g ang th i tak ik vok l fil pil nam com um fin lin min ap yp car lar par ir cor plor
    stor ur s at let cit nit mot not vot ut u v z ^ach ^adher ^ador ^aton ^b ^bak ^bal ^beguil ^bewar ^bit ^blam ^bor
    ^br ^brak ^cach ^cak ^cascad ^centr ^chaf ^challeng ^chim ^chok ^clon ^combin ^compet ^condon ^contraven
    ^conven ^cop ^cran ^creat ^dar ^delineat ^din ^divin ^dron ^dy ^elop ^enshrin ^evad ^exhal ^exil ^expedit ^extradit
    ^ey ^fad ^far ^fle ^fram ^gam ^grop ^guarante ^hing ^hon ^hop ^ignor ^imagin ^imped ^infring ^inhal ^interfer
    ^intertwin ^interven ^invad ^invit ^jok ^lop ^loung ^mak ^massacr ^mop ^ow ^pal ^past ^pe ^permeat ^persever
    ^persuad ^phon ^pip ^plan ^plung ^pok ^por ^postpon ^predestin ^prob ^procreat ^prun ^quak ^quarantin ^quot ^rebuk
    ^reconcil ^recreat ^rever ^rhym ^scal ^serenad ^shad ^shak ^sham ^shar ^shin ^sho ^slop ^smil ^smit ^smok ^snor
    ^squar ^star ^stok ^strok ^supersed ^tam ^tast ^telephon ^tim ^ton ^tun ^wad ^wak ^wan ^wast ^wip ^writ ^zon
    [verb stems as they are]
    mb rb aid oid ood aud ng al el il ll sell well ool rl aul wl ep ip lp mp op rp sp air our ss eat oat out ^add ^bang
    ^bias ^boycott ^buzz ^catalog ^cloud ^combat ^debut ^defang ^ebb ^elicit ^err ^fell ^focus ^foul ^froth ^fundrais
    ^group ^hang ^leap ^mimic ^mouth ^overlap ^panic ^pivot ^quell ^reap ^recoup ^shell ^shroud ^sidestepp ^ski ^smell
    ^smooth ^solicit ^spell ^sublet ^taxi ^tell ^undercut ^unearth ^unwrap ^wai ^yell
    [verb stems doubled]
    b dd gg ell mm nn p rr tt ^backpedall ^controll ^distill ^enroll ^equall ^fulfill ^instill ^patroll ^quizz ^signall
    ^totall
    # The same, before "er" and "est".
    [adjective stems with e]
    c rud e rg l am s lat it u v ^cut ^dir ^fin ^hug ^pur ^rar ^rip ^saf ^san ^sever ^sincer ^sor ^spar ^strang ^sur
    ^wid
    [adjective stems as they are]
    ll ss ^cool ^fierc ^frail ^odd ^real
    [adjective stems doubled]
    dd gg mm nn tt ^hipp
    """
