extension DateWords {
    /// Chinese names its months by figures.
    static let chinese = DateWords(
        months: [],
        halfDays: ["上午": 0, "下午": 12, "晚上": 12],
        updates: "更新, 修改")
}
