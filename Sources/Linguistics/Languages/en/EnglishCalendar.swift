/// English words of the calendar and the clock, for ``TimeWords``.
let englishCalendar = """
    [weekdays]
    monday: 1
    tuesday: 2
    wednesday: 3
    thursday: 4
    friday: 5
    saturday: 6
    sunday: 7
    [short weekdays]
    mon: 1
    mon.: 1
    tue: 2
    tue.: 2
    tues: 2
    tues.: 2
    wed: 3
    wed.: 3
    thu: 4
    thu.: 4
    thur: 4
    thurs: 4
    thurs.: 4
    fri: 5
    fri.: 5
    sat: 6
    sat.: 6
    sun: 7
    sun.: 7
    [months]
    january: 1
    february: 2
    march: 3
    april: 4
    may: 5
    june: 6
    july: 7
    august: 8
    september: 9
    october: 10
    november: 11
    december: 12
    jan: 1
    jan.: 1
    feb: 2
    feb.: 2
    mar: 3
    mar.: 3
    apr: 4
    apr.: 4
    jun: 6
    jun.: 6
    jul: 7
    jul.: 7
    aug: 8
    aug.: 8
    sep: 9
    sep.: 9
    sept: 9
    sept.: 9
    oct: 10
    oct.: 10
    nov: 11
    nov.: 11
    dec: 12
    dec.: 12
    [doubtful months]
    march may mar jun jan dec sep
    [units]
    second: TS
    seconds: TS
    sec: TS
    secs: TS
    minute: TM
    minutes: TM
    min: TM
    mins: TM
    hour: TH
    hours: TH
    hr: TH
    hrs: TH
    day: D
    days: D
    night: N
    nights: N
    week: W
    weeks: W
    fortnight: F
    fortnights: F
    month: M
    months: M
    quarter: Q
    quarters: Q
    year: Y
    years: Y
    yr: Y
    yrs: Y
    decade: E
    decades: E
    century: C
    centuries: C
    weekend: K
    weekends: K
    [attached units]
    h: TH
    [plural units]
    seconds minutes hours days nights weeks months years decades centuries
    [day parts]
    morning: MO
    afternoon: AF
    evening: EV
    night: NI
    dawn: MO
    dusk: EV
    nightfall: EV
    [seasons]
    spring: SP
    summer: SU
    autumn: FA
    fall: FA
    winter: WI
    [doubtful seasons]
    fall spring
    [decades]
    twenties: 192X
    thirties: 193X
    forties: 194X
    fifties: 195X
    sixties: 196X
    seventies: 197X
    eighties: 198X
    nineties: 199X
    [quarter letters]
    q1: 1
    q2: 2
    q3: 3
    q4: 4
    [stretch ends]
    eod: D
    eom: M
    eoy: Y
    [to date]
    year to date: Y
    month to date: M
    [named figures]
    9/11: 2001-09-11
    [named days]
    sept. 11: 2001-09-11
    sept 11: 2001-09-11
    september 11: 2001-09-11
    september 11th: 2001-09-11
    11 september: 2001-09-11
    [holidays]
    christmas eve: 12-24
    christmas day: 12-25
    christmas: 12-25
    boxing day: 12-26
    new year's eve: 12-31
    new year 's eve: 12-31
    new year 's day: 01-01
    new year's day: 01-01
    valentine 's day: 02-14
    st patrick 's day: 03-17
    st. patrick 's day: 03-17
    earth day: 04-22
    independence day: 07-04
    bastille day: 07-14
    halloween: 10-31
    april fools day: 04-01
    april fools ' day: 04-01
    may day: 05-01
    women 's day: 03-08
    mother 's day: 05-7-2
    mothers ' day: 05-7-2
    father 's day: 06-7-3
    fathers ' day: 06-7-3
    presidents ' day: 02-1-3
    presidents day: 02-1-3
    mlk day: 01-1-3
    juneteenth: 06-19
    groundhog day: 02-02
    cinco de mayo: 05-05
    all saints ' day: 11-01
    st george 's day: 04-23
    st. george 's day: 04-23
    anzac day: 04-25
    canada day: 07-01
    australia day: 01-26
    black friday: 11-4-4+1
    cyber monday: 11-4-4+4
    palm sunday: easter -7
    ash wednesday: easter -46
    bonfire night: 11-05
    veterans day: 11-11
    remembrance day: 11-11
    armistice day: 11-11
    thanksgiving day: 11-4-4
    thanksgiving: 11-4-4
    martin luther king day: 01-1-3
    memorial day: 05-1-L
    labor day: 09-1-1
    columbus day: 10-1-2
    election day: 11-1-1+1
    easter sunday: easter 0
    easter monday: easter 1
    easter: easter 0
    good friday: easter -2
    """
