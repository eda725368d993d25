import NewsModel
import Testing

@testable import ArticleExtraction

@Suite("The language of a page")
struct LanguageTests {
    @Test(
        "What a page declares",
        arguments: [
            ("en_GB", "en-GB"), ("de", "de"), ("pt-br", "pt-BR"), ("zh-Hans-CN", "zh-Hans-CN"), ("iw", "he"),
            ("English", "en"),
            ("", nil), ("x", nil), ("javascript", nil), ("12", nil), ("en-\u{0}", "en"),
            ("de-AT-1996-x-y-z", "de-AT-1996"),
        ] as [(String, String?)])
    func declared(text: String, expected: String?) {
        #expect(LanguageTag.normalized(text) == expected)
    }

    @Test(
        "Where a page declares it",
        arguments: [
            ("lang=en-GB", "en-GB"), ("xml:lang=en-GB", "en-GB"), ("xml:lang=fr lang=de", "de"),
            ("lang='' xml:lang=fr", "fr"),
        ])
    func declaration(attributes: String, expected: String) {
        let page = "<html \(attributes)><p>Der Steg ist zu, und die Leute warten auf das Schiff.</p></html>"
        #expect(ArticleReader().read(html: page, url: nil).article.language == expected)
    }

    @Test(
        "What a text looks like",
        arguments: [
            ("The ferry was late, and the people who had waited for it said that they were cold.", "en"),
            ("Die Fähre war zu spät, und die Leute, die auf sie gewartet hatten, froren auf dem Kai.", "de"),
            ("Le ferry est arrivé en retard, et les gens qui attendaient dans le froid ne sont pas contents.", "fr"),
            ("El barco llegó tarde, y los vecinos que esperaban en el muelle se quejaron de la compañía.", "es"),
            ("Il traghetto è arrivato in ritardo, e la gente che aspettava sul molo non è stata avvertita.", "it"),
            ("O barco chegou tarde, e os moradores que esperavam no cais não foram avisados pela empresa.", "pt"),
            ("De veerboot kwam te laat, en de mensen die op de kade stonden hebben het koud gehad.", "nl"),
            ("Паром опоздал, и люди, которые ждали его на пристани, замёрзли.", "ru"),
            ("Пором запізнився, і люди, які чекали на нього на пристані, змерзли.", "uk"),
            ("המעבורת איחרה, והאנשים שחיכו לה על המזח קפאו מקור.", "he"),
            ("وصلت العبارة متأخرة إلى الرصيف، وكان الركاب ينتظرون في البرد.", "ar"),
            ("کشتی دیر رسید و مردمی که در اسکله منتظر بودند، گفتند که سردشان شده است.", "fa"),
            ("フェリーは遅れて到着し、桟橋で待っていた人々は寒さに震えた。", "ja"),
            ("渡轮晚点到达，在码头上等候的人们说他们都很冷，希望公司道歉。", "zh"),
        ])
    func guessed(text: String, expected: String) {
        #expect(LanguageGuess.language(of: text) == expected)
    }

    @Test(
        "Too little to tell", arguments: ["", "Text.", "Ferry", "12345 67890", "OK, no problem", "\u{0}\u{1}", "Ωμέγα"])
    func untold(text: String) {
        #expect(LanguageGuess.language(of: text) == nil)
    }
}
