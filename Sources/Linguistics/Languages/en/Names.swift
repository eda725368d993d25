extension EnglishNames {
    /// Given names that are words too: at the head of a sentence they say nothing.
    static let ambiguousGivenNames = """
        will bill mark grant frank faith grace joy hope guy art rob sue pat jack max rich drew dot may june april august wade rod ray gene
        hank chuck dean christian penny ginger ruby rose ivy hazel violet viola iris amber lily jean miles dawn eve kit woody sandy rusty
        angel carol basil pearl heather olive daisy mercy constance chase felicity nick bob don sky rusty lance dick clay cliff dale earl
        duke marina josh mike jimmy reed victor norm roman max young major price
        """

    /// Words that make a capitalised run an organisation's name.
    static let organizationWords = """
        agency airlines airways alliance army assembly association authority bank board brigade broadcasting bureau cabinet
        centre center chamber church club coalition college command commission committee company confederation conference congress
        consortium corporation corp corps council court department division embassy enterprise federation force forces foundation
        front fund gazette government group guard guards hospital inc initiative institute institution journal kremlin laboratory league
        legion ltd llc plc magazine ministry mission mosque movement museum nations navy network news observatory office holdings ferries
        railways motors industries academy herald chronicle tabloid television radio infirmary clinic charity militia senate lines faculty
        bancorp ventures associates consulting congregation fc united rovers lawmakers infantry squad regulator ombudsman authorities
        organisation organization parliament partners partnership party pentagon police post press regiment registry school senate
        service services society standard survey syndicate team times tribune tribunal trust union university watch
        """

    /// Words that do so as the last of a name; they say what it makes or sells.
    static let companyWords = """
        yards shipyards shipyard foods fisheries newswire wire securities bedding mills steel energy pharmaceuticals technologies systems solutions
        media pictures studios aviation logistics shipping insurance capital investments financial brewery breweries stores supermarkets
        hotels electronics chemicals petroleum mining minerals metals textiles labs laboratories engineering construction
        properties telecom communications software entertainment publishing sons register weekly daily sentinel examiner inquirer
        dispatch telegraph mirror globe advertiser bulletin monitor outlets farms dairies bakery garage dealership superstore
        """

    /// Words that make a capitalised run a place's name.
    static let placeWords = """
        street avenue road square bridge river lake mountain mountains hills hill valley island islands bay gulf sea ocean strait
        cape beach coast port harbour harbor airport dam park forest desert peninsula province region district county city town village
        state territory highlands plains canal castle palace tower point north south east west northern southern eastern western
        lane crescent boulevard terrace heights pass delta estuary reef archipelago glacier volcano plateau prefecture oblast quarter
        borough parish suburb plaza stadium arena terminal station prison reservoir dam creek falls springs isle plant quay wharf pier
        """

    /// First words of places' names.
    static let placeFirstWords =
        "lake mount mt port fort cape camp san santa saint st isle gulf strait river new upper lower greater"

    /// Nouns before "of" that speak for a place: "the port of Ilmet".
    static let placeNouns = """
        port city town village mayor governor capital province district outskirts suburb suburbs streets residents people north south
        east west centre center island state region county coast north-east north-west south-east south-west mayoress skies shores
        siege fall liberation gulf
        """

    /// Lower-case beginnings of names of one word: "al-Nasser".
    static let hyphenPrefixes = "al el ul ibn bin abu"

    /// Words of public bodies, which nationalities stand before without being part of the name: "French Parliament".
    static let publicBodyWords = """
        ministry government army navy police parliament embassy senate cabinet forces military authorities administration assembly
        department court council congress intelligence guard guards
        """

    /// Words before a preposition that keep it from speaking for a place: "according to".
    static let speakersBefore = "according thanks close due addressed prior similar loyal opposed"

    /// Prepositions before a capitalised run that speak for a place.
    static let placePrepositions = "in at near from to outside towards toward around across throughout"

    /// Lower-case words that may stand inside a name.
    static let connectors = "of the and for de la le du des da di del der den van von bin ibn al el y zu"

    static let joining = JoiningWords(and: "and", of: "of", for: "for", the: "the")

    /// How the people of a place are called after it, and what of its name gives way to that.
    static let peopleEndings = "ians ian ans an is i ese ish ns n"
    static let placeEndings = "ia a e y o"

    /// Suffixes of adjectives, participles and adverbs: a sentence's first word with one is no name before another.
    static let descriptiveSuffixes = "ed ing ly ous ful less ive able ible ical ish ary"

    /// Numbers in words, which begin no name.
    static let numberWords = """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
        thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozens scores
        half both several many most few another other every each some first second third
        """

    /// Capitalised words that are no names of their own.
    static let notNames = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december i christmas easter ramadan internet am pm a.m. p.m. nobody nothing nowhere everyone everybody everything someone somebody
        something today now then there here anyone anybody anything elsewhere meanwhile yesterday tomorrow tonight
        """

    /// News agencies.
    static let agencies = """
        reuters | afp | agence france-presse | associated press | ap | tass | interfax | ria novosti | xinhua | dpa | ansa | efe |
        kyodo | yonhap | irna | tasnim | fars | anadolu | bloomberg | upi | pa media | press association | belta | ukrinform | unian
        """
}
