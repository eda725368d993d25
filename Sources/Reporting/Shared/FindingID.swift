/// The names by which documents and reports call a finding that carries no id of its own: its place in its list, from 1.
enum FindingID {
    /// `o1` for the first claim that some articles lack.
    static func omission(_ index: Int) -> String { "o\(index + 1)" }

    /// `f1` for the first flag.
    static func flag(_ index: Int) -> String { "f\(index + 1)" }
}
