extension EnglishWords {
    /// Derivational endings that are cut off for comparison, longest first; at least four letters must stay.
    static let suffixes = """
        izations isations ization isation ational fulness iveness ousness ations ication ation ments ities ingly edly ment
        ness ance ence able ible ings tion sion ions ally ical ful ity ive ous ing ion ism ist ers ors al er or ly ed es s y e
        """
}
