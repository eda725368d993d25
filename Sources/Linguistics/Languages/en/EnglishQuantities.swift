/// English units, currencies, approximators and bounds, for ``QuantityWords``.
let englishQuantities = """
    [units]
    percent: %, percent, percents, per cent, pct, pc, percentage, percentages
    percentage point: percentage point, percentage points, % point, % points
    basis point: basis point, basis points
    point: points
    second: second, seconds, sec, secs
    minute: minute, minutes, min, mins
    hour: hour, hours, hr, hrs
    day: day, days
    night: night, nights
    week: week, weeks, wk, wks
    fortnight: fortnight, fortnights
    weekend: weekend, weekends
    month: month, months
    quarter: quarters
    year: year, years, yr, yrs
    decade: decade, decades
    century: century, centuries
    millimetre: mm, millimetre, millimetres, millimeter, millimeters
    centimetre: cm, cms, centimetre, centimetres, centimeter, centimeters
    metre: metre, metres, meter, meters
    kilometre: km, kms, kilometre, kilometres, kilometer, kilometers
    nautical mile: nautical mile, nautical miles
    inch: inch, inches
    foot: foot, feet, ft
    yard: yard, yards, yd, yds
    mile: mile, miles, mi
    light year: light year, light years
    picometre: picometre, picometres, picometer, picometers
    nanometre: nm, nanometre, nanometres, nanometer, nanometers
    micrometre: micrometre, micrometres, micrometer, micrometers, micron, microns
    square metre: square metre, square metres, square meter, square meters, sq m, sqm, sq metres, m2, m²
    square kilometre: square kilometre, square kilometres, square kilometer, square kilometers, sq km, km2, km²
    square mile: square mile, square miles, sq miles, sq mi
    square foot: square foot, square feet, sq ft
    square yard: square yard, square yards
    square inch: square inch, square inches
    hectare: ha, hectare, hectares
    acre: acre, acres
    cubic metre: cubic metre, cubic metres, cubic meter, cubic meters, m3, m³
    cubic foot: cubic foot, cubic feet
    litre: litre, litres, liter, liters
    millilitre: ml, millilitre, millilitres, milliliter, milliliters
    gallon: gallon, gallons
    barrel: barrel, barrels
    pint: pint, pints
    cup: cup, cups
    tablespoon: tablespoon, tablespoons, tbsp
    teaspoon: teaspoon, teaspoons, tsp
    microgram: mcg, microgram, micrograms
    milligram: mg, milligram, milligrams
    gram: gram, grams, gramme, grammes
    kilogram: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, ( kg )
    tonne: tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes
    ton: ton, tons, short tons, long tons
    kilotonne: kilotonne, kilotonnes, kiloton, kilotons
    ounce: ounce, ounces, oz
    weight pound: lb, lbs
    stone: stones
    carat: carat, carats
    kilometre per hour: km/h, kmh, kph, kmph, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km an hour
    mile per hour: mph, miles per hour, miles an hour
    metre per second: m/s, metres per second, meters per second
    knot: knot, knots
    celsius: °c, ° c, ℃, celsius, centigrade, celcius, centigrate, degrees celsius, degree celsius, degrees centigrade, degrees c, degree c, deg celsius, deg c
    fahrenheit: °f, ° f, ℉, fahrenheit, farenheit, degrees fahrenheit, degree fahrenheit, degrees f, degree f, deg fahrenheit, deg f
    kelvin: kelvin
    degree: degree, degrees, deg, °
    radian: rad, radian, radians
    turn: turns
    watt: watt, watts
    kilowatt: kw, kilowatt, kilowatts
    megawatt: mw, megawatt, megawatts
    gigawatt: gw, gigawatt, gigawatts
    kilowatt hour: kwh, kilowatt hours
    megawatt hour: mwh, megawatt hours
    gigawatt hour: gwh, gigawatt hours
    volt: volt, volts
    horsepower: horsepower, hp
    calorie: calorie, calories, kcal
    decibel: decibel, decibels, db
    hertz: hz, hertz
    megahertz: mhz, megahertz
    gigahertz: ghz, gigahertz
    bit: bit, bits
    byte: byte, bytes
    kilobyte: kb, kilobyte, kilobytes
    megabyte: mb, megabyte, megabytes
    gigabyte: gb, gigabyte, gigabytes
    terabyte: tb, terabyte, terabytes
    megapixel: megapixel, megapixels
    magnitude: magnitude
    [attached units]
    penny: p
    metre: m
    gram: g
    tonne: t
    litre: l
    hour: h
    radian: rad
    megapixel: mp
    celsius: c
    fahrenheit: f
    [spaced metre]
    m
    [million letter]
    m mm
    [currencies]
    USD: dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, usd, buck, bucks
    CAD: canadian dollar, canadian dollars, cad
    AUD: australian dollar, australian dollars, aud
    NZD: new zealand dollars, nzd
    HKD: hong kong dollars, hkd
    SGD: singapore dollars, sgd
    EUR: euro, euros, eur
    GBP: british pound, british pounds, pounds sterling, pound sterling, sterling, quid, gbp, pound, pounds
    JPY: yen, japanese yen, jpy, ¥
    CNY: yuan, renminbi, rmb, cny, 元
    KRW: won, south korean won, krw
    INR: rupee, rupees, indian rupees, inr
    PKR: pakistani rupees, pkr
    CHF: swiss franc, swiss francs, chf
    franc: franc, francs
    SEK: swedish krona, swedish kronor, sek
    NOK: norwegian krone, norwegian kroner, nok
    DKK: danish krone, danish kroner, dkk
    crown: crown, crowns, krona, kronor, krone, kroner
    CZK: czech crowns, czech koruna, koruna, czk
    PLN: zloty, zlotys, zlotych, pln
    HUF: forint, forints, huf
    RUB: rouble, roubles, ruble, rubles, rub
    UAH: hryvnia, hryvnias, uah
    GEL: lari, georgian lari, gel, ₾
    TRY: lira, liras, turkish lira, try
    ILS: shekel, shekels, ils
    SAR: saudi riyals, sar
    riyal: riyal, riyals
    rial: rial, rials
    dinar: dinar, dinars
    dirham: dirham, dirhams
    BRL: real, reais, brazilian reais, brl
    MXN: mexican peso, mexican pesos, mxn
    peso: peso, pesos
    ZAR: rand, zar
    NGN: naira, ngn
    KES: kenyan shillings, kes
    shilling: shilling, shillings
    THB: baht, thb
    IDR: rupiah, idr
    MYR: ringgit, myr
    PHP: philippine pesos, php
    VND: dong, vnd
    DEM: deutschmarks, german marks, marks
    FIM: finnish markka, markka
    NLG: guilder, guilders, dutch guilders
    BTC: bitcoin, bitcoins, btc
    cent: cent, cents, ¢
    penny: penny, pence
    [currency symbols]
    USD: $, us $, u.s. $, usd, usd $, dollar
    CAD: c $, ca $, cad, cad $, can $
    AUD: a $, au $, aud
    NZD: nz $, nzd
    HKD: hk $, hkd
    SGD: s $, sg $, sgd
    MXN: mex $, mx $, mxn, mxn $
    BRL: r $, brl
    EUR: €, eur
    GBP: £, gbp
    JPY: ¥, jpy
    CNY: cny, rmb
    INR: ₹, rs, rs., inr
    KRW: ₩, krw
    RUB: ₽, rub
    ILS: ₪, ils
    TRY: ₺
    GEL: ₾, gel
    UAH: ₴, uah
    NGN: ₦, ngn
    PHP: ₱, php
    THB: ฿
    VND: ₫
    CRC: ₡
    CHF: chf
    SEK: sek
    NOK: nok
    DKK: dkk
    PLN: pln
    CZK: czk
    BTC: ₿
    sen: sen
    [weight pounds]
    GBP: weight pound
    [weight context]
    weigh weighs weighed weighing weight baby heavier lighter lost gained loses gains overweight
    [parts]
    foot inch: 12
    weight pound ounce: 16
    USD cent: 100
    EUR cent: 100
    CAD cent: 100
    AUD cent: 100
    GBP penny: 100
    hour minute: 60
    minute second: 60
    year month: 12
    [time units]
    second minute hour day night week fortnight weekend month quarter year decade century
    [prefix units]
    magnitude
    [of]
    of
    [bounds before]
    at least: least
    no less than: least
    no fewer than: least
    not less than: least
    not fewer than: least
    more than: least
    greater than: least
    larger than: least
    bigger than: least
    higher than: least
    older than: least
    longer than: least
    in excess of: least
    upwards of: least
    upward of: least
    north of: least
    a minimum of: least
    minimum of: least
    over: least
    well over: least
    just over: least
    above: least
    exceed: least
    exceeds: least
    exceeded: least
    exceeding: least
    surpass: least
    surpassed: least
    surpassing: least
    topped: least
    topping: least
    > =: least
    >: least
    at most: most
    no more than: most
    not more than: most
    no greater than: most
    up to: most
    as many as: most
    as much as: most
    as high as: most
    fewer than: most
    less than: most
    lower than: most
    smaller than: most
    younger than: most
    below: most
    under: most
    well under: most
    just under: near
    just below: near
    just short of: near
    a maximum of: most
    maximum of: most
    < =: most
    <: most
    nearly: near
    almost: near
    close to: about
    near to: about
    about: about
    around: about
    roughly: about
    approximately: about
    approx: about
    approx.: about
    circa: about
    some: about
    an estimated: about
    estimated: about
    in the region of: about
    on the order of: about
    somewhere around: about
    or so: about
    more or less: about
    ~: about
    ≈: about
    a further: plain
    an additional: plain
    a total of: plain
    another: plain
    exactly: plain
    precisely: plain
    just: plain
    only: plain
    a mere: plain
    a record: plain
    [bounds after]
    or more: least
    or above: least
    or greater: least
    or older: least
    or longer: least
    and above: least
    and more: least
    and over: least
    and older: least
    at least: least
    - plus: least
    plus: least
    +: least
    or fewer: most
    or less: most
    or below: most
    or under: most
    or younger: most
    and under: most
    and below: most
    at most: most
    or so: about
    - odd: about
    odd: about
    - ish: about
    [during]
    over
    [range openers]
    between
    [change openers]
    from
    [range joiners]
    to - or through ~
    [range and]
    and to -
    [or]
    or
    [age before]
    aged age
    [age after]
    old olds
    [years old]
    yo
    [decade of life]
    s
    [decade context]
    his her their my your our mid early late
    [plain one follows]
    point side hand way thing of another may might must should could would will shall can is was has had does did do who that which 's or and
    to s
    [plain one before]
    the this that which no any every some each no-one another only it's that's not such
    [same word]
    one
    [numbered things]
    interstate iphone
    section sections article articles page pages chapter chapters room route highway flight no. nos. nos number numbers
    phase paragraph clause gate pier junction verse
    [about]
    about
    [about heads]
    information question questions concern concerns concerned detail details talk talks talked
    talking speak speaks spoke spoken speaking know knows knew learn learned learning hear heard hears hearing story
    stories data evidence debate doubt doubts complaint complaints complain complained article articles book books news
    worry worried worries think thinks thought testimony
    write wrote written fact facts rumours rumors warning warnings joke joked
    [numbered names]
    channel model boeing airbus iphone galaxy chapter section article page line
    platform psalm level version apollo pier terminal junction runway ward district precinct unit squadron
    battalion brigade formula windows area resolution amendment proposition title bill rule
    [people]
    people persons
    """
