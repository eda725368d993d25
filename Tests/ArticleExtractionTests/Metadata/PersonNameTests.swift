import Testing

@testable import ArticleExtraction

@Suite("Names of authors")
struct PersonNameTests {
    @Test(
        arguments: [
            ("By Ada Example", "Ada Example"), ("ada@example.org", nil), ("https://example.org/ada", nil),
            ("Admin", nil), ("Ada Example | The Example", "Ada Example"),
            ("Ada Example 8 January 2026, 3:51 pm", "Ada Example"), ("Ada Example - January 10, 2026", "Ada Example"),
            ("Theresa May", "Theresa May"), ("", nil), ("Posted on May 3, 2026 by Ada Example", "Ada Example"),
            ("  Ada\n Example, ", "Ada Example"), ("李明", "李明"), ("Ada Example, PhD", "Ada Example"),
            ("Staff Writer Ada Example", "Ada Example"), ("Political Editor", nil), ("By ", nil),
            ("BY ADA EXAMPLE", "ADA EXAMPLE"),
            ("Ada Example in Port Example", "Ada Example"), ("Ada Example (AFP)", "Ada Example"), ("Reuters", nil),
            ("Newsroom", nil), ("Sam Sample, Jr.", "Sam Sample, Jr."), ("12345", nil), ("By", nil),
            ("Bo2man", "Bo2man"), (String(repeating: "A", count: 5000), nil), ("\u{0}\u{7}", nil), ("...", nil),
        ] as [(String, String?)])
    func cleaned(text: String, expected: String?) {
        #expect(PersonName.cleaned(text) == expected)
    }

    @Test(
        "Bylines of several persons, in their languages",
        arguments: [
            ("en", "By Ada Example and Ben Sample, Staff Writers", ["Ada Example", "Ben Sample"]),
            ("en", "Ada Example, Ben Sample & Cleo Pattern", ["Ada Example", "Ben Sample", "Cleo Pattern"]),
            ("de", "Von Ada Beispiel und Ben Muster, Musterstadt", ["Ada Beispiel", "Ben Muster", "Musterstadt"]),
            ("de", "Von unserer Korrespondentin Ada Beispiel", ["Ada Beispiel"]),
            ("fr", "Par Ada Exemple et Ben Modèle avec AFP", ["Ada Exemple", "Ben Modèle"]),
            ("es", "Por Ada Ejemplo y Ben Muestra", ["Ada Ejemplo", "Ben Muestra"]),
            ("it", "di Ada Esempio e Ben Modello", ["Ada Esempio", "Ben Modello"]),
            ("pt", "Por Ada Exemplo e Ben Modelo", ["Ada Exemplo", "Ben Modelo"]),
            ("nl", "Door Ada Voorbeeld en Ben Monster", ["Ada Voorbeeld", "Ben Monster"]),
            ("ru", "Автор: Ада Примерова и Борис Образцов", ["Ада Примерова", "Борис Образцов"]),
            ("ru", "ТЕКСТ: Ада Примерова", ["Ада Примерова"]), ("uk", "Авторка: Ада Прикладна", ["Ада Прикладна"]),
            ("uk", "Текст: Ада Прикладна та Богдан Зразок", ["Ада Прикладна", "Богдан Зразок"]),
            ("he", "מאת: עדה דוגמה ודן משל", ["עדה דוגמה", "דן משל"]), ("ar", "بقلم: سلمى مثال", ["سلمى مثال"]),
            ("fa", "نویسنده: سارا نمونه", ["سارا نمونه"]),
            ("ja", "文・山田太郎", ["山田太郎"]), ("ja", "執筆：山田 太郎、鈴木花子", ["山田 太郎", "鈴木花子"]),
            ("ja", "山田太郎記者", ["山田太郎"]), ("ja", "編集部", []), ("zh", "记者 李明 王小芳", ["李明", "王小芳"]),
            ("zh", "作者：李明", ["李明"]), ("zh", "文/李明", ["李明"]), ("zh", "本报记者李明", ["李明"]), ("zh", "新华社", []),
            ("fr", "Par Maëlle d’Exemple", ["Maëlle d’Exemple"]), ("ru", "Редакция", []), ("de", "dpa", []),
            ("fr", "La rédaction", []),
        ] as [(String, String, [String])])
    func bylines(language: String, text: String, expected: [String]) {
        #expect(PersonName.inByline(text, .of(language)) == expected)
    }

    @Test func joined() {
        #expect(PersonName.joined(["By A B", "A B", "C D"]) == "A B, C D")
        #expect(PersonName.joined([]) == nil)
        #expect(PersonName.joined((0..<500).map { "Name\($0) X" })?.split(separator: ",").count == 12)
    }

    @Test("Of a hundred thousand names the first twelve are looked at", .timeLimit(.minutes(1)))
    func manyNames() {
        let names = PersonName.joined((0..<100_000).map { "Name\($0) X" })
        #expect(names?.hasPrefix("Name0 X, Name1 X") == true)
        #expect(names?.hasSuffix("Name11 X") == true)
    }

    @Test("A name by itself is told from other short lines")
    func shape() {
        for name in [
            "Ada Example", "Ludwig van der Muster", "J.R. Sample", "Maëlle d’Exemple", "Karim al-Mithal",
            "Марина Примерова", "אביגיל דוגמה", "山田太郎",
        ] {
            #expect(PersonName.isShapedLikeName(name), "\(name)")
        }
        for text in [
            "Read more", "Home", "14 May 2026", "the harbour", "Share: now", "", "One Two Three Four Five Six",
        ] {
            #expect(!PersonName.isShapedLikeName(text), "\(text)")
        }
        #expect(PersonName.isSignature(Array("Пётр ПРИМЕРОВ".utf8)[...]))
        #expect(!PersonName.isSignature(Array("Пётр Примеров".utf8)[...]))
        #expect(PersonName.isSignature(Array("【山田太郎】".utf8)[...]))
        #expect(PersonName.isSignature(Array("（李明）".utf8)[...]))
        #expect(!PersonName.isSignature(Array("【速報です。次の記事へ】".utf8)[...]))
        #expect(!PersonName.isSignature(Array("ЧИТАТЬ ДАЛЕЕ".utf8)[...]))
    }
}
