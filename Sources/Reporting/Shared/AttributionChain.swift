import NewsModel

/// Whose word a claim is, in words: the outermost voice first.
struct AttributionChain {
    /// One voice: `the fire service (institution, “said”)`.
    struct Voice {
        /// The words of the text that name the source, or its resolved name; `nil` where the text has only a cue.
        let source: String?
        /// The resolved name, where it says more than the words.
        let name: String?
        let cue: String?
        let kind: AttributionLink.Kind
    }

    let voices: [Voice]

    init(_ claim: Claim, in text: String) {
        voices = claim.attribution.map { link in
            let words = link.source.map { PlainLine.cleaned(text.text(at: $0)) }
            let name = link.name.map(PlainLine.cleaned)
            return Voice(
                source: words ?? name, name: Self.addition(of: name, to: words),
                cue: link.cue.map { PlainLine.cleaned(text.text(at: $0)) }, kind: link.kind)
        }
    }

    /// The resolved name, where the words do not hold it already.
    private static func addition(of name: String?, to words: String?) -> String? {
        guard let name, let words, !words.lowercased().contains(name.lowercased()) else { return nil }
        return name
    }

    /// One line: `Source: A (…) ← B (…)`; what the article says in its own voice is said to be that.
    ///
    /// - Parameter ownVoice: what to say of a claim without a source.
    func sentence(ownVoice: String = Wording.ownVoice) -> String {
        if voices.isEmpty { return ownVoice }
        return Wording.onWordOf + " " + voices.map(Self.described).joined(separator: " ← ")
    }

    static func described(_ voice: Voice) -> String {
        let details = [Wording.source(voice.kind), voice.cue.map(Wording.quoted)].compactMap(\.self)
        let who = voice.source ?? Wording.nobodyNamed
        return who + (voice.name.map { " = " + $0 } ?? "") + " (" + details.joined(separator: ", ") + ")"
    }
}

extension ComparisonIndex {
    /// Whose word a claim is. In a digest a claim without a source is the credited outlet's, or the digest's own.
    func voice(of claim: Claim) -> String {
        let article = article(claim.article)
        let ownVoice =
            !isDigest ? Wording.ownVoice : article.outlet == nil ? Wording.digestOwnVoice : Wording.digestCredits
        return AttributionChain(claim, in: article.text).sentence(ownVoice: ownVoice)
    }
}
