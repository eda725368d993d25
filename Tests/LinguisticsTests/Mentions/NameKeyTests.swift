import Linguistics
import Testing

@Suite("Name keys")
struct NameKeyTests {
    @Test(
        "folding",
        arguments: [
            ("U.S.", "us"), ("Türkiye’s", "turkiye's"), ("Ana RUIZ", "ana ruiz"), ("São Paulo", "sao paulo"),
            ("Al–Anbar", "al-anbar"), ("Łódź", "łodz"), ("", ""), ("مصر", "مصر"), ("O‘Hara", "o'hara"),
        ])
    func folding(_ name: String, _ folded: String) {
        #expect(NameKey.fold(name) == folded)
    }

    @Test("composed and decomposed letters fold alike")
    func normalForms() {
        #expect(NameKey.fold("Zu\u{308}rich") == NameKey.fold("Z\u{FC}rich"))
    }

    @Test(
        "spellings of one name",
        arguments: [
            ("araghchi", "araqchi"), ("fordow", "fordo"), ("khamenei", "khamenei"), ("mohammed", "muhammad"),
            ("gaddafi", "ghaddafi"), ("zelenskyy", "zelensky"),
        ])
    func variants(_ first: String, _ second: String) {
        #expect(NameKey.areVariants(first, second))
        #expect(NameKey.areVariants(second, first))
    }

    @Test(
        "different names",
        arguments: [
            ("trump", "truss"), ("marin", "moran"), ("ruiz", "reyes"), ("kovac", "novak"), ("iran", "iraq"),
            ("ilmet", "dravik"), ("austria", "australia"), ("", "ruiz"), ("boris", "barossa"),
        ])
    func different(_ first: String, _ second: String) {
        #expect(!NameKey.areVariants(first, second))
        #expect(!NameKey.areVariants(second, first))
    }

    @Test("the skeleton is what transliterations share")
    func skeletons() {
        #expect(NameKey.skeleton("araghchi") == NameKey.skeleton("araqchi"))
        #expect(NameKey.skeleton("fordow") == NameKey.skeleton("fordo"))
        #expect(NameKey.skeleton("") == "")
        #expect(NameKey.skeleton("aeiou") == "")
    }
}
