/// Names that the Unicode Common Locale Data Repository gives in English; written by `Scripts/cldr-names.swift`.
///
/// © Unicode, Inc.; Unicode License v3, <https://www.unicode.org/license.txt>.
enum CLDRNames {
    /// Countries and dependent territories; other names of one after a comma.
    static let territories = """
        Afghanistan; Albania; Algeria; American Samoa; Andorra; Angola; Anguilla; Antarctica; Antigua and Barbuda;
        Argentina; Armenia; Aruba; Australia; Austria; Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus;
        Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia; Bosnia and Herzegovina; Botswana; Brazil;
        British Virgin Islands; Brunei; Bulgaria; Burkina Faso; Burundi; Cambodia; Cameroon; Canada; Cape Verde;
        Caribbean Netherlands; Cayman Islands; Central African Republic; Chad; Chile; Christmas Island;
        Cocos, Keeling; Colombia; Comoros; Congo - Brazzaville; Congo - Kinshasa; Cook Islands; Costa Rica; Croatia;
        Cuba; Curaçao; Cyprus; Czechia; Côte d'Ivoire; Denmark; Djibouti; Dominica; Dominican Republic; Ecuador;
        Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; Falkland Islands; Faroe Islands;
        Fiji; Finland; France; French Guiana; French Polynesia; French Southern Territories; Gabon; Gambia; Georgia;
        Germany; Ghana; Gibraltar; Greece; Greenland; Grenada; Guadeloupe; Guam; Guatemala; Guernsey; Guinea;
        Guinea-Bissau; Guyana; Haiti; Honduras; Hong Kong; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland;
        Isle of Man; Israel; Italy; Jamaica; Japan; Jersey; Jordan; Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait;
        Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Macao;
        Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Martinique; Mauritania; Mauritius;
        Mayotte; Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro; Montserrat; Morocco; Mozambique;
        Myanmar, Burma; Namibia; Nauru; Nepal; Netherlands; New Caledonia; New Zealand; Nicaragua; Niger; Nigeria;
        Niue; Norfolk Island; North Korea; North Macedonia; Northern Mariana Islands; Norway; Oman; Pakistan; Palau;
        Palestinian Territories; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Pitcairn Islands; Poland;
        Portugal; Puerto Rico; Qatar; Romania; Russia; Rwanda; Réunion; Saint Barthélemy, St. Barthélemy;
        Saint Helena, St. Helena; Saint Kitts and Nevis, St. Kitts and Nevis; Saint Lucia, St. Lucia;
        Saint Martin, St. Martin; Saint Pierre and Miquelon, St. Pierre and Miquelon;
        Saint Vincent and Grenadines, St. Vincent and Grenadines; Samoa; San Marino; Saudi Arabia; Senegal; Serbia;
        Seychelles; Sierra Leone; Singapore; Sint Maarten; Slovakia; Slovenia; Solomon Islands; Somalia; South Africa;
        South Korea; South Sudan; Spain; Sri Lanka; Sudan; Suriname; Svalbard and Jan Mayen; Sweden; Switzerland;
        Syria; São Tomé and Príncipe; Taiwan; Tajikistan; Tanzania; Thailand; Timor-Leste; Togo; Tokelau; Tonga;
        Trinidad and Tobago; Tunisia; Turkmenistan; Turks and Caicos Islands; Tuvalu; Türkiye; U.S. Virgin Islands;
        Uganda; Ukraine; United Arab Emirates; United Kingdom; United States; Uruguay; Uzbekistan; Vanuatu;
        Vatican City; Venezuela; Vietnam; Wallis and Futuna; Western Sahara; Yemen; Zambia; Zimbabwe; Åland Islands;
        """

    /// Languages with a code of two letters.
    static let languages = """
        Abkhazian; Afar; Afrikaans; Akan; Albanian; Amharic; Arabic; Aragonese; Armenian; Assamese; Avaric; Avestan;
        Aymara; Azerbaijani; Bambara; Bangla; Bashkir; Basque; Belarusian; Bislama; Bosnian; Breton; Bulgarian;
        Burmese; Catalan; Chamorro; Chechen; Chinese; Church Slavic; Chuvash; Cornish; Corsican; Cree; Croatian;
        Czech; Danish; Dhivehi; Dutch; Dzongkha; English; Esperanto; Estonian; Ewe; Faroese; Fijian; Finnish; French;
        Fula; Galician; Ganda; Georgian; German; Greek; Guarani; Gujarati; Haitian Creole; Hausa; Hebrew; Herero;
        Hindi; Hiri Motu; Hungarian; Icelandic; Ido; Igbo; Indonesian; Interlingua; Interlingue; Inuktitut; Inupiaq;
        Irish; Italian; Japanese; Javanese; Kalaallisut; Kannada; Kanuri; Kashmiri; Kazakh; Khmer; Kikuyu;
        Kinyarwanda; Komi; Kongo; Korean; Kuanyama; Kurdish; Kyrgyz; Lao; Latin; Latvian; Liangshan Yi; Limburgish;
        Lingala; Lithuanian; Luba-Katanga; Luxembourgish; Macedonian; Malagasy; Malay; Malayalam; Maltese; Manx;
        Marathi; Marshallese; Mongolian; Māori; Nauru; Navajo; Ndonga; Nepali; North Ndebele; North Sámi; Norwegian;
        Norwegian Bokmål; Norwegian Nynorsk; Nyanja; Occitan; Odia; Ojibwa; Oromo; Ossetic; Pali; Pashto; Persian;
        Polish; Portuguese; Punjabi; Quechua; Romanian; Romansh; Rundi; Russian; Samoan; Sango; Sanskrit; Sardinian;
        Scottish Gaelic; Serbian; Shona; Sindhi; Sinhala; Slovak; Slovenian; Somali; South Ndebele; Southern Sotho;
        Spanish; Sundanese; Swahili; Swati; Swedish; Tahitian; Tajik; Tamil; Tatar; Telugu; Thai; Tibetan; Tigrinya;
        Tongan; Tsonga; Tswana; Turkish; Turkmen; Twi; Ukrainian; Urdu; Uyghur; Uzbek; Venda; Vietnamese; Volapük;
        Walloon; Welsh; Western Frisian; Wolof; Xhosa; Yiddish; Yoruba; Zhuang; Zulu;
        """
}
