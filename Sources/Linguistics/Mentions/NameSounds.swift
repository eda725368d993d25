/// A name as the consonants it sounds of and the vowels between them, so that transliterations of one name meet.
///
/// Unwanted: "Araghchi" in one article and "Araqchi" in the other are two people, or "Niger" and "Nigeria" one country.
/// Wanted: letters that stand for one sound cost nothing, those often confused cost some, others part the names; what
/// may be spent depends on how many consonants agree. A Soundex-like key (Russell 1918) with a weighted edit bound in
/// place of a single code, since a code alone joins "Barak" and "Brock".
struct NameSounds: Equatable {
    /// One letter a sound: `K` for kh, gh and q, `S` for sh, `C` for ch, `B` for ck, `J` for j and dj, `D` for dh.
    private(set) var consonants: [UInt8] = []
    /// The vowels before, between and after the consonants: one run more than there are consonants.
    private(set) var vowels: [[UInt8]] = [[]]
    private let length: Int

    /// - Parameter folded: one word in the form of ``NameKey/fold(_:)``.
    init(_ folded: String) {
        let letters = Array(folded.utf8).filter { $0 != apostrophe && $0 != hyphen }
        length = letters.count
        var index = 0
        while index < letters.count { index += read(letters, at: index) }
    }

    /// Reads the sound at an index: how many letters it takes.
    private mutating func read(_ letters: [UInt8], at index: Int) -> Int {
        for (spelling, sound) in Self.digraphs where letters[index...].starts(with: spelling) {
            if let sound { add(sound) }
            return spelling.count
        }
        let letter = letters[index]
        switch letter {
        case _ where Self.vowelLetters.contains(letter): addVowel(letter, of: letters, at: index)
        case UInt8(ascii: "h"): if index == 0 { add(letter) }
        case UInt8(ascii: "w"):
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            if index == 0 || Self.vowelLetters.contains(next) { add(UInt8(ascii: "v")) }
        case UInt8(ascii: "j"): addJ(of: letters, at: index)
        case UInt8(ascii: "x"):
            add(UInt8(ascii: "k"))
            add(UInt8(ascii: "s"))
        case UInt8(ascii: "q"): add(UInt8(ascii: "K"))
        default: add(letter)
        }
        return 1
    }

    /// "ee" is a long "i", "oo" a long "u"; other doubled vowels are one.
    private mutating func addVowel(_ letter: UInt8, of letters: [UInt8], at index: Int) {
        let next = index + 1 < letters.count ? letters[index + 1] : 0
        if letter == UInt8(ascii: "y"), index == 0, Self.vowelLetters.contains(next) { return }
        let vowel = letter == UInt8(ascii: "y") ? UInt8(ascii: "i") : letter
        let run = vowels.count - 1
        guard vowels[run].last == vowel else { return vowels[run].append(vowel) }
        if vowel == UInt8(ascii: "e") { vowels[run][vowels[run].count - 1] = UInt8(ascii: "i") }
        if vowel == UInt8(ascii: "o") { vowels[run][vowels[run].count - 1] = UInt8(ascii: "u") }
    }

    /// "j" sounds like "y" after a consonant and at the end, else like "dj".
    private mutating func addJ(of letters: [UInt8], at index: Int) {
        let isLast = index + 1 == letters.count
        let follows = index > 0 && !Self.vowelLetters.contains(letters[index - 1])
        if isLast || follows { addVowel(UInt8(ascii: "i"), of: letters, at: index) } else { add(UInt8(ascii: "J")) }
    }

    /// Doubled consonants are one.
    private mutating func add(_ consonant: UInt8) {
        if consonants.last == consonant, vowels[vowels.count - 1].isEmpty { return }
        consonants.append(consonant)
        vowels.append([])
    }

    /// Alike for all spellings of one name, so that few others need be compared: the consonants, those one that are ever
    /// taken for each other.
    var key: String {
        String(decoding: consonants.map { Self.keyLetters[$0] ?? $0 }, as: UTF8.self)
    }

    /// Whether two names are likely spellings of one.
    func areSpellings(of other: NameSounds) -> Bool {
        guard consonants.count == other.consonants.count, consonants.count >= 2 else { return false }
        let limit = budget(other)
        var cost = 0
        for (first, second) in zip(consonants, other.consonants) {
            guard let step = Self.consonantCost(first, second) else { return false }
            cost += step
        }
        for (index, (first, second)) in zip(vowels, other.vowels).enumerated() {
            // "Putin" and "Putina", "Niger" and "Nigeria" are two names.
            if first.isEmpty != second.isEmpty, index == 0 || index == consonants.count { return false }
            guard let step = Self.vowelCost(first, second) else { return false }
            cost += step
        }
        return cost <= limit && !endsApart(other)
    }

    /// What spellings of one name may cost. Set on `Fixtures/Language/name-pairs.jsonl`.
    private func budget(_ other: NameSounds) -> Int {
        if consonants.count == 2 || min(length, other.length) < Self.shortName { return 5 }
        return consonants.count == 3 ? 12 : 15
    }

    /// Names of fewer letters differ from another name in one vowel: "Chen", "Chan".
    private static let shortName = 6

    /// "Hansen" and "Hanson" sound alike and are two names.
    private func endsApart(_ other: NameSounds) -> Bool {
        let ends = [consonants, other.consonants].allSatisfy { $0.suffix(2).elementsEqual([s, n]) }
        return ends && vowels[vowels.count - 2] != other.vowels[other.vowels.count - 2]
    }
}

extension NameSounds {
    /// Spellings of one sound, longer ones first; `nil` for a silent one.
    private static let digraphs: [(spelling: [UInt8], sound: UInt8?)] = [
        ("tsch", "C"), ("shch", "S"), ("dzh", "J"), ("tch", "C"), ("sch", "S"), ("dsch", "J"), ("kh", "K"), ("gh", "K"),
        ("ph", "f"), ("th", "t"), ("dh", "D"), ("ch", "C"), ("sh", "S"), ("zh", "J"), ("dj", "J"), ("ck", "B"),
        ("gue", "g"),
    ].map { (Array($0.0.utf8), $0.1.utf8.first) }

    private static let vowelLetters = Set("aeiouy".utf8)

    /// What it costs to take one consonant for another, in tenths; `nil` if that is never done.
    private static func consonantCost(_ first: UInt8, _ second: UInt8) -> Int? {
        if first == second { return 0 }
        return confusions[min(first, second), default: []].first { $0.other == max(first, second) }?.cost
    }

    /// By the lower of two letters: the other, and the cost.
    private static let confusions: [UInt8: [(other: UInt8, cost: Int)]] = {
        let table: [(String, Int)] = [
            ("Kk", 0), ("Kg", 2), ("gk", 6), ("ck", 6), ("Kc", 6), ("dt", 6), ("Dd", 0), ("Dz", 2), ("Dt", 6),
            ("sz", 5),
            ("fv", 5), ("Jg", 5), ("Jz", 5), ("CS", 5), ("Ss", 6), ("bv", 12), ("Kh", 5), ("Cc", 6), ("Js", 8),
        ]
        var result: [UInt8: [(other: UInt8, cost: Int)]] = [:]
        for (pair, cost) in table {
            let letters = pair.utf8.sorted()
            result[letters[0], default: []].append((letters[1], cost))
        }
        return result
    }()

    private static let keyLetters: [UInt8: UInt8] = {
        var result: [UInt8: UInt8] = [:]
        for letter in "kKgcCJSszDdth".utf8 { result[letter] = UInt8(ascii: "k") }
        for letter in "fvb".utf8 { result[letter] = UInt8(ascii: "v") }
        return result
    }()

    /// What it costs to take one run of vowels for another, in tenths; `nil` if that is never done.
    private static func vowelCost(_ first: [UInt8], _ second: [UInt8]) -> Int? {
        if first == second { return 0 }
        guard let a = first.first, let b = second.first, let c = first.last, let d = second.last else {
            return max(first.count, second.count) == 1 ? insertedVowel : nil
        }
        if isUmlaut(first, second) || isUmlaut(second, first) { return 4 }
        guard let start = letterCost(a, b), let end = letterCost(c, d) else { return nil }
        return max(start, end, 1)
    }

    /// "Dmitry", "Dimitri".
    private static let insertedVowel = 10

    private static func letterCost(_ first: UInt8, _ second: UInt8) -> Int? {
        if first == second { return 0 }
        switch (min(first, second), max(first, second)) {
        case (UInt8(ascii: "o"), UInt8(ascii: "u")): return 4
        case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "i")): return 6
        default: return nil
        }
    }

    /// "Muller" for "Müller", "Mueller".
    private static func isUmlaut(_ plain: [UInt8], _ spelled: [UInt8]) -> Bool {
        plain.count == 1 && spelled.count == 2 && spelled[0] == plain[0] && spelled[1] == UInt8(ascii: "e")
            && plain[0] != UInt8(ascii: "e")
    }
}

private let apostrophe = UInt8(ascii: "'")
private let hyphen = UInt8(ascii: "-")
private let s = UInt8(ascii: "s")
private let n = UInt8(ascii: "n")
