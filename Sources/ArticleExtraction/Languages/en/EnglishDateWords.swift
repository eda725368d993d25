extension DateWords {
    /// English names of months, with every beginning of three letters or more, and the words beside them.
    static let english = DateWords(
        months: [
            "january, januar, janua, janu, jan",
            "february, februar, februa, febru, febr, feb",
            "march, marc, mar",
            "april, apri, apr",
            "may",
            "june, jun",
            "july, jul",
            "august, augus, augu, aug",
            "september, septembe, septemb, septem, septe, sept, sep",
            "october, octobe, octob, octo, oct",
            "november, novembe, novemb, novem, nove, nov",
            "december, decembe, decemb, decem, dece, dec",
        ],
        halfDays: ["am": 0, "pm": 12],
        zones: [
            "z": 0, "gmt": 0, "ut": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180,
            "est": -300,
            "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "aest": 600,
            "aedt": 660, "nzst": 720, "nzdt": 780,
        ],
        updates: "updated, modified, last update, changed, revised, edited, corrected",
        fillers: "of, the, day")
}
