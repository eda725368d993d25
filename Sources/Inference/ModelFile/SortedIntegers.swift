/// Unsigned numbers in ascending order, searched in place.
package struct SortedIntegers: Sendable {
    private let file: ModelFile
    private let part: ModelFile.Part

    /// - Throws: ``ModelFileError`` if the file has no such part of integers.
    package init(_ file: ModelFile, _ name: String) throws(ModelFileError) {
        self.file = file
        part = try file.part(name, .integers)
    }

    package var count: Int { part.rows }

    /// The place of a number; `nil` where it is not among them.
    ///
    /// - Complexity: O(log *n*).
    package func index(of number: UInt32) -> Int? {
        let numbers = file.data(of: part, as: UInt32.self)
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number ? low : nil
    }
}
