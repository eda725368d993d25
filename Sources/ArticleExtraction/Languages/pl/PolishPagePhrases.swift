extension PagePhrases {
    static let polish = PagePhrases(
        commentHeadings: """
            dodaj komentarz
            komentarze
            napisz komentarz
            wasze komentarze
            """,
        boxHeadings: """
            czytaj także
            czytaj też
            czytaj również
            najczęściej czytane
            najnowsze
            newsletter
            o autorze
            podobne artykuły
            polecane
            powiązane artykuły
            przeczytaj także
            tematy
            zobacz także
            zobacz też
            zobacz również
            """,
        labels: """
            drukuj
            dalsza część artykułu pod reklamą
            dalszy ciąg materiału pod wideo
            reklama
            subskrybuj
            udostępnij
            zaloguj się
            """,
        openings: """
            czytaj także:
            czytaj też:
            fot.
            obserwuj nas
            przeczytaj także:
            wszelkie prawa zastrzeżone
            zapisz się
            zdjęcie:
            zobacz także:
            zobacz też:
            """)
}
