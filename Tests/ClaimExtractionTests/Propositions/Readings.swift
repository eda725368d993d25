import ClaimExtraction
import Linguistics
import NewsModel
import TestSupport

/// What is read off a sentence of the treebank, in one line a proposition.
enum Readings {
    /// "shell passive past agent[rebels] patient[The bridge] time/on[Monday]": lemma; form, voice, modality, tense and
    /// aspect unless they are the plain ones; the negation; the arguments, shared ones with a tilde.
    static func read(_ sentence: String) -> [String] {
        analysis(sentence).propositions.map { line($0, in: sentence) }
    }

    /// The one reading with this lemma.
    static func read(_ sentence: String, lemma: String) -> String? {
        analysis(sentence).propositions.first { $0.lemma == lemma }.map { line($0, in: sentence) }
    }

    static func analysis(_ sentence: String) -> ArticleAnalysis {
        let document = Document(sentence)
        return ArticleAnalyzer().analyze(
            Article(text: sentence), as: document, syntax: Treebank.trees(of: document))
    }

    private static func line(_ proposition: Proposition, in text: String) -> String {
        var parts = [proposition.lemma]
        if proposition.form != .verb { parts.append(proposition.form.rawValue) }
        if proposition.voice != .active { parts.append(proposition.voice.rawValue) }
        if proposition.modality != .asserted { parts.append(proposition.modality.rawValue) }
        if let tense = proposition.tense, tense != .past { parts.append(tense.rawValue) }
        if proposition.aspect != .simple { parts.append(proposition.aspect.rawValue) }
        if let negation = proposition.negation { parts.append("not[\(text.text(at: negation))]") }
        return (parts + proposition.arguments.map { shown($0, in: text) }).joined(separator: " ")
    }

    private static func shown(_ argument: PropositionArgument, in text: String) -> String {
        let preposition = argument.preposition.map { "/" + $0 } ?? ""
        return "\(argument.isShared ? "~" : "")\(argument.role.rawValue)\(preposition)[\(text.text(at: argument.span))]"
    }
}
