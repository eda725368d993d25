/// English number words, for ``NumeralWords``.
let englishNumerals = """
    [cardinals]
    zero: 0
    nought: 0
    naught: 0
    one: 1
    two: 2
    three: 3
    four: 4
    five: 5
    six: 6
    seven: 7
    eight: 8
    nine: 9
    ten: 10
    eleven: 11
    twelve: 12
    thirteen: 13
    fourteen: 14
    fifteen: 15
    sixteen: 16
    seventeen: 17
    eighteen: 18
    nineteen: 19
    twenty: 20
    thirty: 30
    forty: 40
    fifty: 50
    sixty: 60
    seventy: 70
    eighty: 80
    ninety: 90
    [ordinals]
    first: 1
    second: 2
    third: 3
    fourth: 4
    fifth: 5
    sixth: 6
    seventh: 7
    eighth: 8
    ninth: 9
    tenth: 10
    eleventh: 11
    twelfth: 12
    thirteenth: 13
    fourteenth: 14
    fifteenth: 15
    sixteenth: 16
    seventeenth: 17
    eighteenth: 18
    nineteenth: 19
    twentieth: 20
    thirtieth: 30
    fortieth: 40
    fiftieth: 50
    sixtieth: 60
    seventieth: 70
    eightieth: 80
    ninetieth: 90
    hundredth: 100
    thousandth: 1000
    millionth: 1000000
    billionth: 1000000000
    trillionth: 1000000000000
    [scales]
    hundred: 100
    dozen: 12
    dozens: 12
    doz: 12
    dozs: 12
    dz: 12
    dzs: 12
    thousand: 1000
    lakh: 100000
    lakhs: 100000
    million: 1000000
    crore: 10000000
    crores: 10000000
    billion: 1000000000
    trillion: 1000000000000
    [attached scales]
    k: 1000
    mn: 1000000
    mln: 1000000
    mil: 1000000
    bn: 1000000000
    bln: 1000000000
    b: 1000000000
    tn: 1000000000000
    trn: 1000000000000
    [vague scales]
    dozens: 12
    scores: 20
    hundreds: 100
    thousands: 1000
    millions: 1000000
    billions: 1000000000
    trillions: 1000000000000
    [vague multipliers]
    tens: 10
    hundreds: 100
    [vague factors]
    several: 1
    a few: 1
    few: 1
    a couple of: 2
    a couple: 2
    couple of: 2
    [denominators]
    half: 2
    halves: 2
    quarter: 4
    quarters: 4
    [ordinal endings]
    st nd rd th
    [articles]
    a an
    [and]
    and
    [of]
    of
    [out of]
    out
    [in]
    in
    [over]
    over
    [point]
    point
    [minus]
    minus negative
    [couple]
    couple
    [not denominators]
    second first
    [approximators]
    nearly about almost than over around roughly under
    [adverb ordinals]
    first
    [determiners]
    the a an his her its their our my your whose 's this that these those every each
    [exponents]
    e
    [capital scales]
    m: 1000000
    g: 1000000000
    [half guards]
    first second other better this that
    [half followers]
    of the a an its their his her our my all those these this that
    [round bases]
    10 100
    """
