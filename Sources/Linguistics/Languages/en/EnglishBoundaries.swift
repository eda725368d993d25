/// English abbreviations, sentence openers and reporting verbs, for ``BoundaryWords``.
let englishBoundaries = """
    [titles]
    mr mrs ms messrs mx dr drs prof profs rev revd fr sr hon pres gov govs sen sens rep reps del amb atty supt
    gen lt col maj capt cpt cmdr cdr comdr adm sgt cpl pvt brig ens msgr st ste mt ft lieut det insp
    dept assn univ bros
    [any case]
    vs v cf viz approx al eg ie etc
    [abbreviations]
    inc ltd co corp llc plc cos jr esq phd md ave blvd rd hwy bldg apt govt intl natl
    jan feb apr aug sept sep oct nov dec mon tue tues thu thur thurs fri
    ala ariz ark calif colo conn fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore pa penn tenn tex
    va vt wash wis wyo ont que
    [before figure]
    no nos c ca p pp vol vols art arts fig figs sec secs ch chap pt eq mar jun jul sat sun wed para
    [enders]
    etc
    [day halves]
    a.m. p.m.
    [after day half]
    et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst aest eastern central pacific mountain
    greenwich local monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.
    [starters]
    the a an this that these those there here it its he she they we you his her their our my your who what when where
    why how which while although though after before since because if as at by for from in into on of with without
    within during under over and but or nor so yet however meanwhile moreover still then thus also among another both
    all any each either every few many more most much neither no none not now once one only other some such two three
    several to until unless yes earlier later last despite according instead asked it's he's she's they're we're
    that's there's
    [capital pronouns]
    i i'm i've i'll i'd
    [reporting verbs]
    said says say asked asks added adds told replied replies answered wondered wrote writes exclaimed shouted cried
    yelled recalled continued responded demanded insisted joked quipped tweeted posted declared announced remarked
    noted observed concluded explained inquired screamed urged
    [elisions]
    tis twas em til till cause round bout n
    """
