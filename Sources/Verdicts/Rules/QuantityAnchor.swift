import ClaimAlignment
import Linguistics
import NewsModel

/// Whether two figures certainly speak of one thing.
struct QuantityAnchor {
    private let pair: PairContext

    init(_ pair: PairContext) { self.pair = pair }

    func holds(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        isMeasuredFromOneName(first, second) || isOneSpeakersCount(first, second)
    }

    /// "Organisers said 120,000 people had joined", "Organisers claimed that 150,000 people had turned out".
    private func isOneSpeakersCount(
        _ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity
    ) -> Bool {
        guard let speaker = pair.first.profile.speaker, speaker == pair.second.profile.speaker else { return false }
        return first.head != nil && first.head == second.head
            && pair.first.profile.quantities.count == 1 && pair.second.profile.quantities.count == 1
    }

    /// "12 miles off Gull Skerry", "nine miles from Gull Skerry": a unit and a name tell what is measured.
    private func isMeasuredFromOneName(
        _ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity
    ) -> Bool {
        guard let one = nameAfterMeasure(first.quantity, pair.first) else { return false }
        return one == nameAfterMeasure(second.quantity, pair.second)
    }

    /// The name right behind an amount with a unit, but for a preposition and common words: "off the islet of Gull Skerry".
    private func nameAfterMeasure(_ quantity: Quantity, _ side: ClaimSide) -> String? {
        guard quantity.unit != nil,
            let name = side.profile.terms.first(where: {
                $0.isName && $0.span.lowerBound >= quantity.span.upperBound
            })
        else { return nil }
        let gap = name.token - side.document.tokens(in: quantity.span).upperBound
        return gap <= Self.measureReach ? name.concept : nil
    }

    /// Tokens between an amount and the name it is measured from.
    private static let measureReach = 5
}
