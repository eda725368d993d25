extension DateWords {
    /// Portuguese names of months, and the words beside them.
    static let portuguese = DateWords(
        months: [
            "janeiro, jan",
            "fevereiro, fev",
            "março, marco, mar",
            "abril, abr",
            "maio, mai",
            "junho, jun",
            "julho, jul",
            "agosto, ago",
            "setembro, set",
            "outubro, out",
            "novembro, nov",
            "dezembro, dez",
        ],
        updates: "atualizado, atualizada, atualização, actualizado, modificado",
        fillers: "de")
}
