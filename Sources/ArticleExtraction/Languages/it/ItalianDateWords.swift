extension DateWords {
    /// Italian names of months, and the words beside them.
    static let italian = DateWords(
        months: [
            "gennaio, gen",
            "febbraio, feb",
            "marzo, mar",
            "aprile, apr",
            "maggio, mag",
            "giugno, giu",
            "luglio, lug",
            "agosto, ago",
            "settembre, sett, set",
            "ottobre, ott",
            "novembre, nov",
            "dicembre, dic",
        ],
        updates: "aggiornato, aggiornata, aggiornamento, modificato")
}
