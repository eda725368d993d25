extension DateWords {
    /// Dutch names of months, and the words beside them.
    static let dutch = DateWords(
        months: [
            "januari, jan",
            "februari, feb",
            "maart, mrt",
            "april, apr",
            "mei",
            "juni, jun",
            "juli, jul",
            "augustus, aug",
            "september, sept, sep",
            "oktober, okt",
            "november, nov",
            "december, dec",
        ],
        updates: "bijgewerkt, gewijzigd, aangepast, laatste update")
}
