enum EnglishNames {
    /// One country or region a line: name | other names | people and adjectives | capitals, whose names also stand for the
    /// government | seats, which stand for it always.
    static let countries = """
        Abkhazia | | Abkhaz, Abkhazian | Sukhumi |
        Afghanistan | | Afghan, Afghans, Afghani | Kabul |
        Albania | | Albanian, Albanians | Tirana |
        Algeria | | Algerian, Algerians | Algiers |
        Andorra | | Andorran, Andorrans | Andorra la Vella |
        Angola | | Angolan, Angolans | Luanda |
        Antigua and Barbuda | Antigua | Antiguan, Antiguans | |
        Argentina | | Argentine, Argentinian, Argentines | Buenos Aires | Casa Rosada
        Armenia | | Armenian, Armenians | Yerevan |
        Australia | | Australian, Australians | Canberra |
        Austria | | Austrian, Austrians | Vienna |
        Azerbaijan | | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku |
        Bahamas | | Bahamian, Bahamians | Nassau |
        Bahrain | | Bahraini, Bahrainis | Manama |
        Bangladesh | | Bangladeshi, Bangladeshis | Dhaka |
        Barbados | | Barbadian, Barbadians, Bajan | Bridgetown |
        Belarus | | Belarusian, Belarusians | Minsk |
        Belgium | | Belgian, Belgians | Brussels |
        Belize | | Belizean, Belizeans | Belmopan |
        Benin | | Beninese | Porto-Novo, Cotonou |
        Bermuda | | Bermudian, Bermudians | |
        Bhutan | | Bhutanese | Thimphu |
        Bolivia | | Bolivian, Bolivians | La Paz, Sucre |
        Bosnia | Bosnia and Herzegovina, Bosnia-Herzegovina | Bosnian, Bosnians, Bosniak, Bosniaks | Sarajevo |
        Botswana | | Botswanan, Batswana, Motswana | Gaborone |
        Brazil | | Brazilian, Brazilians | Brasilia | Planalto
        Britain | United Kingdom, UK, U.K., Great Britain | British, Briton, Britons, Brit, Brits | London | Downing Street, Number 10, No 10, Whitehall, Westminster
        Brunei | | Bruneian, Bruneians | Bandar Seri Begawan |
        Bulgaria | | Bulgarian, Bulgarians | Sofia |
        Burkina Faso | | Burkinabe | Ouagadougou |
        Burundi | | Burundian, Burundians | Gitega, Bujumbura |
        Cambodia | | Cambodian, Cambodians | Phnom Penh |
        Cameroon | | Cameroonian, Cameroonians | Yaounde |
        Canada | | Canadian, Canadians | Ottawa |
        Cape Verde | Cabo Verde | Cape Verdean, Cape Verdeans | Praia |
        Catalonia | | Catalan, Catalans | |
        Central African Republic | | Central African, Central Africans | Bangui |
        Chad | | Chadian, Chadians | N'Djamena |
        Chechnya | | Chechen, Chechens | Grozny |
        Chile | | Chilean, Chileans | Santiago |
        China | People's Republic of China, PRC, mainland China | Chinese | Beijing | Zhongnanhai
        Colombia | | Colombian, Colombians | Bogota |
        Comoros | | Comorian, Comorians | Moroni |
        Congo | Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, Congo - Kinshasa | Congolese | Kinshasa |
        Congo-Brazzaville | Congo - Brazzaville, Republic of Congo, Republic of the Congo | | Brazzaville |
        Costa Rica | | Costa Rican, Costa Ricans | San Jose |
        Crimea | | Crimean, Crimeans | Simferopol |
        Croatia | | Croatian, Croatians, Croat, Croats | Zagreb |
        Cuba | | Cuban, Cubans | Havana |
        Cyprus | | Cypriot, Cypriots | Nicosia |
        Czech Republic | Czechia | Czech, Czechs | Prague |
        Denmark | | Danish, Dane, Danes | Copenhagen |
        Djibouti | | Djiboutian, Djiboutians | |
        Dominica | | | Roseau |
        Dominican Republic | | Dominican, Dominicans | Santo Domingo |
        Ecuador | | Ecuadorian, Ecuadorean | Quito |
        Egypt | | Egyptian, Egyptians | Cairo |
        El Salvador | | Salvadoran, Salvadorans | San Salvador |
        England | | English, Englishman, Englishmen, Englishwoman | |
        Equatorial Guinea | | Equatoguinean, Equatoguineans | Malabo |
        Eritrea | | Eritrean, Eritreans | Asmara |
        Estonia | | Estonian, Estonians | Tallinn |
        Eswatini | Swaziland | Swazi, Swazis | Mbabane |
        Ethiopia | | Ethiopian, Ethiopians | Addis Ababa |
        Fiji | | Fijian, Fijians | Suva |
        Finland | | Finnish, Finn, Finns | Helsinki |
        France | | French, Frenchman, Frenchmen, Frenchwoman | Paris | Elysee, Elysee Palace, Quai d'Orsay
        Gabon | | Gabonese | Libreville |
        Gambia | | Gambian, Gambians | Banjul |
        Gaza | Gaza Strip | Gazan, Gazans | |
        Georgia | | Georgian, Georgians | Tbilisi |
        Germany | | German, Germans | Berlin | Chancellery
        Ghana | | Ghanaian, Ghanaians | Accra |
        Greece | | Greek, Greeks | Athens |
        Greenland | | Greenlandic, Greenlander, Greenlanders | Nuuk |
        Grenada | | Grenadian, Grenadians | |
        Guatemala | | Guatemalan, Guatemalans | Guatemala City |
        Guinea | | Guinean, Guineans | Conakry |
        Guinea-Bissau | | Bissau-Guinean, Bissau-Guineans | Bissau |
        Guyana | | Guyanese | |
        Haiti | | Haitian, Haitians | Port-au-Prince |
        Honduras | | Honduran, Hondurans | Tegucigalpa |
        Hong Kong | | Hongkonger, Hongkongers | |
        Hungary | | Hungarian, Hungarians | Budapest |
        Iceland | | Icelandic, Icelander, Icelanders | Reykjavik |
        India | | Indian, Indians | New Delhi, Delhi |
        Indonesia | | Indonesian, Indonesians | Jakarta |
        Iran | Islamic Republic, Islamic Republic of Iran | Iranian, Iranians | Tehran, Teheran |
        Iraq | | Iraqi, Iraqis | Baghdad |
        Ireland | | Irish, Irishman, Irishmen, Irishwoman | Dublin |
        Israel | | Israeli, Israelis | Jerusalem, Tel Aviv |
        Italy | | Italian, Italians | Rome | Palazzo Chigi, Quirinale
        Ivory Coast | Cote d'Ivoire | Ivorian, Ivorians | Yamoussoukro, Abidjan |
        Jamaica | | Jamaican, Jamaicans | Kingston |
        Japan | | Japanese | Tokyo |
        Jordan | | Jordanian, Jordanians | Amman |
        Kazakhstan | | Kazakh, Kazakhs, Kazakhstani | Astana, Nur-Sultan |
        Kenya | | Kenyan, Kenyans | Nairobi |
        Kiribati | | | Tarawa |
        Kosovo | | Kosovar, Kosovars | Pristina, Prishtina |
        Kurdistan | | Kurdish, Kurd, Kurds | Erbil |
        Kuwait | | Kuwaiti, Kuwaitis | Kuwait City |
        Kyrgyzstan | | Kyrgyz | Bishkek |
        Laos | | Laotian, Laotians | Vientiane |
        Latvia | | Latvian, Latvians | Riga |
        Lebanon | | Lebanese | Beirut |
        Lesotho | | Basotho, Mosotho | Maseru |
        Liberia | | Liberian, Liberians | Monrovia |
        Libya | | Libyan, Libyans | Tripoli |
        Liechtenstein | | Liechtensteiner, Liechtensteiners | Vaduz |
        Lithuania | | Lithuanian, Lithuanians | Vilnius |
        Luxembourg | | Luxembourger, Luxembourgers, Luxembourgish | Luxembourg City |
        Macao | Macau | Macanese | |
        Madagascar | | Malagasy, Madagascan | Antananarivo |
        Malawi | | Malawian, Malawians | Lilongwe |
        Malaysia | | Malaysian, Malaysians | Kuala Lumpur |
        Maldives | | Maldivian, Maldivians | |
        Mali | | Malian, Malians | Bamako |
        Malta | | Maltese | Valletta |
        Marshall Islands | | Marshallese | Majuro |
        Mauritania | | Mauritanian, Mauritanians | Nouakchott |
        Mauritius | | Mauritian, Mauritians | Port Louis |
        Mexico | | Mexican, Mexicans | Mexico City |
        Micronesia | | Micronesian, Micronesians | Palikir |
        Moldova | | Moldovan, Moldovans | Chisinau, Kishinev |
        Monaco | | Monegasque, Monegasques | |
        Mongolia | | Mongolian, Mongolians | Ulaanbaatar |
        Montenegro | | Montenegrin, Montenegrins | Podgorica |
        Morocco | | Moroccan, Moroccans | Rabat |
        Mozambique | | Mozambican, Mozambicans | Maputo |
        Myanmar | Burma | Burmese | Naypyidaw, Naypyitaw, Yangon, Rangoon |
        Namibia | | Namibian, Namibians | Windhoek |
        Nauru | | Nauruan, Nauruans | |
        Nepal | | Nepalese, Nepali | Kathmandu |
        Netherlands | Holland | Dutch, Dutchman, Dutchmen, Dutchwoman | The Hague, Amsterdam |
        New Zealand | | New Zealander, New Zealanders, Kiwi, Kiwis | Wellington |
        Nicaragua | | Nicaraguan, Nicaraguans | Managua |
        Niger | | Nigerien, Nigeriens | Niamey |
        Nigeria | | Nigerian, Nigerians | Abuja |
        North Korea | DPRK, Democratic People's Republic of Korea | North Korean, North Koreans | Pyongyang |
        North Macedonia | Macedonia | Macedonian, Macedonians | Skopje |
        Northern Ireland | | | Belfast | Stormont
        Norway | | Norwegian, Norwegians | Oslo |
        Oman | | Omani, Omanis | Muscat |
        Pakistan | | Pakistani, Pakistanis | Islamabad |
        Palau | | Palauan, Palauans | Ngerulmud |
        Palestine | Palestinian Authority, Palestinian Territories, Occupied Palestinian Territory | Palestinian, Palestinians | Ramallah |
        Panama | | Panamanian, Panamanians | Panama City |
        Papua New Guinea | | Papua New Guinean, Papua New Guineans | Port Moresby |
        Paraguay | | Paraguayan, Paraguayans | Asuncion |
        Peru | | Peruvian, Peruvians | Lima |
        Philippines | | Filipino, Filipinos, Filipina, Philippine | Manila |
        Poland | | Polish, Pole, Poles | Warsaw |
        Portugal | | Portuguese | Lisbon |
        Puerto Rico | | Puerto Rican, Puerto Ricans | San Juan |
        Qatar | | Qatari, Qataris | Doha |
        Romania | | Romanian, Romanians | Bucharest |
        Russia | Russian Federation | Russian, Russians | Moscow | Kremlin
        Rwanda | | Rwandan, Rwandans | Kigali |
        Saint Kitts and Nevis | St. Kitts and Nevis | Kittitian, Kittitians | Basseterre |
        Saint Lucia | St. Lucia | Saint Lucian, Saint Lucians | Castries |
        Saint Vincent and Grenadines | St. Vincent, Saint Vincent and the Grenadines | Vincentian, Vincentians | Kingstown |
        Samoa | | Samoan, Samoans | Apia |
        San Marino | | Sammarinese | |
        Sao Tome and Principe | | Santomean, Santomeans | Sao Tome |
        Saudi Arabia | | Saudi, Saudis | Riyadh |
        Scotland | | Scottish, Scot, Scots, Scotsman | Edinburgh | Holyrood
        Senegal | | Senegalese | Dakar |
        Serbia | | Serbian, Serbians, Serb, Serbs | Belgrade |
        Seychelles | | Seychellois | |
        Sierra Leone | | Sierra Leonean, Sierra Leoneans | Freetown |
        Singapore | | Singaporean, Singaporeans | |
        Slovakia | | Slovak, Slovaks, Slovakian | Bratislava |
        Slovenia | | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana |
        Solomon Islands | | Solomon Islander, Solomon Islanders | Honiara |
        Somalia | | Somali, Somalis | Mogadishu |
        Somaliland | | Somalilander, Somalilanders | Hargeisa |
        South Africa | | South African, South Africans | Pretoria |
        South Korea | Republic of Korea | South Korean, South Koreans | Seoul | Blue House
        South Ossetia | | South Ossetian, South Ossetians, Ossetian | Tskhinvali |
        South Sudan | | South Sudanese | Juba |
        Spain | | Spanish, Spaniard, Spaniards | Madrid |
        Sri Lanka | | Sri Lankan, Sri Lankans | Colombo, Sri Jayawardenepura Kotte |
        Sudan | | Sudanese | Khartoum |
        Suriname | | Surinamese | Paramaribo |
        Sweden | | Swedish, Swede, Swedes | Stockholm |
        Switzerland | | Swiss | Bern |
        Syria | Syrian Arab Republic | Syrian, Syrians | Damascus |
        Taiwan | | Taiwanese | Taipei |
        Tajikistan | | Tajik, Tajiks | Dushanbe |
        Tanzania | | Tanzanian, Tanzanians | Dodoma |
        Thailand | | Thai, Thais | Bangkok |
        Tibet | | Tibetan, Tibetans | Lhasa |
        Timor-Leste | East Timor | Timorese | Dili |
        Togo | | Togolese | Lome |
        Tonga | | Tongan, Tongans | Nuku'alofa |
        Transnistria | | Transnistrian, Transnistrians | Tiraspol |
        Trinidad and Tobago | Trinidad | Trinidadian, Trinidadians | Port of Spain |
        Tunisia | | Tunisian, Tunisians | Tunis |
        Turkey | Turkiye | Turkish, Turk, Turks | Ankara |
        Turkmenistan | | Turkmen, Turkmens | Ashgabat, Ashkhabad |
        Tuvalu | | Tuvaluan, Tuvaluans | Funafuti |
        Uganda | | Ugandan, Ugandans | Kampala |
        Ukraine | | Ukrainian, Ukrainians | Kyiv, Kiev |
        United Arab Emirates | UAE, Emirates | Emirati, Emiratis | Abu Dhabi |
        United States | U.S., US, USA, U.S.A., United States of America, America | American, Americans | Washington | White House, Oval Office, Foggy Bottom
        Uruguay | | Uruguayan, Uruguayans | Montevideo |
        Uzbekistan | | Uzbek, Uzbeks | Tashkent |
        Vanuatu | | Ni-Vanuatu, Ni-Vanuatus | Port Vila |
        Vatican | Holy See, Vatican City | | Vatican City | Apostolic Palace
        Venezuela | | Venezuelan, Venezuelans | Caracas |
        Vietnam | | Vietnamese | Hanoi |
        Wales | | Welsh, Welshman | Cardiff |
        Western Sahara | | Sahrawi, Sahrawis | Laayoune |
        Yemen | | Yemeni, Yemenis | Sanaa, Sana'a |
        Zambia | | Zambian, Zambians | Lusaka |
        Zimbabwe | | Zimbabwean, Zimbabweans | Harare |
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
        Natanz, Fordow, Bushehr, Shiraz, Tabriz, Kharkiv, Odesa, Odessa, Lviv, Dnipro, Mariupol, Donetsk, Luhansk, Kherson,
        Zaporizhzhia, Donbas, Sevastopol, Bakhmut, St. Petersburg, Kursk, Belgorod, Dagestan, Siberia, Shanghai,
        Shenzhen, Guangzhou, Wuhan, Xinjiang, Osaka, Hiroshima, Fukushima, Okinawa, Busan, Kashmir, Punjab,
        Barcelona, Milan, Naples, Sicily, Venice, Marseille, Lyon, Nice, Munich, Hamburg, Frankfurt, Cologne, Bavaria, Geneva, Zurich,
        Krakow, Gdansk, Thessaloniki, Alexandria, Casablanca, Lagos, Johannesburg, Cape Town, Durban, Darfur, Tigray, Rio de Janeiro,
        Sao Paulo, Guadalajara, Tijuana, Middle East, Europe, Africa, Asia, Latin America, North America, South America, Caribbean,
        Balkans, Baltic, Mediterranean, Red Sea, Black Sea, Persian Gulf, Strait of Hormuz, South China Sea, Arctic, Antarctica,
        Wall Street, Silicon Valley, Hollywood, Manhattan, Brooklyn, Guantanamo Bay, Benghazi
        """

    /// Spellings of one place, the usual one first.
    static let placeSpellings = """
        Odesa, Odessa
        Kharkiv, Kharkov
        Lviv, Lvov
        Luhansk, Lugansk
        Dnipro, Dnepr, Dniepr
        Mykolaiv, Nikolaev, Mykolayiv
        Zaporizhzhia, Zaporozhye, Zaporizhia
        Chernobyl, Chornobyl
        Donbas, Donbass
        Fordow, Fordo
        Isfahan, Esfahan
        Mumbai, Bombay
        Kolkata, Calcutta
        Chennai, Madras
        Bengaluru, Bangalore
        Gdansk, Danzig
        Marseille, Marseilles
        Lyon, Lyons
        Cologne, Koln
        Seville, Sevilla
        Khan Younis, Khan Yunis
        Deir al-Balah, Deir el-Balah
        Homs, Hims
        Deraa, Daraa
        Ho Chi Minh City, Saigon
        New York, New York City, NYC
        Los Angeles, LA, L.A.
        Washington, Washington DC, Washington D.C., D.C.
        Strait of Hormuz, Hormuz
        Alabama, Ala.
        Arizona, Ariz.
        Arkansas, Ark.
        California, Calif.
        Colorado, Colo.
        Connecticut, Conn.
        Florida, Fla.
        Kansas, Kan.
        Kentucky, Ky.
        Massachusetts, Mass.
        Michigan, Mich.
        Minnesota, Minn.
        Nebraska, Neb.
        Nevada, Nev.
        New Hampshire, N.H.
        New Jersey, N.J.
        New Mexico, N.M.
        North Carolina, N.C.
        North Dakota, N.D.
        Oklahoma, Okla.
        Pennsylvania, Penn.
        South Carolina, S.C.
        South Dakota, S.D.
        Tennessee, Tenn.
        Texas, Tex.
        Virginia, Va.
        Vermont, Vt.
        Wisconsin, Wis.
        Wyoming, Wyo.
        Nagorno-Karabakh, Karabakh, Artsakh
        """
}
