import NewsModel
import Testing

@Suite("Partitioning index")
struct PartitioningIndexTests {
    @Test("the first element that fulfils the condition", arguments: 0...33)
    func first(limit: Int) {
        let numbers = Array(stride(from: 0, to: 32, by: 2))
        let expected = numbers.firstIndex { $0 >= limit } ?? numbers.endIndex
        #expect(numbers.partitioningIndex { $0 >= limit } == expected)
    }

    @Test("nothing has no first element")
    func empty() {
        #expect([Int]().partitioningIndex { _ in true } == 0)
    }

    @Test("a slice keeps its indices")
    func slice() {
        let numbers = [1, 5, 5, 9, 12][1..<4]
        #expect(numbers.partitioningIndex { $0 >= 5 } == 1)
        #expect(numbers.partitioningIndex { $0 >= 9 } == 3)
        #expect(numbers.partitioningIndex { $0 >= 10 } == 4)
    }
}
