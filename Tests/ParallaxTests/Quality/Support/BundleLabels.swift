/// What people labelled in a bundle (`gold.json`), as far as it is measured.
struct BundleLabels: Decodable {
    /// Two places that report the same thing.
    struct Pair: Decodable {
        var a: String
        var b: String
        var relation: String
        /// Relations that a careful reader could defend as well.
        var alsoOk: [String]?
        /// A borderline pair is neither a hit nor a miss.
        var optional: Bool?
        var differences: [Difference]?

        var accepted: Set<String> { Set([relation] + (alsoOk ?? [])) }
    }

    struct Difference: Decodable {
        var type: String
        var a: String?
        var b: String?
        var compatible: Bool?
    }

    /// Two places that look alike and must not be aligned.
    struct Trap: Decodable {
        var a: String
        var b: String
    }

    /// Something that the other outlet does not report.
    struct Omission: Decodable {
        var text: String
    }

    struct DigestClaim: Decodable {
        var text: String
        var verdict: String
        var alsoOk: [String]?
        var optional: Bool?

        var accepted: Set<String> { Set([verdict] + (alsoOk ?? [])) }
    }

    struct Attribution: Decodable {
        var source: String?
        var cue: String?
        var content: String?
        /// The words that hold all three.
        var context: String?
        var optional: Bool?
    }

    var pairs: [Pair]
    var traps: [Trap]
    var onlyA: [Omission]
    var onlyB: [Omission]
    var digest: [DigestClaim]
    var attributions: [Attribution]
}
