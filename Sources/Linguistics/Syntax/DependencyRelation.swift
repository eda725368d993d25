/// The universal dependency relations: how a word depends on its head.
///
/// Subtypes of a language ("nsubj:pass", "nmod:poss") are folded into these; what they tell is read off
/// ``WordFeatures`` and the words themselves. <https://universaldependencies.org/u/dep/>
public enum DependencyRelation: String, Sendable, CaseIterable {
    case adnominalClause = "acl"
    case adverbialClause = "advcl"
    case adverbialModifier = "advmod"
    case adjectivalModifier = "amod"
    case apposition = "appos"
    case auxiliary = "aux"
    case caseMarker = "case"
    case coordinatingConjunction = "cc"
    case clausalComplement = "ccomp"
    case classifier = "clf"
    case compound
    case conjunct = "conj"
    case copula = "cop"
    case clausalSubject = "csubj"
    case unspecified = "dep"
    case determiner = "det"
    case discourse
    case dislocated
    case expletive = "expl"
    case fixed
    case flat
    case goesWith = "goeswith"
    case indirectObject = "iobj"
    case list
    case marker = "mark"
    case nominalModifier = "nmod"
    case nominalSubject = "nsubj"
    case numericModifier = "nummod"
    case object = "obj"
    case oblique = "obl"
    case orphan
    case parataxis
    case punctuation = "punct"
    case reparandum
    case root
    case vocative
    case openComplement = "xcomp"
}
