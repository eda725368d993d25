extension BylineWords {
    /// Portuguese words around an author's name.
    static let portuguese = BylineWords(
        openings: """
            autor:, autora:, autores:, escrito por, publicado por, texto:, texto de, por:, reportagem de,
            reportagem:
            """,
        nearOpenings: "por",
        joiners: "e",
        jobs: """
            jornalista, repórter, redator, redatora, editor, editora, correspondente, enviado, enviada,
            especial, colunista, colaborador, colaboradora
            """,
        nobody: "redação, da redação, a redação, redacção, autor, agências, agência",
        tails: "em, para, de, publicado, atualizado, é",
        agencies: "Lusa, Agência Lusa, Agência Brasil, Estadão Conteúdo, Folhapress, Reuters, AFP, AP, EFE",
        credits: "com informações d, com agência, fonte:, com agências")
}
