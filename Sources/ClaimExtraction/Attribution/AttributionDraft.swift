/// An attribution in token indices, before its source's kind and name are known.
struct AttributionDraft {
    var source: Range<Int>?
    var cue: Range<Int>
    var content: Range<Int>
    /// Whether the content stands before the cue ("…, she said").
    var isPostposed = false
    /// Whether the content only names what was spoken of ("denied the claim").
    var isNoun = false
    /// Whether nobody is or could be named ("reportedly").
    var isVague = false
}

/// Where a subject was found.
struct Subject {
    enum Place {
        /// Right before the verb.
        case before
        /// After the verb: "said the mayor".
        case after
        /// In an earlier clause: "… and said".
        case carried
    }

    var tokens: Range<Int>?
    var place: Place
}
