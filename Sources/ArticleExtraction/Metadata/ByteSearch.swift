/// Searches in UTF-8 by its bytes: for short patterns much faster than those of the standard library for text.
extension ArraySlice<UInt8> {
    /// Where a pattern begins for the first time.
    ///
    /// - Complexity: O(*n* · *m*) at worst; patterns are a few bytes.
    func firstPlace(of pattern: StaticString) -> Int? {
        let length = pattern.utf8CodeUnitCount
        guard length > 0, count >= length else { return nil }
        return withUnsafeBufferPointer { bytes in
            let first = pattern.utf8Start[0]
            var index = 0
            while index + length <= bytes.count {
                if bytes[index] == first {
                    var matched = 1
                    while matched < length, bytes[index + matched] == pattern.utf8Start[matched] { matched += 1 }
                    if matched == length { return startIndex + index }
                }
                index += 1
            }
            return nil
        }
    }

    /// As ``firstPlace(of:)-(StaticString)``.
    func firstPlace(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first, count >= pattern.count else { return nil }
        return withUnsafeBufferPointer { bytes in
            pattern.withUnsafeBufferPointer { pattern in
                var index = 0
                while index + pattern.count <= bytes.count {
                    if bytes[index] == first {
                        var matched = 1
                        while matched < pattern.count, bytes[index + matched] == pattern[matched] { matched += 1 }
                        if matched == pattern.count { return startIndex + index }
                    }
                    index += 1
                }
                return nil
            }
        }
    }

    /// Whether it begins with a pattern.
    func opens(with pattern: [UInt8]) -> Bool {
        guard count >= pattern.count else { return false }
        var index = 0
        while index < pattern.count {
            guard self[startIndex + index] == pattern[index] else { return false }
            index += 1
        }
        return true
    }
}

extension StringProtocol {
    /// Whether a text has a pattern, byte for byte.
    func holds(_ pattern: StaticString) -> Bool { Array(utf8)[...].firstPlace(of: pattern) != nil }
}
