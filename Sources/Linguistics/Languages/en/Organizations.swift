/// Bodies that news name: name | other names | seats, which stand for the body.
enum EnglishOrganizations {
    static let bodies = """
        United Nations | UN, U.N., UNO | Turtle Bay
        UN Security Council | United Nations Security Council, UNSC |
        UN General Assembly | United Nations General Assembly, UNGA |
        UN High Commissioner for Refugees | UNHCR, UN refugee agency |
        UN Relief and Works Agency | UNRWA |
        International Atomic Energy Agency | IAEA, UN nuclear watchdog |
        World Health Organization | World Health Organisation, WHO |
        World Trade Organization | World Trade Organisation, WTO |
        World Food Programme | World Food Program, WFP |
        World Bank | |
        International Monetary Fund | IMF |
        International Criminal Court | ICC |
        International Court of Justice | ICJ, World Court |
        International Committee of the Red Cross | ICRC |
        International Olympic Committee | IOC |
        International Energy Agency | IEA |
        International Labour Organization | ILO, International Labour Organisation |
        Red Cross | |
        Red Crescent | |
        UNICEF | UN Children's Fund |
        UNESCO | |
        North Atlantic Treaty Organization | NATO, Nato, North Atlantic Treaty Organisation, Atlantic alliance |
        European Union | EU, E.U. |
        European Commission | | Berlaymont
        European Parliament | |
        European Central Bank | ECB |
        European Court of Human Rights | ECHR |
        African Union | AU |
        Arab League | League of Arab States |
        Association of Southeast Asian Nations | ASEAN, Asean |
        Organization of the Petroleum Exporting Countries | OPEC, Opec |
        Organization for Security and Cooperation in Europe | OSCE, Organisation for Security and Co-operation in Europe |
        Organisation for Economic Co-operation and Development | OECD, Organization for Economic Cooperation and Development |
        Group of Seven | G7, G-7 |
        Group of Twenty | G20, G-20 |
        Commonwealth of Independent States | CIS |
        Economic Community of West African States | ECOWAS, Ecowas |
        Médecins Sans Frontières | MSF, Doctors Without Borders |
        Amnesty International | Amnesty |
        Human Rights Watch | HRW |
        Greenpeace | |
        Hamas | Islamic Resistance Movement |
        Hezbollah | Hizbollah, Hizbullah, Hizballah |
        Islamic Jihad | Palestinian Islamic Jihad |
        Fatah | |
        Palestine Liberation Organization | PLO |
        Islamic Revolutionary Guard Corps | IRGC, Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps |
        Islamic State | ISIS, ISIL, Daesh, Isis, Isil |
        Al-Qaeda | Al Qaeda, al-Qaida, Al-Qaida, al Qaida |
        Al-Shabaab | Al Shabaab, al-Shabab, Shabab |
        Taliban | Taleban |
        Boko Haram | |
        Houthis | Houthi, Ansar Allah |
        Kurdistan Workers' Party | PKK |
        Revolutionary Armed Forces of Colombia | FARC, Farc |
        Irish Republican Army | IRA |
        Wagner | Wagner Group |
        Muslim Brotherhood | |
        Federal Bureau of Investigation | FBI |
        Central Intelligence Agency | CIA |
        National Security Agency | NSA |
        National Security Council | NSC |
        Department of Homeland Security | DHS, Homeland Security |
        Department of Justice | DOJ, Justice Department |
        Department of Defense | DOD, Defense Department | Pentagon
        Department of State | State Department | Foggy Bottom
        Treasury Department | Department of the Treasury, Treasury |
        Environmental Protection Agency | EPA |
        Federal Emergency Management Agency | FEMA |
        Federal Aviation Administration | FAA |
        Food and Drug Administration | FDA |
        Centers for Disease Control and Prevention | CDC, Centers for Disease Control |
        National Aeronautics and Space Administration | NASA, Nasa |
        National Transportation Safety Board | NTSB |
        Internal Revenue Service | IRS |
        Immigration and Customs Enforcement | ICE |
        Transportation Security Administration | TSA |
        Securities and Exchange Commission | SEC |
        Federal Reserve | Fed |
        Federal Communications Commission | FCC |
        Government Accountability Office | GAO |
        Congressional Budget Office | CBO |
        National Rifle Association | NRA |
        National Association for the Advancement of Colored People | NAACP |
        American Civil Liberties Union | ACLU |
        Planned Parenthood | |
        Secret Service | |
        Supreme Court | |
        US Congress | Congress | Capitol Hill
        US Senate | Senate |
        House of Representatives | US House, House |
        House of Commons | Commons |
        House of Lords | |
        Knesset | |
        Duma | State Duma |
        Bundestag | |
        Bundesrat | |
        Politburo | |
        Republican Party | GOP, Republicans, Republican |
        Democratic Party | Democrats, Democrat |
        Republican National Committee | RNC |
        Democratic National Committee | DNC |
        Democratic Congressional Campaign Committee | DCCC |
        Tea Party | Tea Party Movement |
        Labour Party | |
        Conservative Party | Conservatives, Tories, Tory |
        Liberal Democrats | Lib Dems, Lib Dem, Liberal Democrat |
        Scottish National Party | SNP |
        Democratic Unionist Party | DUP |
        Sinn Féin | |
        Likud | |
        National Health Service | NHS |
        Metropolitan Police | Scotland Yard, Met Police |
        Bank of England | |
        Bank of Japan | |
        Financial Conduct Authority | FCA |
        Office for National Statistics | ONS |
        Federal Security Service | FSB |
        Mossad | |
        Shin Bet | |
        Israel Defense Forces | IDF, Israel Defence Forces, Israeli Defense Forces |
        Inter-Services Intelligence | ISI |
        MI5 | |
        MI6 | |
        BBC | British Broadcasting Corporation |
        CNN | |
        NBC | NBC News |
        ABC News | |
        CBS | CBS News |
        MSNBC | |
        Fox News | Fox |
        Al Jazeera | Al-Jazeera |
        New York Times | NYT |
        Washington Post | |
        Wall Street Journal | WSJ |
        USA Today | |
        Los Angeles Times | LA Times |
        Guardian | |
        Huffington Post | HuffPost |
        Politico | |
        Twitter | |
        Facebook | Meta |
        Google | Alphabet |
        Apple | |
        Amazon | |
        Microsoft | |
        YouTube | |
        Boeing | |
        Airbus | |
        Gazprom | |
        Rosneft | |
        Rosatom | |
        Shell | Royal Dutch Shell |
        BP | British Petroleum |
        ExxonMobil | Exxon, Exxon Mobil |
        Toyota | |
        Volkswagen | VW |
        Goldman Sachs | Goldman |
        JPMorgan Chase | JPMorgan, JP Morgan |
        British Airways | |
        American Airlines | |
        Universal Music | |
        """

    /// Words for an organisation's legal form, which its name may go without.
    static let legalForms =
        "inc incorporated corp corporation ltd limited llc plc co company group holdings holding ag gmbh sa spa nv se oyj ab asa"

    /// Words of a public body that turns its name round: "Ministry of Health", "Health Ministry".
    static let invertible = "ministry department office bureau university bank institute court council committee"

    /// Words that spelling on both sides of the Atlantic tells apart.
    static let spellings = """
        defense: defence
        labor: labour
        center: centre
        organization: organisation
        program: programme
        harbor: harbour
        theater: theatre
        """
}
