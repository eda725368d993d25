/// The weights of one decision by the hashes of features: a hash table with open addressing, read in place.
///
/// A place has a key of sixteen bits, zero where it is empty, and a row of weights. A feature that is not in the table
/// is taken for one that is about once in fifty thousand times.
package struct WeightTable {
    let keys: UnsafeRawBufferPointer
    let weights: UnsafeBufferPointer<Int8>
    let count: Int
    let width: Int

    /// The place of a feature; `nil` for one that has no weights.
    @inline(__always)
    func place(of feature: UInt32) -> Int? {
        let key = Self.key(of: feature)
        var place = Self.firstPlace(for: feature, in: count)
        for _ in 0..<Self.longestSearch {
            let found = UInt16(littleEndian: keys.loadUnaligned(fromByteOffset: place * 2, as: UInt16.self))
            if found == key { return place }
            if found == 0 { return nil }
            place = place + 1 == count ? 0 : place + 1
        }
        return nil
    }

    func score(_ list: FeatureList) -> Int32 {
        var sum: Int32 = 0
        for feature in list.hashes {
            if let place = place(of: feature) { sum += Int32(weights[place]) }
        }
        return sum
    }

    /// Places looked at for one feature: a table that is full of keys costs no more.
    private static let longestSearch = 64

    package static func key(of feature: UInt32) -> UInt16 {
        max(1, UInt16(truncatingIfNeeded: (feature &* 0x85EB_CA6B) >> 16))
    }

    private static func firstPlace(for feature: UInt32, in count: Int) -> Int {
        Int((UInt64(feature) &* UInt64(count)) >> 32)
    }

    /// Where a new feature goes in a table of so many places.
    package static func place(for feature: UInt32, in count: Int, where isEmpty: (Int) -> Bool) -> Int {
        var place = firstPlace(for: feature, in: count)
        while !isEmpty(place) { place = place + 1 == count ? 0 : place + 1 }
        return place
    }
}
