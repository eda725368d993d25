extension PagePhrases {
    static let german = PagePhrases(
        commentHeadings: """
            alle kommentare
            diskutieren sie mit
            ihre meinung
            kommentar schreiben
            kommentar verfassen
            kommentare
            kommentare zu diesem artikel
            leserkommentare
            leserbriefe
            schreiben sie einen kommentar
            schreibe einen kommentar
            """,
        boxHeadings: """
            alles zum thema
            auch interessant
            das könnte sie auch interessieren
            das könnte dich auch interessieren
            das interessiert sie vielleicht auch
            die redaktion empfiehlt
            empfehlungen der redaktion
            empfohlene artikel
            inhaltsverzeichnis
            im überblick
            lesen sie auch
            lesen sie mehr
            lies auch
            mehr aus dem ressort
            mehr zum thema
            mehr zu diesem thema
            meistgelesen
            meistgelesene artikel
            am meisten gelesen
            neueste artikel
            newsletter
            schlagworte
            themen
            themen in diesem artikel
            top-themen
            verwandte artikel
            verwandte themen
            weiterlesen
            weitere artikel
            weitere meldungen
            weitere nachrichten
            weitere themen
            zum autor
            zur autorin
            zur person
            über den autor
            über die autorin
            ähnliche artikel
            zum thema
            """,
        labels: """
            abonnieren
            link kopieren
            anmelden
            antworten melden
            anzeige
            anzeigen
            artikel anhören
            artikel drucken
            artikel merken
            artikel teilen
            auf facebook teilen
            auf twitter teilen
            auf whatsapp teilen
            auf x teilen
            bei facebook teilen
            per e-mail teilen
            per mail teilen
            per whatsapp teilen
            artikel vorlesen
            bildergalerie
            drucken
            fehler melden
            folgen
            galerie
            merken
            nach oben
            teilen
            video
            vorlesen
            weiterlesen
            werbung
            zur startseite
            """,
        openings: """
            abonnieren sie
            alle rechte vorbehalten
            dieser artikel ist exklusiv
            dieser artikel ist nur für abonnenten
            exklusiv für abonnenten
            symbolbild
            auch interessant:
            bild:
            bitte aktivieren sie javascript
            foto:
            fotos:
            folgen sie uns
            hier geht es zu
            jetzt abonnieren
            jetzt anmelden
            jetzt newsletter
            jetzt weiterlesen
            lesen sie auch:
            lesen sie hier
            lesen sie mehr
            lesen sie dazu
            mehr dazu:
            mehr zum thema:
            melden sie sich
            quelle: imago
            registrieren sie sich
            sie haben einen fehler
            weiterlesen mit
            """)
}
