internal import Foundation

/// Kendall's tau-b between two rankings, with a 95 % interval.
///
/// Tau-b (Kendall, "The Treatment of Ties in Ranking Problems", Biometrika 33, 1945) is counted by sorting (Knight, "A
/// Computer Method for Calculating Kendall's Tau with Ungrouped Data", JASA 61, 1966). The interval is that of Fisher's z
/// of tau, whose variance is about 0.437 / (*n* - 4) (Fieller, Hartley & Pearson, "Tests for Rank Correlation Coefficients
/// I", Biometrika 44, 1957).
struct RankCorrelation: Equatable {
    var tau: Double
    var low: Double
    var high: Double

    /// The standard normal quantile of 97.5 %.
    private static let quantile = 1.959964
    private static let fisherVariance = 0.437

    /// - Parameters:
    ///   - first: the items' places in one ranking.
    ///   - second: their places in the other, in the same order.
    /// - Returns: `nil` where a ranking has all items in one place. The interval is -1 to 1 for four items or fewer.
    /// - Complexity: O(*n* log *n*).
    init?(_ first: [Int], _ second: [Int]) {
        precondition(first.count == second.count, "Both rankings must rank the same items.")
        let items = zip(first, second).sorted { $0 < $1 }
        let all = Self.pairs(items.count)
        let tiedFirst = Self.tiedPairs(items.map(\.0))
        let tiedBoth = Self.tiedPairs(items.map { [$0.0, $0.1] })
        var ranks = items.map(\.1)
        let swaps = Self.sortCountingSwaps(&ranks)
        let tiedSecond = Self.tiedPairs(ranks)
        guard all > tiedFirst, all > tiedSecond else { return nil }
        let difference = Double(all - tiedFirst - tiedSecond + tiedBoth - 2 * swaps)
        tau = difference / (Double(all - tiedFirst).squareRoot() * Double(all - tiedSecond).squareRoot())
        tau = min(1, max(-1, tau))
        (low, high) = Self.interval(of: tau, count: items.count)
    }

    /// A perfect tau counts as half a pair short of perfect: its z would be infinite.
    private static func interval(of tau: Double, count: Int) -> (Double, Double) {
        guard count > 4 else { return (-1, 1) }
        let most = 1 - 1 / Double(pairs(count))
        let z = atanh(min(most, max(-most, tau)))
        let reach = quantile * (fisherVariance / Double(count - 4)).squareRoot()
        return (min(tau, tanh(z - reach)), max(tau, tanh(z + reach)))
    }

    private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }

    /// Pairs of equal neighbours in a sorted row.
    private static func tiedPairs<Value: Equatable>(_ sorted: [Value]) -> Int {
        var tied = 0
        var run = 0
        for index in sorted.indices {
            run = index > 0 && sorted[index] == sorted[index - 1] ? run + 1 : 0
            tied += run
        }
        return tied
    }

    /// Sorts by merging and counts how many neighbours had to change places.
    private static func sortCountingSwaps(_ values: inout [Int]) -> Int {
        var swaps = 0
        var width = 1
        while width < values.count {
            var merged: [Int] = []
            merged.reserveCapacity(values.count)
            for start in stride(from: 0, to: values.count, by: 2 * width) {
                let middle = min(start + width, values.count)
                let end = min(start + 2 * width, values.count)
                var (left, right) = (start, middle)
                while left < middle || right < end {
                    if right == end || (left < middle && values[left] <= values[right]) {
                        merged.append(values[left])
                        left += 1
                    } else {
                        merged.append(values[right])
                        right += 1
                        swaps += middle - left
                    }
                }
            }
            values = merged
            width *= 2
        }
        return swaps
    }
}
