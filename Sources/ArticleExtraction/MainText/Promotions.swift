/// Recognises paragraphs by the phrases of ``PromotionPhrases``.
struct Promotions: Sendable {
    private var openings: [String] = []
    private var whole: Set<String> = []

    static let english = Promotions(PromotionPhrases.openings)

    init(_ list: String) {
        for line in list.split(separator: "\n") {
            if line.hasPrefix("=") { whole.insert(String(line.dropFirst())) } else { openings.append(String(line)) }
        }
    }

    func matches(_ paragraph: String) -> Bool {
        let folded = String(paragraph.lowercased().drop { !$0.isLetter && $0 != "(" && $0 != "©" })
        if openings.contains(where: folded.hasPrefix) { return true }
        let words = folded.reversed().drop { !$0.isLetter && $0 != ")" }.reversed()
        return whole.contains(String(words))
    }
}
