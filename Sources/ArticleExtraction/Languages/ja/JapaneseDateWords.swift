extension DateWords {
    /// Japanese names its months by figures.
    static let japanese = DateWords(
        months: [],
        halfDays: ["午前": 0, "午後": 12],
        updates: "更新")
}
