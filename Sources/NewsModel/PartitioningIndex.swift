extension RandomAccessCollection where Index == Int {
    /// The place of the first element of which a condition holds that, once it holds, holds for all further ones.
    ///
    /// ```swift
    /// [10, 20, 30].partitioningIndex { $0 >= 20 }  // 1
    /// ```
    ///
    /// - Returns: `endIndex` where it holds for none.
    /// - Complexity: O(log *n*).
    @inlinable
    package func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
