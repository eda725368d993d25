internal import Inference

/// The meanings of concepts, each looked up once.
///
/// A concept's meaning is that of the word it stands for: a group's name, or the first word seen with its stem where that is no
/// word itself.
final class ConceptMeanings {
    private let vectors: WordVectors
    private var known: [String: WordVector?] = [:]

    init(_ vectors: WordVectors = .english) { self.vectors = vectors }

    /// One meaning a concept, in their order; `nil` for names.
    func vectors(of concepts: [String], as terms: [ClaimProfile.Term]) -> [WordVector?] {
        concepts.map { concept in
            if let found = known[concept] { return found }
            let term = terms.first { $0.concept == concept }
            let found = term.flatMap { $0.isName ? nil : vectors.row(of: concept) ?? vectors.vector(of: $0.lemma) }
            known[concept] = .some(found)
            return found
        }
    }

    /// How much a concept tells in the language at large, 0 to 1: rare words and names more.
    func weight(of concept: String) -> Double? { known[concept].flatMap { $0 }.map { Double($0.weight) } }
}
