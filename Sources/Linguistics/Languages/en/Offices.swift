/// Titles and offices: what stands before a person's name, and what the person is called by afterwards.
enum EnglishOffices {
    /// Forms of address; no office. Lower case, without a full stop.
    static let maleAddresses =
        "mr sir lord king prince father brother sultan emir tsar czar messrs monsieur herr senor don pope"

    static let femaleAddresses =
        "mrs ms miss dame lady baroness queen princess sister mother empress duchess countess madame frau senora"

    static let addresses =
        "dr prof professor rev reverend rabbi imam sheikh sheik ayatollah hon sen rep gov gen col maj capt lt sgt"

    /// Words before a name that say it is a person's, and by which the person may be called afterwards ("the minister").
    static let offices = """
        president premier chancellor minister secretary senator representative congressman congresswoman governor mayor ambassador judge
        justice general colonel major captain lieutenant sergeant admiral commander chief officer director chairman chairwoman chair
        chairperson spokesman spokeswoman spokesperson leader attorney prosecutor lawyer coach detective inspector sheriff commissioner
        councillor councilor councilman councilwoman speaker deputy lawmaker envoy doctor nurse comrade archbishop bishop cardinal priest
        vicar pastor emperor duke earl baron marshal brigadier corporal private constable superintendent treasurer comptroller solicitor
        barrister magistrate coroner ombudsman undersecretary vice-president co-founder founder editor columnist correspondent reporter
        economist analyst historian researcher scientist physicist biologist author novelist director-general manager captain striker
        goalkeeper candidate nominee activist dissident whistleblower financier billionaire businessman businesswoman entrepreneur
        singer actor actress rapper comedian host anchor organiser organizer superintendent principal headteacher dean provost
        backbencher taoiseach tanaiste first-minister mp mep msp congressmember assemblyman assemblywoman selectman alderman
        counsel diplomat negotiator strategist adviser advisor aide campaigner supervisor foreman engineer surgeon paramedic firefighter
        """

    /// Words that may stand before an office inside a name's lead-in: "Interior Minister", "Chief Inspector".
    static let modifiers = """
        prime vice deputy foreign defence defense interior finance labour labor health transport justice education environment
        energy trade home state attorney acting former then first second chief general supreme ex- late outgoing incoming
        interim assistant associate under permanent executive managing lead senior junior crown grand field rear major police fire
        press economy culture agriculture security national house senate majority minority opposition shadow lord detective district
        city county federal regional agriculture commerce treasury housing immigration business sports climate development party
        republican democratic conservative tory labour liberal republican democrat green independent communist socialist
        """

    /// What an office is held of, as part of its name: "Secretary of State", "Chief of Staff".
    static let complements = """
        staff state police defense defence finance health justice education operations communications mission cabinet treasury interior
        foreign affairs trade labor labour security homeland transportation transport agriculture commerce energy veterans housing
        intelligence elections corrections public works research surgery engineering parliament congress industry culture tourism
        """

    /// Offices whose holder lists of one line may each be called by the first word: "leader" for a president.
    static let hypernyms = """
        leader: president premier chancellor minister prime king queen emir sultan chairman chairwoman ayatollah governor mayor chief
        lawmaker: senator representative congressman congresswoman deputy councillor mp mep msp sen rep assemblyman assemblywoman
        politician: senator representative congressman congresswoman deputy councillor minister president premier mayor governor sen rep
        legislator: senator representative congressman congresswoman deputy mp sen rep
        senator: sen
        representative: rep
        congressman: representative rep
        congresswoman: representative rep
        governor: gov
        general: gen
        colonel: col
        captain: capt
        professor: prof
        doctor: dr
        academic: professor prof
        diplomat: ambassador envoy
        monarch: king queen emperor sultan
        cleric: bishop archbishop cardinal priest vicar imam ayatollah rabbi pastor
        commander: general gen admiral colonel col
        spokesman: spokesperson
        spokeswoman: spokesperson
        lawyer: attorney solicitor barrister
        attorney: lawyer
        policeman: constable sergeant inspector detective
        executive: chairman chairwoman director chief
        """
}
