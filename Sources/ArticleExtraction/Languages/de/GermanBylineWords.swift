extension BylineWords {
    /// German words around an author's name.
    static let german = BylineWords(
        openings: """
            text:, text von, text und fotos:, text und bilder:, text & fotos:, autor:, autorin:, autoren:, autor/in:, autor/-in:, verfasst von, geschrieben von,
            ein artikel von, ein beitrag von, eine analyse von, ein kommentar von, eine reportage von, ein
            gastbeitrag von, ein interview von, interview:, interview von, von:, reportage:, bericht:,
            veröffentlicht von, erstellt von
            """,
        nearOpenings: "von",
        joiners: "und, sowie, u.",
        jobs: """
            redakteur, redakteurin, reporter, reporterin, korrespondent, korrespondentin, autor, autorin,
            journalist, journalistin, chefredakteur, chefredakteurin, chefreporter, chefreporterin, volontär,
            volontärin, mitarbeiter, mitarbeiterin, redaktion, ressortleiter, ressortleiterin, leiter, leiterin,
            stellvertretender, stellvertretende, freier, freie, unser, unsere, unserem, unserer
            """,
        nobody: """
            redaktion, die redaktion, online-redaktion, onlineredaktion, autor, autorin, red, red., gast,
            gastautor, gastbeitrag, leserreporter, newsdesk, nachrichtenredaktion, sportredaktion,
            lokalredaktion
            """,
        tails: "aus, für, in, ist, am, veröffentlicht, aktualisiert, mit material",
        agencies: """
            dpa, AFP, Reuters, AP, epd, KNA, SID, APA, sda, Keystone-SDA, dts, ots, dapd, MTI, dpa-AFX
            """,
        wires: "nachrichtenagentur, presseagentur",
        credits: "mit material, material von, mit informationen, quelle:, mit agentur")
}
