/// Words that speak of somebody or something named elsewhere.
enum EnglishReferences {
    static let malePronouns = "he him his himself"
    static let femalePronouns = "she her hers herself"
    static let thingPronouns = "its itself"
    static let articles = "the"
    static let nameSuffixes = "jr sr ii iii iv junior senior"
    /// Words before a noun phrase that keep it from being a clause's subject.
    static let prepositions = """
        of in on at to from by with for about against between into over under after before during through near without like as than
        toward towards across behind beside including despite around among
        """
    /// Before a pronoun that belongs to no name: "his or her".
    static let alternations = "or /"
    /// After a noun that a clause picks out of several: "the minister who resigned".
    static let relativePronouns = "who whom whose"

    /// Nouns for men and women without an office.
    static let maleNouns = """
        man boy father son brother husband uncle nephew grandfather grandson businessman fireman policeman gunman widower boyfriend
        spokesman chairman congressman councilman king prince actor policeman salesman gentleman stepfather fisherman groom
        """
    static let femaleNouns = """
        woman girl mother daughter sister wife aunt niece grandmother granddaughter businesswoman policewoman widow girlfriend
        spokeswoman chairwoman congresswoman councilwoman queen princess actress waitress saleswoman lady stepmother bride
        """
    /// Nouns for people of either kind, who may be meant by a pronoun that follows.
    static let personNouns = """
        person driver victim suspect witness resident neighbour neighbor teacher student pupil passenger pilot soldier officer worker
        child teenager patient nurse doctor farmer player fan tourist visitor customer employee manager boss friend relative colleague
        official expert critic defendant plaintiff survivor attacker shooter killer robber thief gunman hostage prisoner inmate refugee
        migrant protester demonstrator student voter reporter journalist photographer member guard clerk cook baker fisherman sailor
        mechanic engineer scientist researcher professor lawyer prosecutor judge detective constable sergeant deputy aide adviser
        spokesperson candidate caller owner tenant landlord shopkeeper nurse midwife paramedic firefighter volunteer activist
        """

    /// Nouns for what an organisation is, by which it is called afterwards, with the words in a name that the noun fits.
    /// After a slash: the noun fits a name that says nothing of what it is.
    static let organizationNouns = """
        company: inc corp corporation ltd llc plc company airlines airways co group holdings motors industries steel energy foods bedding mills /
        firm: inc corp corporation ltd llc plc company partners group holdings consulting associates /
        manufacturer: inc corp corporation ltd motors industries /
        carmaker: motors
        airline: airlines airways air
        bank: bank
        union: union unions
        agency: agency
        watchdog: agency authority commission office ombudsman regulator
        regulator: authority commission agency
        ministry: ministry
        department: department
        council: council
        court: court tribunal
        tribunal: tribunal court
        party: party
        parliament: parliament knesset duma bundestag
        committee: committee
        commission: commission
        institute: institute
        university: university college
        college: college
        school: school academy
        hospital: hospital infirmary
        club: club united fc city
        newspaper: gazette times post herald tribune journal guardian standard observer chronicle courier
        paper: gazette times post herald tribune journal guardian standard observer chronicle courier
        magazine: magazine weekly
        broadcaster: bbc cnn broadcasting television radio
        charity: charity trust foundation society fund aid relief
        foundation: foundation
        trust: trust
        association: association
        federation: federation
        alliance: alliance nato
        bloc: union
        board: board
        authority: authority
        organisation: organisation organization association /
        organization: organisation organization association /
        operator: lines ferries railways rail ferry /
        movement: movement hamas hezbollah
        militia: militia hezbollah brigade brigades
        fund: fund
        museum: museum
        church: church
        brigade: brigade
        """

    /// Nouns for places: what the name must be.
    static let placeNouns = """
        country: country
        nation: country
        kingdom: country
        republic: country
        city: city
        town: city
        village: city
        capital: city
        island: island
        province: region
        river: river
        bridge: bridge
        lake: lake
        port: port
        airport: airport
        """
}
