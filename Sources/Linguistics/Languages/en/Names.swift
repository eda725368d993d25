extension EnglishNames {
    /// Words before a name that say it is a person's; lower case, without a full stop.
    static let titles = """
        mr mrs ms miss dr prof professor sir dame lord lady baroness king queen prince princess pope rabbi imam sheikh reverend
        father sister brother president premier chancellor minister secretary senator sen representative rep congressman
        congresswoman governor gov mayor ambassador judge justice general gen colonel col major captain capt lieutenant lt sergeant
        sgt admiral commander chief officer director chairman chairwoman chair spokesman spokeswoman spokesperson leader
        attorney prosecutor lawyer coach detective inspector sheriff commissioner councillor councilman councilwoman speaker
        ayatollah emir sultan emperor deputy lawmaker envoy doctor nurse comrade
        """

    /// Words that may stand before a title inside a name's lead-in: "Russian President", "Labour Minister".
    static let titleModifiers = """
        prime vice deputy foreign defence defense interior finance labour labor health transport justice education environment
        energy trade home state attorney acting former then first second chief general supreme
        """

    /// Common given names.
    static let givenNames = """
        aaron abbas abdul abdullah adam adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander alexei alfred ali alice
        alicia alison amanda amara amir amy ana anastasia andre andrea andreas andrei andrew angela anil anita ann anna anne anthony
        antonio arthur ashley barack barbara ben benjamin bernard bernie beth betty bill bob boris brad brandon brenda brett brian
        bruce carl carla carlos carol caroline catherine charles charlotte chris christian christina christine christopher chuck
        cindy claire clara conor craig cynthia dan daniel danilo daniela danny dave david dean deborah denis dennis diana diane
        dmitry dmitri don donald donna doug dwight dylan ed eduardo edward elena elizabeth ella ellen emily emma emmanuel eric erik
        ernest esther eva evan farid fatima felix fernando fiona florence frances francis francisco frank fred gabriel gary
        george gerald giorgio glenn gloria grace greg gregory hamid hannah harold harry hassan heather helen helena helene henry
        hillary howard hugo hussein ian ibrahim igor ilya imran ingrid irene isaac isabel ivan ivy jack jacob jacqueline jake james
        jamal jan jane janet jared jason javier jay jean jeff jennifer jeremy jerry jesse jessica jill jim joan joanna joe joel john
        johan jon jonathan jorge jose joseph joshua juan judith judy julia julian julie justin kamala karen karim karl kate
        katherine kathleen kathy keith kelly ken kenneth kevin kim kyle lara larry laura lauren leah lena leo leon leonard leila lisa
        linda lindsey louis louise lucas lucy luis luke madeleine magnus mahmoud manuel marc marco marcus maren margaret maria marie
        marina mario marion mark marta martha martin mary mateo matt matthew maureen maya megan mehdi melissa michael michel michelle
        miguel mike mikhail mila milan miriam mitch mitt mohamed mohammad mohammed monica muhammad nadia naima nancy naomi natalia
        natalie nathan neil newt nicholas nick nicola nicolas nikolai nina noah nora norman oleg olga oliver olivia omar oscar otto
        pablo pamela patricia patrick paul paula pedro peter petra philip phil pierre rachel rafael ralph raymond rebecca rhys
        ricardo richard rick rita robert roberta robin roger roland ron ronald rosa rosalind rosie ruth ryan sally sam samantha samia
        samir samuel sandra sara sarah scott sean sebastian sergei sergey shannon sharon sheila simon sofia sonia sophia sophie stefan
        stella stephanie stephen steve steven stuart susan sven sylvia tamara tara tariq ted teresa terry theo theresa thomas tim
        timothy tina todd tom tomas tony tracy valentina vanessa vera veronica victor victoria viktor vincent virginia vladimir
        volodymyr walter wanda wayne wendy will william xavier yasmin yusra yusuf yuri yvonne zach zoe
        """

    /// Words that make a capitalised run an organisation's name.
    static let organizationWords = """
        agency airlines airways alliance army assembly association authority bank board brigade broadcasting bureau cabinet
        centre center chamber church club coalition college command commission committee company confederation conference congress
        consortium corporation corp corps council court department division embassy enterprise federation force forces foundation
        front fund gazette government group guard guards hospital inc initiative institute institution journal kremlin laboratory league
        legion ltd llc plc magazine ministry mission mosque movement museum nations navy network news observatory office
        organisation organization parliament partners partnership party pentagon police post press regiment registry school senate
        service services society standard station survey syndicate team times tribune tribunal trust union university watch
        """

    /// Words that make a capitalised run a place's name.
    static let placeWords = """
        street avenue road square bridge river lake mountain mountains hills hill valley island islands bay gulf sea ocean strait
        cape beach coast port harbour harbor airport dam park forest desert peninsula province region district county city town village
        state territory highlands plains canal castle palace tower point north south east west northern southern eastern western
        """

    /// Prepositions before a capitalised run that speak for a place.
    static let placePrepositions = "in at near from to outside towards toward around across throughout"

    /// Lower-case words that may stand inside a name.
    static let connectors = "of the and for de la le du des da di del der den van von bin ibn al el y zu"

    /// Capitalised words that are no names of their own.
    static let notNames = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december i christmas easter ramadan internet am pm a.m. p.m. nobody nothing nowhere everyone everybody everything someone somebody
        something anyone anybody anything elsewhere meanwhile yesterday tomorrow tonight
        """

    /// News agencies.
    static let agencies = """
        reuters | afp | agence france-presse | associated press | ap | tass | interfax | ria novosti | xinhua | dpa | ansa | efe |
        kyodo | yonhap | irna | tasnim | fars | anadolu | bloomberg | upi | pa media | press association | belta | ukrinform | unian
        """
}
