extension PagePhrases {
    static let dutch = PagePhrases(
        commentHeadings: """
            geef een reactie
            plaats een reactie
            reacties
            reageer
            """,
        boxHeadings: """
            aanbevolen
            bekijk ook
            gerelateerde artikelen
            lees meer
            lees ook
            lees verder
            meer nieuws
            meer over dit onderwerp
            meest gelezen
            nieuwsbrief
            onderwerpen
            over de auteur
            """,
        labels: """
            abonneren
            advertentie
            bewaren
            delen
            inloggen
            printen
            """,
        openings: """
            abonneer je
            alle rechten voorbehouden
            foto:
            beeld:
            lees meer:
            lees ook:
            meld je aan
            schrijf je in
            volg ons op
            """)
}
