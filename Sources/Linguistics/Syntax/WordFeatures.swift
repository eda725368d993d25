/// The morphological features of a word that later stages ask for, named as in Universal Dependencies.
///
/// ```swift
/// WordFeatures("Tense=Past|VerbForm=Part|Voice=Pass").isPassive  // true
/// ```
///
/// <https://universaldependencies.org/u/feat/>
public struct WordFeatures: Hashable, Sendable {
    public enum Number: String, Sendable { case singular = "Sing", plural = "Plur" }
    public enum Tense: String, Sendable { case past = "Past", present = "Pres" }
    public enum VerbForm: String, Sendable {
        case finite = "Fin"
        case infinitive = "Inf"
        case participle = "Part"
        case gerund = "Ger"
    }
    public enum Mood: String, Sendable { case indicative = "Ind", imperative = "Imp", subjunctive = "Sub" }
    public enum Degree: String, Sendable { case positive = "Pos", comparative = "Cmp", superlative = "Sup" }

    public var number: Number?
    public var tense: Tense?
    public var verbForm: VerbForm?
    public var mood: Mood?
    public var degree: Degree?
    /// 1, 2 or 3.
    public var person: Int? {
        get { numberOfPerson == 0 ? nil : Int(numberOfPerson) }
        set { numberOfPerson = newValue.flatMap { UInt8(exactly: $0) } ?? 0 }
    }
    /// Whether the form is marked as passive ("was *struck*").
    public var isPassive = false
    /// A byte, for every word of a text has one; 0 where there is none.
    private var numberOfPerson: UInt8 = 0

    public init() {}

    /// Reads what is known here from a UD FEATS string; other features are left out, "_" is none.
    public init(_ text: String) {
        for feature in text.split(separator: "|") {
            let parts = feature.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            set(parts[0], to: parts[1])
        }
    }

    private mutating func set(_ name: String, to value: String) {
        switch name {
        case "Number": number = Number(rawValue: value)
        case "Tense": tense = Tense(rawValue: value)
        case "VerbForm": verbForm = VerbForm(rawValue: value)
        case "Mood": mood = Mood(rawValue: value)
        case "Degree": degree = Degree(rawValue: value)
        case "Person": person = Int(value)
        case "Voice": isPassive = value == "Pass"
        default: break
        }
    }

    /// The features as UD writes them, in the order of their names; "_" for none.
    public var text: String {
        let pairs = [
            degree.map { "Degree=" + $0.rawValue }, mood.map { "Mood=" + $0.rawValue },
            number.map { "Number=" + $0.rawValue }, person.map { "Person=\($0)" },
            tense.map { "Tense=" + $0.rawValue }, verbForm.map { "VerbForm=" + $0.rawValue },
            isPassive ? "Voice=Pass" : nil,
        ].compactMap(\.self)
        return pairs.isEmpty ? "_" : pairs.joined(separator: "|")
    }
}
