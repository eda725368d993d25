/// The features of one decision, each a hash of its template and values.
///
/// Features are never kept as text: their hash picks a weight out of a table of fixed size, and features that meet in
/// one place share its weight (Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009).
package struct FeatureList: Sendable {
    package private(set) var hashes: [UInt32] = []

    package init() {}

    mutating func removeAll() { hashes.removeAll(keepingCapacity: true) }

    /// - Parameter template: what the values are of; unique among the features of one table.
    mutating func add(_ template: Int, _ first: UInt32 = 0, _ second: UInt32 = 0, _ third: UInt32 = 0) {
        let low = FeatureHash.mixed(UInt64(truncatingIfNeeded: template), UInt64(first) << 32 | UInt64(second))
        hashes.append(UInt32(truncatingIfNeeded: FeatureHash.mixed(low, UInt64(third)) >> 16))
    }

    /// A feature that is either there or not.
    mutating func add(_ template: Int, if condition: Bool, _ first: UInt32 = 0, _ second: UInt32 = 0) {
        if condition { add(template, first, second) }
    }
}

enum FeatureHash {
    @inline(__always)
    static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        let product = (hash ^ value &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }

    /// The hash of a word, the same on every machine.
    static func of(_ word: some StringProtocol) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    /// Lengths and distances: exact while small, coarser beyond.
    static func bucket(_ count: Int) -> UInt32 {
        switch count {
        case ..<0: 0
        case 0...4: UInt32(count) + 1
        case 5...6: 6
        case 7...9: 7
        case 10...14: 8
        case 15...24: 9
        case 25...40: 10
        default: 11
        }
    }
}
