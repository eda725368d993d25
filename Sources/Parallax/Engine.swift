/// What Parallax asks for its verdicts.
public enum Engine: String, Sendable, CaseIterable {
    /// Lists, rules, and words in common, without any network: for bulk work.
    case fast
    /// Trees of sentences by one network; what claims of several articles are about by another; and for claims against
    /// sources and for two sentences a third, which reads both texts together.
    case full
}
