extension PagePhrases {
    static let italian = PagePhrases(
        commentHeadings: """
            aggiungi un commento
            commenti
            i commenti dei lettori
            lascia un commento
            scrivi un commento
            """,
        boxHeadings: """
            altre notizie
            argomenti
            articoli correlati
            articoli più letti
            consigliati
            i più letti
            leggi anche
            newsletter
            notizie correlate
            potrebbe interessarti
            potrebbe interessarti anche
            sullo stesso argomento
            ti potrebbe interessare
            ultime notizie
            """,
        labels: """
            abbonati
            accedi
            ascolta
            condividi
            pubblicità
            salva
            segui
            stampa
            """,
        openings: """
            abbonati a
            foto:
            iscriviti alla
            leggi anche:
            leggi anche >
            riproduzione riservata
            © riproduzione
            seguici su
            tutti i diritti riservati
            """)
}
