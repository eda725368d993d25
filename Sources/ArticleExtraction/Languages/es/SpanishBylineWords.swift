extension BylineWords {
    /// Spanish words around an author's name.
    static let spanish = BylineWords(
        openings: """
            autor:, autora:, autores:, escrito por, publicado por, redactado por, texto:, texto de, por:, una
            crónica de, un reportaje de
            """,
        nearOpenings: "por",
        joiners: "y, e",
        jobs: """
            periodista, redactor, redactora, corresponsal, enviado, enviada, especial, reportero, reportera,
            editor, editora, jefe, jefa, columnista, colaborador, colaboradora
            """,
        nobody: """
            redacción, la redacción, redacción web, autor, agencias, agencia, redaccion, mesa de redacción,
            corresponsal
            """,
        tails: "en, para, desde, el, publicado, actualizado, es",
        agencies: "EFE, AFP, Reuters, AP, Europa Press, Associated Press, Télam, Notimex, ACAN-EFE",
        credits: "con información de, con datos de, fuente:")
}
