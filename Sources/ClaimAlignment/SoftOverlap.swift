internal import Inference

/// The weight two stretches have in common when words of near meaning count in part.
///
/// Unwanted: "The skipper was detained" and "The captain was arrested" are strangers. Wanted: each word finds its
/// partner. Soft matching of weighted terms follows SoftTFIDF (Cohen, Ravikumar & Fienberg, IIWeb 2003), with cosines of
/// word vectors in place of string likeness.
enum SoftOverlap {
    /// - Complexity: O(*mn*) in the concepts the two do not share, of which ``maximumStrangers`` a side are looked at.
    static func shared(_ first: WeighedConcepts, _ second: WeighedConcepts) -> Double {
        var split = Split(first.numbers, second.numbers)
        var shared = split.both.reduce(0) { $0 + first.weights[$1] }
        guard let left = first.set.gist, let right = second.set.gist,
            shared > 0 || WordVectors.cosine(left, right) >= Self.likelyGists
        else { return shared }
        split.first = Array(split.first.prefix(Self.maximumStrangers))
        split.second = Array(split.second.prefix(Self.maximumStrangers))
        shared +=
            (partners(split.first, of: first, among: split.second, of: second)
                + partners(split.second, of: second, among: split.first, of: first)) / 2
        return shared
    }

    /// One number a concept: 1 where some set has it, else the credit of the nearest word.
    static func nearness(of content: ConceptSet, to others: [ConceptSet]) -> [Double] {
        let known = Set(others.flatMap(\.concepts))
        let meanings = others.flatMap { $0.meanings.compactMap { $0 } }
        return content.concepts.indices.map { index in
            if known.contains(content.concepts[index]) { return 1 }
            guard let meaning = content.meanings[index] else { return 0 }
            return Self.credit(meanings.reduce(0) { max($0, WordVectors.cosine(meaning, $1)) })
        }
    }

    /// The weight of one side's concepts, each by the nearest of the other side.
    private static func partners(
        _ own: [Int], of profile: WeighedConcepts, among others: [Int], of other: WeighedConcepts
    ) -> Double {
        own.reduce(0) { sum, index in
            guard let meaning = profile.set.meanings[index] else { return sum }
            var best: Float = 0
            for candidate in others {
                if let its = other.set.meanings[candidate] { best = max(best, WordVectors.cosine(meaning, its)) }
            }
            return sum + profile.weights[index] * Self.credit(best)
        }
    }

    /// Nothing below likely partners, then rising to nearly all for words of one meaning.
    static func credit(_ cosine: Float) -> Double {
        cosine < leastCosine ? 0 : min(fullCredit, Double((cosine - zeroCosine) / (1 - zeroCosine)))
    }

    /// Indices of the numbers that only one of two ascending lists has, and of those that both have in the first.
    private struct Split {
        var both: [Int] = []
        var first: [Int] = []
        var second: [Int] = []

        init(_ left: [Int32], _ right: [Int32]) {
            var i = 0
            var j = 0
            while i < left.count || j < right.count {
                if i < left.count, j < right.count, left[i] == right[j] {
                    both.append(i)
                    i += 1
                    j += 1
                } else if j == right.count || (i < left.count && left[i] < right[j]) {
                    first.append(i)
                    i += 1
                } else {
                    second.append(j)
                    j += 1
                }
            }
        }
    }

    // Set on the project's own bundles with those of `ClaimSimilarity`.
    private static let leastCosine = WordVectors.likelyPartners
    private static let zeroCosine: Float = 0.2
    private static let fullCredit = 0.9
    /// More than any sentence of a newspaper has; longer ones are lists, in which every word has a near one.
    private static let maximumStrangers = 64
    /// Claims that share no word are looked at more closely only if they are about like things.
    private static let likelyGists: Float = 0.2
}
