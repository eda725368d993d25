extension BylineWords {
    /// French words around an author's name.
    static let french = BylineWords(
        openings: """
            auteur :, auteur:, auteurs :, auteurs:, autrice :, autrice:, écrit par, rédigé par, publié par,
            posté par, propos recueillis par, texte :, texte:, texte et photos :, texte et photos:, textes et photos :, texte par, un article de, reportage de, par :
            """,
        nearOpenings: "par, de",
        joiners: "et, avec",
        jobs: """
            journaliste, journalistes, rédacteur, rédactrice, correspondant, correspondante, envoyé, envoyée,
            envoyés, spécial, spéciale, spéciaux, chroniqueur, chroniqueuse, grand, reporter, chef, rubrique,
            stagiaire, éditorialiste, permanent, permanente, notre, en
            """,
        nobody: """
            la rédaction, rédaction, rédaction web, service politique, service économie, auteur, le service
            société, avec agence, avec agences, invité, agence, agences
            """,
        tails: "à, pour, le, publié, mis à jour, avec afp, avec reuters, avec, est, dans",
        agencies: """
            AFP, Agence France-Presse, Reuters, AP, Associated Press, Belga, ATS, Keystone-ATS, La Presse
            canadienne
            """,
        wires: "agence",
        credits: "avec, source :, source:")
}
