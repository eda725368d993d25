extension CreditWords {
    static let english = CreditWords(
        """
        [both]
        both
        [outlet-nouns]
        outlets papers newspapers reports accounts
        [collective-verbs]
        say report give put agree describe note tell speak write quote carry have mention count
        [outlet-noun]
        outlet paper newspaper agency broadcaster daily weekly magazine
        [accounts]
        account report version telling words count reckoning coverage
        [account-prepositions]
        in by per from on
        [possessives]
        's ’s ' ’
        [same]
        same that the
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
