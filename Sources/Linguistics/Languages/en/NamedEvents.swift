/// Names that name neither a person, an organisation nor a place.
enum EnglishNamedThings {
    /// Last words of names for events, laws, works, awards.
    static let lastWords = """
        war wars summit games cup olympics election elections referendum festival championship championships accord accords agreement
        treaty act bill amendment resolution prize prizes award awards day week month eve revolution uprising spring crisis pact protocol
        convention declaration constitution code plan initiative doctrine marathon tournament league-cup open derby oscars grammys
        massacre disaster depression recession holocaust renaissance era age report inquiry bible quran koran flu virus disease
        airstrike anthem medal star trophy series show today tonight deal programme program express missile jet highway scandal
        """

    /// First words of such names.
    static let firstWords =
        "operation hurricane typhoon cyclone storm tropical amendment article section title proposition flight boeing airbus"

    /// Nouns right before a name that say it is a ship's, a work's or the like: "the ferry Corrie Maid".
    static let leadIns = """
        ferry ship tanker vessel trawler yacht freighter frigate destroyer submarine boat liner tugboat barge lifeboat film movie novel
        book song album musical play series operation storm hurricane racehorse horse dog spacecraft satellite rocket missile drone
        """

    static let known = """
        World War I, World War II, World War One, World War Two, First World War, Second World War, Cold War, Brexit, Olympics,
        World Cup, Super Bowl, Holocaust, Great Depression, Arab Spring, Obamacare, Affordable Care Act, Medicare, Medicaid,
        Social Security, Nobel Prize, Nobel Peace Prize, Oscars, Good Friday Agreement, Watergate, Benghazi attack,
        Black Friday, New Year, Thanksgiving, Christmas, Ramadan, Eid, Passover, Easter, Hanukkah, Yom Kippur,
        Iran nuclear deal, Joint Comprehensive Plan of Action, JCPOA, Paris Agreement, Paris climate accord, Green New Deal,
        Covid, Covid-19, COVID-19, COVID, Ebola, Zika, HIV, AIDS, Islam, Christianity, Judaism, Bible, Quran, Koran, Twitter feed,
        Constitution, First Amendment, Second Amendment, Fifth Amendment, Fourteenth Amendment, Bill of Rights, Magna Carta,
        Air Force One, Marine One, Tomahawk, Kalashnikov, Novichok, Sputnik, Nord Stream, Cinco de Mayo, Iron Dome, Black Lives Matter
        """

    /// Faiths and descents, capitalised like nationalities.
    static let groups = """
        muslim muslims christian christians jew jews jewish catholic catholics protestant protestants orthodox democratic republican sunni sunnis shiite shiites
        shia shias hindu hindus buddhist buddhists sikh sikhs mormon mormons evangelical evangelicals anglican anglicans methodist baptist
        lutheran presbyterian islamist islamists zionist communist communists socialist socialists marxist nazi nazis european europeans african
        africans asian asians arab arabs arabic latino latinos latina hispanic hispanics westerner westerners african-american african-americans
        native-american caucasian roma rohingya uyghur uyghurs uighur uighurs yazidi yazidis druze alawite alawites hutu
        tutsi pashtun pashtuns tamil tamils sinhalese berber bedouin slavic nordic scandinavian persian
        texan texans californian new-yorker yorkers islamic soviet soviets anglo-saxon
        """
}
