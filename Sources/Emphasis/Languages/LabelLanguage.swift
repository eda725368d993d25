internal import Linguistics

/// How a language labels actors and acts: data alone.
struct LabelLanguage: Sendable {
    /// Words that open a noun phrase and tell nothing of what it names.
    let determiners: Set<String>
    /// "Mr", "Dr": stand between a role and a name.
    let honorifics: Set<String>
    /// Words that join to a role what belongs to it: "minister for health".
    let complements: Set<String>
    /// Other words that may follow a role: "a nurse at".
    let followers: Set<String>
    /// Capitalised words that end a title on its left: "on Friday Mayor …".
    let titleStops: Set<String>
    /// Nouns for what a person or an organisation is.
    let roles: Set<String>
    /// Words that judge whom they describe.
    let evaluativeWords: Set<String>
    let acts: ActLexicon

    static let english = LabelLanguage(
        roles: WordSections(englishRoles), acts: ActLexicon(WordSections(englishActs)))

    init(roles sections: WordSections, acts: ActLexicon) {
        determiners = sections.set("determiners")
        honorifics = sections.set("honorifics")
        complements = sections.set("complements")
        followers = sections.set("followers")
        titleStops = sections.set("title stops")
        let marked = sections.words("roles")
        roles = Set(marked.map { $0.hasSuffix("!") ? String($0.dropLast()) : $0 })
        evaluativeWords = Set(marked.filter { $0.hasSuffix("!") }.map { String($0.dropLast()) })
            .union(sections.words("evaluative"))
        self.acts = acts
    }
}
