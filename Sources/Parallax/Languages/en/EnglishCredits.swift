extension CreditWords {
    static let english = CreditWords(
        """
        [both]
        both
        [outlet-nouns]
        outlets papers newspapers reports accounts
        [continuing]
        it he she they
        [news-verbs]
        report write
        [reportedly]
        reportedly
        [articles]
        the
        [ignored]
        the a an and of in on for newspaper paper outlet website agency news says reports told report also paraphrase
        """)
}
