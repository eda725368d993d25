/// Whether sentences tell of times or arrange them.
///
/// ```
/// The court met on Friday.                 a report: the Friday before
/// Please book the hall for Friday.         a request: some Friday
/// "We will meet on Friday," she said.      a report: what is quoted is told
/// sales for this quarter                   a note: no verb tells anything
/// ```
///
/// A request speaks of its writer or reader outside quotation marks, begins with an order, or asks. Its writer need not
/// have had one certain day in mind that a reader of the text alone could know; its dates stay open.
struct TimeRegister {
    /// By sentence.
    private var requests: [Bool] = []
    /// Whether the whole text has no verb that could tell anything.
    private(set) var isNote = false

    func isRequest(_ sentence: Int) -> Bool { sentence >= 0 && sentence < requests.count && requests[sentence] }

    /// - Parameter paragraphs: the paragraph of each sentence; a quotation does not reach beyond one.
    /// - Complexity: O(*n*) in the number of pieces.
    init(pieces: Pieces, groups: [TimeWords.GroupBits], starts: [Int], paragraphs: [Int], pastEndings: [String]) {
        var isQuoted = false
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : pieces.count
            if number == 0 || paragraphs[number] != paragraphs[number - 1] { isQuoted = false }
            requests.append(Self.isRequest(pieces, groups, start..<end, isQuoted: &isQuoted))
        }
        isNote = !pieces.all.indices.contains { index in
            groups[index] & Self.verbs != 0 && groups[index] & TimeWords.Group.shiftWords.bit == 0
                || pastEndings.contains { pieces.text(index).hasSuffix($0) }
        }
    }

    private static let verbs =
        TimeWords.Group.finite.bit | TimeWords.Group.pastCues.bit | TimeWords.Group.futureVerbs.bit

    private static func isRequest(
        _ pieces: Pieces, _ groups: [TimeWords.GroupBits], _ range: Range<Int>, isQuoted: inout Bool
    ) -> Bool {
        var isRequest = !isQuoted && groups[range.lowerBound] & TimeWords.Group.orders.bit != 0
        for index in range {
            if groups[index] & TimeWords.Group.quoteMarks.bit != 0 {
                isQuoted.toggle()
            } else if !isQuoted {
                isRequest = isRequest || groups[index] & TimeWords.Group.addressing.bit != 0
            }
        }
        return isRequest || !isQuoted && groups[range.upperBound - 1] & TimeWords.Group.asks.bit != 0
    }
}
