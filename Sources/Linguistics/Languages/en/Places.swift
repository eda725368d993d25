enum EnglishNames {
    /// One country or region a line: name | other names | people and adjectives | capital and words for the government.
    static let countries = """
        Afghanistan | | Afghan, Afghans | Kabul
        Albania | | Albanian, Albanians | Tirana
        Algeria | | Algerian, Algerians | Algiers
        Angola | | Angolan, Angolans | Luanda
        Argentina | | Argentine, Argentinian, Argentines | Buenos Aires
        Armenia | | Armenian, Armenians | Yerevan
        Australia | | Australian, Australians | Canberra
        Austria | | Austrian, Austrians | Vienna
        Azerbaijan | | Azerbaijani, Azerbaijanis, Azeri | Baku
        Bahrain | | Bahraini, Bahrainis | Manama
        Bangladesh | | Bangladeshi, Bangladeshis | Dhaka
        Belarus | | Belarusian, Belarusians | Minsk
        Belgium | | Belgian, Belgians | Brussels
        Bolivia | | Bolivian, Bolivians | La Paz
        Bosnia | Bosnia and Herzegovina | Bosnian, Bosnians | Sarajevo
        Brazil | | Brazilian, Brazilians | Brasilia
        Britain | United Kingdom, UK, U.K., Great Britain | British, Briton, Britons | London, Downing Street, Whitehall, Westminster
        Bulgaria | | Bulgarian, Bulgarians | Sofia
        Cambodia | | Cambodian, Cambodians | Phnom Penh
        Cameroon | | Cameroonian | Yaounde
        Canada | | Canadian, Canadians | Ottawa
        Chad | | Chadian | N'Djamena
        Chile | | Chilean, Chileans | Santiago
        China | People's Republic of China, PRC | Chinese | Beijing
        Colombia | | Colombian, Colombians | Bogota
        Congo | Democratic Republic of Congo, DRC | Congolese | Kinshasa
        Costa Rica | | Costa Rican | San Jose
        Croatia | | Croatian, Croatians, Croat | Zagreb
        Cuba | | Cuban, Cubans | Havana
        Cyprus | | Cypriot, Cypriots | Nicosia
        Czech Republic | Czechia | Czech, Czechs | Prague
        Denmark | | Danish, Dane, Danes | Copenhagen
        Ecuador | | Ecuadorian, Ecuadorean | Quito
        Egypt | | Egyptian, Egyptians | Cairo
        El Salvador | | Salvadoran | San Salvador
        England | | English |
        Eritrea | | Eritrean | Asmara
        Estonia | | Estonian, Estonians | Tallinn
        Ethiopia | | Ethiopian, Ethiopians | Addis Ababa
        European Union | EU, E.U. | | Brussels
        Finland | | Finnish, Finn, Finns | Helsinki
        France | | French, Frenchman | Paris, Elysee
        Gaza | Gaza Strip | Gazan, Gazans |
        Georgia | | Georgian, Georgians | Tbilisi
        Germany | | German, Germans | Berlin
        Ghana | | Ghanaian | Accra
        Greece | | Greek, Greeks | Athens
        Guatemala | | Guatemalan | Guatemala City
        Haiti | | Haitian, Haitians | Port-au-Prince
        Honduras | | Honduran | Tegucigalpa
        Hong Kong | | Hongkonger |
        Hungary | | Hungarian, Hungarians | Budapest
        Iceland | | Icelandic | Reykjavik
        India | | Indian, Indians | New Delhi, Delhi
        Indonesia | | Indonesian, Indonesians | Jakarta
        Iran | Islamic Republic, Islamic Republic of Iran | Iranian, Iranians | Tehran, Teheran
        Iraq | | Iraqi, Iraqis | Baghdad
        Ireland | | Irish | Dublin
        Israel | | Israeli, Israelis | Jerusalem, Tel Aviv
        Italy | | Italian, Italians | Rome
        Ivory Coast | Cote d'Ivoire | Ivorian | Abidjan
        Japan | | Japanese | Tokyo
        Jordan | | Jordanian, Jordanians | Amman
        Kazakhstan | | Kazakh | Astana
        Kenya | | Kenyan, Kenyans | Nairobi
        Kosovo | | Kosovar | Pristina
        Kuwait | | Kuwaiti, Kuwaitis | Kuwait City
        Kyrgyzstan | | Kyrgyz | Bishkek
        Laos | | Laotian | Vientiane
        Latvia | | Latvian, Latvians | Riga
        Lebanon | | Lebanese | Beirut
        Libya | | Libyan, Libyans | Tripoli
        Lithuania | | Lithuanian, Lithuanians | Vilnius
        Luxembourg | | Luxembourger |
        Malaysia | | Malaysian, Malaysians | Kuala Lumpur
        Mali | | Malian, Malians | Bamako
        Malta | | Maltese | Valletta
        Mexico | | Mexican, Mexicans | Mexico City
        Moldova | | Moldovan, Moldovans | Chisinau
        Mongolia | | Mongolian | Ulaanbaatar
        Montenegro | | Montenegrin | Podgorica
        Morocco | | Moroccan, Moroccans | Rabat
        Mozambique | | Mozambican | Maputo
        Myanmar | Burma | Burmese | Naypyidaw, Yangon
        Nepal | | Nepalese, Nepali | Kathmandu
        Netherlands | Holland | Dutch, Dutchman | The Hague, Amsterdam
        New Zealand | | New Zealander | Wellington
        Nicaragua | | Nicaraguan | Managua
        Niger | | Nigerien | Niamey
        Nigeria | | Nigerian, Nigerians | Abuja
        North Korea | DPRK | North Korean, North Koreans | Pyongyang
        Northern Ireland | | | Belfast, Stormont
        Norway | | Norwegian, Norwegians | Oslo
        Oman | | Omani, Omanis | Muscat
        Pakistan | | Pakistani, Pakistanis | Islamabad
        Palestine | Palestinian Authority | Palestinian, Palestinians | Ramallah
        Panama | | Panamanian | Panama City
        Paraguay | | Paraguayan | Asuncion
        Peru | | Peruvian, Peruvians | Lima
        Philippines | | Filipino, Filipinos, Philippine | Manila
        Poland | | Polish, Pole, Poles | Warsaw
        Portugal | | Portuguese | Lisbon
        Qatar | | Qatari, Qataris | Doha
        Romania | | Romanian, Romanians | Bucharest
        Russia | Russian Federation | Russian, Russians | Moscow, Kremlin
        Rwanda | | Rwandan, Rwandans | Kigali
        Saudi Arabia | | Saudi, Saudis | Riyadh
        Scotland | | Scottish, Scot, Scots | Edinburgh, Holyrood
        Senegal | | Senegalese | Dakar
        Serbia | | Serbian, Serbians, Serb, Serbs | Belgrade
        Singapore | | Singaporean |
        Slovakia | | Slovak, Slovaks | Bratislava
        Slovenia | | Slovenian, Slovene | Ljubljana
        Somalia | | Somali, Somalis | Mogadishu
        South Africa | | South African, South Africans | Pretoria
        South Korea | Republic of Korea | South Korean, South Koreans | Seoul
        South Sudan | | South Sudanese | Juba
        Spain | | Spanish, Spaniard, Spaniards | Madrid
        Sri Lanka | | Sri Lankan, Sri Lankans | Colombo
        Sudan | | Sudanese | Khartoum
        Sweden | | Swedish, Swede, Swedes | Stockholm
        Switzerland | | Swiss | Bern
        Syria | | Syrian, Syrians | Damascus
        Taiwan | | Taiwanese | Taipei
        Tajikistan | | Tajik | Dushanbe
        Tanzania | | Tanzanian | Dodoma
        Thailand | | Thai, Thais | Bangkok
        Tunisia | | Tunisian, Tunisians | Tunis
        Turkey | Turkiye, Türkiye | Turkish, Turk, Turks | Ankara
        Turkmenistan | | Turkmen | Ashgabat
        Uganda | | Ugandan, Ugandans | Kampala
        Ukraine | | Ukrainian, Ukrainians | Kyiv, Kiev
        United Arab Emirates | UAE, Emirates | Emirati, Emiratis | Abu Dhabi
        United Nations | UN, U.N. | |
        United States | U.S., US, USA, U.S.A., United States of America, America | American, Americans | Washington, White House
        Uruguay | | Uruguayan | Montevideo
        Uzbekistan | | Uzbek, Uzbeks | Tashkent
        Vatican | Holy See | | Vatican City
        Venezuela | | Venezuelan, Venezuelans | Caracas
        Vietnam | | Vietnamese | Hanoi
        Wales | | Welsh | Cardiff
        Yemen | | Yemeni, Yemenis | Sanaa
        Zambia | | Zambian | Lusaka
        Zimbabwe | | Zimbabwean | Harare
        """

    /// Cities and regions that are no capitals.
    static let places = """
        New York, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, Dallas, Boston, Atlanta, Miami, Seattle, Detroit, Denver,
        San Francisco, San Diego, Las Vegas, Texas, California, Florida, Ohio, Pennsylvania, Michigan, Virginia, Arizona, Nevada,
        Iowa, Wisconsin, Missouri, Oklahoma, Alabama, Mississippi, Louisiana, Tennessee, Kentucky, Oregon, Utah, Colorado, Kansas,
        Nebraska, Minnesota, Indiana, Illinois, Maryland, Massachusetts, Connecticut, New Jersey, New Hampshire, Vermont, Maine,
        Rhode Island, Delaware, North Carolina, South Carolina, North Dakota, South Dakota, Montana, Idaho, Wyoming, Alaska, Hawaii,
        Manchester, Liverpool, Birmingham, Glasgow, Leeds, Sydney, Melbourne, Toronto, Montreal, Vancouver, Mumbai, Kolkata, Karachi,
        Lahore, Istanbul, Izmir, Haifa, Gaza City, Rafah, Khan Younis, West Bank, Golan Heights, Aleppo, Homs, Mosul, Basra, Isfahan,
        Natanz, Fordow, Fordo, Bushehr, Shiraz, Tabriz, Kharkiv, Odesa, Odessa, Lviv, Dnipro, Mariupol, Donetsk, Luhansk, Kherson,
        Zaporizhzhia, Crimea, Donbas, Sevastopol, Bakhmut, St. Petersburg, Kursk, Belgorod, Chechnya, Dagestan, Siberia, Shanghai,
        Shenzhen, Guangzhou, Wuhan, Xinjiang, Tibet, Osaka, Hiroshima, Fukushima, Okinawa, Busan, Kashmir, Punjab, Catalonia,
        Barcelona, Milan, Naples, Sicily, Venice, Marseille, Lyon, Nice, Munich, Hamburg, Frankfurt, Cologne, Bavaria, Geneva, Zurich,
        Krakow, Gdansk, Thessaloniki, Alexandria, Casablanca, Lagos, Johannesburg, Cape Town, Durban, Darfur, Tigray, Rio de Janeiro,
        Sao Paulo, Guadalajara, Tijuana, Middle East, Europe, Africa, Asia, Latin America, North America, South America, Caribbean,
        Balkans, Baltic, Mediterranean, Red Sea, Black Sea, Persian Gulf, Strait of Hormuz, South China Sea, Arctic, Antarctica,
        Capitol Hill, Wall Street, Silicon Valley, Hollywood, Manhattan, Brooklyn, Guantanamo Bay, Benghazi
        """
}
