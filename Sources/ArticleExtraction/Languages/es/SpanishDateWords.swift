extension DateWords {
    /// Spanish names of months, and the words beside them.
    static let spanish = DateWords(
        months: [
            "enero, ene",
            "febrero, feb",
            "marzo, mar",
            "abril, abr",
            "mayo, may",
            "junio, jun",
            "julio, jul",
            "agosto, ago",
            "septiembre, setiembre, sept, sep, set",
            "octubre, oct",
            "noviembre, nov",
            "diciembre, dic",
        ],
        updates: "actualizado, actualizada, actualización, modificado",
        fillers: "de, del")
}
