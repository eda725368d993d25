/// Numbers for the features that occur often enough, in the order of their first occurrence.
struct FeatureIndex {
    /// Counters are shared by features whose hashes agree in 26 bits: one in sixty-seven million for any two.
    private var counts = [UInt8](repeating: 0, count: 1 << 26)
    private var numbers: [UInt32: Int32] = [:]
    /// The hash of each feature by its number.
    private(set) var hashes: [UInt32] = []
    private let fewest: UInt8

    init(fewest: Int) { self.fewest = UInt8(clamping: fewest) }

    mutating func count(_ hashes: [UInt32]) {
        for hash in hashes where counts[Int(hash >> 6)] < .max { counts[Int(hash >> 6)] += 1 }
    }

    /// The numbers of those features that occurred often enough.
    mutating func numbers(_ features: [UInt32]) -> [Int32] {
        var found: [Int32] = []
        found.reserveCapacity(features.count)
        for hash in features where counts[Int(hash >> 6)] >= fewest {
            if let known = numbers[hash] {
                found.append(known)
            } else {
                let number = Int32(hashes.count)
                numbers[hash] = number
                hashes.append(hash)
                found.append(number)
            }
        }
        return found
    }

    var count: Int { hashes.count }
}

/// What one decision has learned: features by their hashes, each with a row of weights.
struct LearnedTable {
    var hashes: [UInt32]
    var width: Int
    var weights: [Float]
}
