extension DateWords {
    /// French names of months, and the words beside them.
    static let french = DateWords(
        months: [
            "janvier, janv, jan",
            "février, fevrier, févr, fév, fev",
            "mars",
            "avril, avr",
            "mai",
            "juin",
            "juillet, juil",
            "août, aout",
            "septembre, sept",
            "octobre, oct",
            "novembre, nov",
            "décembre, decembre, déc",
        ],
        updates: "mis à jour, mise à jour, modifié, actualisé",
        fillers: "er")
}
