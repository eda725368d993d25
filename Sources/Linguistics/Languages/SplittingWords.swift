/// The words that decide where syntax cuts a token: clitics, contractions, prefixes that keep their hyphen.
///
/// A class, so that passing it on copies one reference.
public final class SplittingWords: Sendable {
    /// Endings that are words of their own: "n't".
    let clitics: [[UInt8]]
    /// Contractions without a mark, in lower case, with the lengths of their words in characters: "cannot", 3 and 3.
    let contractions: [String: [Int]]
    /// Such as are contractions only in lower case: "im".
    let lowerContractions: [String: [Int]]
    /// First parts that stay with what follows their hyphen: "pre".
    let prefixes: Set<String>
    /// Prefixes that are words too: "over".
    let freePrefixes: Set<String>
    /// What a free prefix is not joined with: "the" of "over-the-counter".
    let partsOfFreePrefixes: Set<String>
    /// Last parts that stay with what stands before their hyphen: "wise".
    let suffixes: Set<String>
    /// Letters that are cut from the figures they touch: "km".
    let afterFigures: Set<String>
    /// Words with a slash that is not cut: "s/he".
    let withSlash: Set<String>
    /// What the name of a file or a site may end in, behind its dot.
    let fileEndings: Set<String>
    /// Faces made of marks.
    let emoticons: Set<String>

    public init(sections: WordSections) {
        clitics = sections.words("clitics").map { Array($0.utf8) }
        contractions = Self.pieces(sections.words("contractions"))
        lowerContractions = Self.pieces(sections.words("lower contractions"))
        prefixes = sections.set("prefixes")
        freePrefixes = sections.set("free prefixes")
        partsOfFreePrefixes = sections.set("parts of free prefixes")
        suffixes = sections.set("suffixes")
        afterFigures = sections.set("after figures")
        withSlash = sections.set("with slash")
        fileEndings = sections.set("file endings")
        emoticons = sections.set("emoticons")
    }

    private static func pieces(_ entries: [String]) -> [String: [Int]] {
        var table: [String: [Int]] = [:]
        for entry in entries {
            let words = entry.split(separator: "|")
            table[words.joined()] = words.map(\.unicodeScalars.count)
        }
        return table
    }
}
