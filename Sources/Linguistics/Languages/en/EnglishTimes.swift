/// English words around dates and clock times, for ``TimeWords``; the calendar's own are in ``englishCalendar``.
let englishTimes = """
    [deictic days]
    today: 0
    yesterday: -1
    tomorrow: 1
    tmr: 1
    tonight: 0 NI
    tonite: 0 NI
    overnight: -1 NI
    tmrw: 1
    [day before yesterday]
    day before yesterday: -2
    day after tomorrow: 2
    [shifts]
    last: -1
    previous: -1
    preceding: -1
    past: -1
    this: 0
    current: 0
    next: 1
    coming: 1
    upcoming: 1
    following: 1
    [story shifts]
    previous following preceding next
    [stretch shifts]
    past coming recent
    [this]
    this
    [that]
    that same
    [same]
    same
    [the]
    the
    [early and late]
    early earlier late later mid
    [after early]
    on in - the
    [part phrases]
    the beginning of: beginning
    beginning of: beginning
    the start of: beginning
    start of: beginning
    the middle of: middle
    middle of: middle
    the end of: end
    end of: end
    the first half of: H1
    first half of: H1
    the second half of: H2
    second half of: H2
    the rest of: rest
    rest of: rest
    remainder of: rest
    the remainder of: rest
    remaining of: rest
    the early hours of: beginning
    the night of: NI
    the morning of: MO
    the week of: week
    the week beginning: week
    the week starting: week
    the week commencing: week
    the month of: beginning
    the year: beginning
    the year of: beginning
    the calendar year: beginning
    year: beginning
    [long]
    long
    [week]
    week
    [immediate future]
    until till as
    [month before]
    in since until till by early late mid earlier later during last next this of from through
    [past only]
    past
    [earlier later]
    earlier later
    [than]
    than
    [ago]
    ago
    [earlier]
    earlier
    [later]
    later
    [before]
    before
    [after]
    after from
    [from now]
    from now: 1
    from today: 1
    hence: 1
    [in words]
    in
    [vague phrases]
    a few: 1
    a couple of: 2
    a couple: 2
    several: 1
    many: 1
    recent: 1
    [count fillers]
    more further additional full straight consecutive long past last next coming previous successive other
    [bare before]
    for in recent several few many past last next coming within over after of the
    [age follows]
    old
    [half]
    half
    [a]
    a an
    [and]
    and
    [references]
    now: PRESENT_REF
    right now: PRESENT_REF
    currently: PRESENT_REF
    nowadays: PRESENT_REF
    at present: PRESENT_REF
    at the moment: PRESENT_REF
    these days: PRESENT_REF
    the present: PRESENT_REF
    recently: PAST_REF
    lately: PAST_REF
    in the past: PAST_REF
    long ago: PAST_REF
    the future: FUTURE_REF
    in future: FUTURE_REF
    [future adjective]
    future: FUTURE_REF
    current: PRESENT_REF
    [sets]
    daily: P1D
    everyday: P1D
    nightly: P1D
    weekly: P1W
    fortnightly: P2W
    monthly: P1M
    quarterly: P3M
    annually: P1Y
    yearly: P1Y
    annual: P1Y
    hourly: PT1H
    biweekly: P2W
    bimonthly: P2M
    biannual: P6M
    biannually: P6M
    semiannual: P6M
    semiannually: P6M
    biennial: P2Y
    biennially: P2Y
    triennial: P3Y
    [every]
    every each
    [other]
    other
    [frequency]
    once twice times thrice
    [on only]
    on
    [ordinal day]
    day
    [of]
    of in
    [month links]
    , - / of in
    [year before]
    in since of by during until till from after before early late mid year and to or between around circa through
    for than =
    [year blockers]
    no no. number page room flight highway route nearly about at some over least most
    [decade before]
    the early late mid and
    [plural s]
    s
    [century]
    century
    [quarter]
    quarter
    [weekend]
    weekend
    [clock before]
    at about around by until till before after from since between and to approximately roughly just shortly than
    [clock joins]
    at about around by before after from on , just shortly until of later than no as for
    [date joins]
    on , of
    [am]
    a.m. am a.m
    [pm]
    p.m. pm p.m
    [attached am]
    a
    [attached pm]
    p
    [o clock]
    o'clock oclock
    [noon]
    noon: T12:00
    midday: T12:00
    noonish: T12
    lunchtime: T12
    midnight: T00:00
    [past hour]
    past: 1
    to: -1
    [quarter half]
    half: 30
    quarter: 15
    [zones]
    et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst aest eastern central pacific mountain local
    [zone tail]
    time
    [in the]
    in the
    [range joiners]
    to - until till through
    [range and]
    and to
    [between]
    between from
    [future cues]
    running facing leaving supposed will would 'll i'll we'll you'll he'll she'll it'll they'll shall going expected scheduled due set plan plans planned planning deadline upcoming
    tomorrow ahead expects hopes intends aims slated poised ready wait let let's won't can
    [future verbs]
    will shall 'll won't i'll we'll you'll he'll she'll it'll they'll
    [told after]
    had was were did
    [past endings]
    ed
    [before be]
    to will would shall should 'll i'll we'll you'll he'll she'll it'll they'll
    [introduced]
    at by
    [after overnight]
    after as when by in on and into from
    [hours]
    hours
    [day like]
    dawn dusk night nightfall lunchtime
    [decade owners]
    his her their my your our
    [noun cues]
    plan plans
    [to]
    to
    [superlatives]
    first second third fourth fifth most least worst best only
    [superlative endings]
    est
    [now be]
    is are
    [attack words]
    attack attacks hijackers terror terrorist terrorists memorial commission attackers plot
    [last one]
    last
    [be]
    be
    [finite]
    is are am was were be been has have had do does did can could may might should must would
    it's he's she's they're we're i'm isn't aren't wasn't weren't don't doesn't didn't says say rose fell
    [orders]
    please schedule book set remind create find show tell add cancel arrange plan put move let
    [addressing]
    i i'll i'd i'm i've we we'll we'd we're we've you you'll you'd you're you've let's my your our me us please
    [quote marks]
    " `` ''
    [asks]
    ?
    [shift words]
    last ago since
    [half letter]
    m
    [definite ends]
    for of in during over
    [named]
    now
    [past cues]
    was were had did said says told reported announced killed died found made took came went left began arrested
    fell rose lost grew broke sold bought paid ran stood struck shot drove flew fought sent spent built heard kept knew
    meant sat sank slept spoke stole swept swore taught tore thought threw understood drew fed fled forgot froze hid
    laid lent rode shook sought withdrew became brought caught chose dealt felt
    charged condemned won lost held called gave got saw ruled wrote met since ago last
    [counted nouns]
    people men women children police troops
    [after only]
    after
    [whole]
    whole entire
    [all]
    all
    [possessive]
    's
    """
