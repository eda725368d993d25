extension BylineWords {
    /// Italian words around an author's name.
    static let italian = BylineWords(
        openings: """
            autore:, autrice:, scritto da, pubblicato da, articolo di, testo di, testo:, a cura di, di:,
            intervista di, servizio di
            """,
        nearOpenings: "di, da",
        joiners: "e, ed",
        jobs: """
            giornalista, inviato, inviata, redattore, redattrice, corrispondente, caporedattore, direttore,
            direttrice, cronista, collaboratore, collaboratrice, nostro, nostra, dal, dalla
            """,
        nobody: "redazione, la redazione, redazione online, redazione web, redazione ansa, autore",
        tails: "da, per, il, pubblicato, aggiornato, è",
        agencies: "ANSA, AGI, Adnkronos, LaPresse, Askanews, Reuters, AFP, AP",
        credits: "fonte:, con informazioni")
}
