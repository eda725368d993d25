extension DateWords {
    /// German names of months, and the words beside them.
    static let german = DateWords(
        months: [
            "januar, jänner, jan, jän",
            "februar, feber, feb",
            "märz, maerz, mär, mrz",
            "april, apr",
            "mai",
            "juni, jun",
            "juli, jul",
            "august, aug",
            "september, sept, sep",
            "oktober, okt",
            "november, nov",
            "dezember, dez",
        ],
        zones: [
            "mez": 60, "mesz": 120,
        ],
        updates: "aktualisiert, geändert, update, bearbeitet, stand")
}
