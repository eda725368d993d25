/// English names of months, and the words for halves of the day and for universal time, as pages write dates.
enum EnglishDateWords {
    /// From January to December; an abbreviation is any beginning of three letters or more.
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Hours that are added to the clock after these words, noon and midnight apart.
    static let halfDays = ["am": 0, "pm": 12]

    /// Spellings with stops inside, and the word that is meant.
    static let stopped = [("a.m", "am"), ("p.m", "pm")]

    /// Minutes east of UTC, with all that RFC 822, section 5, names.
    static let zones = [
        "z": 0, "gmt": 0, "ut": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "est": -300, "edt": -240, "cst": -360,
        "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    ]
}
