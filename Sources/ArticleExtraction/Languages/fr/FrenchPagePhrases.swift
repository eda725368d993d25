extension PagePhrases {
    static let french = PagePhrases(
        commentHeadings: """
            ajouter un commentaire
            commentaires
            commenter cet article
            laisser un commentaire
            les commentaires
            les commentaires des lecteurs
            réactions
            réagissez à cet article
            vos commentaires
            vos réactions
            votre commentaire
            """,
        boxHeadings: """
            a lire aussi
            à lire aussi
            à lire également
            à lire sur le même sujet
            articles liés
            articles recommandés
            aussi à lire
            à découvrir
            à ne pas manquer
            à propos de l'auteur
            à propos de l’auteur
            contenus sponsorisés
            dans la même rubrique
            dans le même dossier
            dossier
            l'auteur
            l’auteur
            la newsletter
            la rédaction vous conseille
            le plus lu
            les articles les plus lus
            les plus lus
            les plus partagés
            lire aussi
            lire également
            lire la suite
            mots-clés
            nos newsletters
            notre newsletter
            notre sélection
            nos autres articles
            pour aller plus loin
            sur le même sujet
            sur le même thème
            thématiques
            voir aussi
            vous aimerez aussi
            """,
        labels: """
            abonnez-vous
            écouter l'article
            écouter l’article
            enregistrer
            copier le lien
            fermer
            imprimer
            je m'abonne
            je m’abonne
            offrir l'article
            offrir l’article
            partager
            partager sur facebook
            publicité
            réservé aux abonnés
            s'abonner
            s’abonner
            se connecter
            suivre
            voir plus
            """,
        openings: """
            à lire aussi :
            à lire aussi:
            à lire :
            abonnez-vous
            article réservé
            cet article est réservé aux abonnés
            cet article est réservé
            crédit :
            cliché :
            crédit photo
            découvrez nos
            inscrivez-vous
            la suite est réservée
            lire aussi :
            lire aussi:
            lire également :
            lire l'article
            lire notre
            photo :
            photo d'archives
            photo d’archives
            recevez chaque
            recevez notre
            retrouvez toute
            suivez-nous
            suivez nous
            tous droits réservés
            >> à lire
            >> lire
            voir aussi :
            """)
}
