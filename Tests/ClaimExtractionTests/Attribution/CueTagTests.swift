import Testing

@testable import ClaimExtraction

@Suite struct CueTagTests {
    private let even = [Float](repeating: 0, count: 9)

    @Test func cuesAndTagsAreOne() {
        let cues = [1..<3, 3..<4, 6..<8]
        let tags = CueTag.tags(of: cues, count: 9)
        #expect(tags.count == 9 && tags[0] == .outside && tags[3] == .begins && tags[7] == .continues)
        #expect(CueTag.cues(in: tags, from: 0) == cues)
        #expect(CueTag.cues(in: tags, from: 10) == [11..<13, 13..<14, 16..<18])
    }

    @Test func nothingContinuesWhereNothingBegan() {
        let tags = CueTag.best(scores: [0, -5, 9, 0, -5, 9][...], transitions: even)
        #expect(tags == [.begins, .continues] || tags.first != .continues)
        #expect(CueTag.best(scores: [], transitions: even).isEmpty)
        #expect(CueTag.best(scores: [1, 0, 7][...], transitions: even) == [.outside])
    }

    @Test func transitionsDecideBetweenEqualTags() {
        var transitions = even
        transitions[1 * 3 + 2] = 1
        #expect(CueTag.best(scores: [0, 2, 0, 0, 0, 0][...], transitions: transitions) == [.begins, .continues])
    }

    @Test func otherCuesAreCounted() {
        let map = CueMap([2..<3, 5..<7], count: 10)
        #expect(map.count(in: 0..<10, besides: 2..<3) == 1)
        #expect(map.next(from: 3, besides: 2..<3) == 2)
        #expect(map.next(from: 7, besides: 2..<3) == nil)
        #expect(map.holds(anyOf: 6..<8) && !map.holds(anyOf: 7..<9))
    }
}
