import NewsModel

/// Which words of a text are the people or the adjective of a place that no list has: "Doranthi" beside "Doranth".
struct DerivedPeoples {
    /// By folded adjective: the folded place.
    private var placeOf: [String: String] = [:]

    /// Names of one word that nothing else explains are held against each other.
    ///
    /// - Complexity: O(*n*) in candidates.
    init(_ candidates: [NameCandidate], names: NameData) {
        let open = candidates.filter { candidate in
            candidate.tokens.count == 1 && candidate.certainty == .guessed && candidate.kind != .person
                && candidate.titles.isEmpty
        }
        var placeOfStem: [String: String] = [:]
        for place in open.map(\.folded) {
            for stem in Self.stems(of: place, without: names.placeEndings) + [place] where placeOfStem[stem] == nil {
                placeOfStem[stem] = place
            }
        }
        for word in open.map(\.folded) where placeOf[word] == nil {
            let stems = Self.stems(of: word, without: names.peopleEndings)
            placeOf[word] = stems.lazy.compactMap { placeOfStem[$0] }.first { $0 != word }
        }
    }

    func place(of folded: String) -> String? { placeOf[folded] }

    private static func stems(of word: String, without endings: [String]) -> [String] {
        endings.compactMap { ending in
            guard word.hasSuffix(ending), word.utf8.count - ending.utf8.count >= shortestStem else { return nil }
            return String(word.dropLast(ending.count))
        }
    }

    /// Shorter stems are shared by chance.
    private static let shortestStem = 4
}
