extension BylineWords {
    /// Dutch words around an author's name.
    static let dutch = BylineWords(
        openings: """
            auteur:, auteurs:, geschreven door, gepubliceerd door, geplaatst door, tekst:, tekst door, door:,
            een artikel van, een reportage van
            """,
        nearOpenings: "door, van",
        joiners: "en",
        jobs: """
            redacteur, verslaggever, verslaggeefster, correspondent, correspondente, journalist, journaliste,
            hoofdredacteur, chef, columnist, medewerker, onze
            """,
        nobody: """
            redactie, de redactie, onze redactie, webredactie, van onze redactie, nieuwsredactie, auteur
            """,
        tails: "in, voor, uit, op, gepubliceerd, bijgewerkt, is",
        agencies: "ANP, Belga, Reuters, AFP, AP, Novum",
        credits: "met, bron:")
}
