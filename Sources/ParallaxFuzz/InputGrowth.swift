import Foundation

/// Makes a long input of a short one by repeating a part of it, for what does not grow linearly with its input.
struct InputGrowth {
    /// How long the input becomes, in bytes.
    let length: Int

    /// As `PARALLAX_FUZZ_LENGTH` asks for it; `nil` where it does not.
    init?(environment: [String: String]) {
        guard let length = environment["PARALLAX_FUZZ_LENGTH"].flatMap(Int.init), length > 0 else { return nil }
        self.length = length
    }

    /// What stands between the first two marks is repeated, the marks left out; all of it where there are no two.
    func grown(_ bytes: [UInt8]) -> [UInt8] {
        let parts = bytes.split(separator: Self.mark, maxSplits: 2, omittingEmptySubsequences: false)
        let repeated = parts.count == 3 ? parts[1] : bytes[...]
        guard !repeated.isEmpty, bytes.count < length else { return bytes }
        var grown = parts.count == 3 ? Array(parts[0]) : []
        while grown.count < length { grown += repeated }
        return parts.count == 3 ? grown + parts[2] : grown
    }

    /// A byte that no encoding of text has.
    private static let mark: UInt8 = 0xFF
}
