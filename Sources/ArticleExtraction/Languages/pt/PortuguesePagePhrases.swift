extension PagePhrases {
    static let portuguese = PagePhrases(
        commentHeadings: """
            comentários
            comente
            deixe seu comentário
            deixe um comentário
            escreva um comentário
            """,
        boxHeadings: """
            artigos relacionados
            em alta
            leia mais
            leia também
            mais lidas
            mais lidos
            mais sobre
            newsletter
            notícias relacionadas
            outras notícias
            recomendados
            saiba mais
            últimas notícias
            veja mais
            veja também
            """,
        labels: """
            assine
            compartilhar
            compartilhe
            continua após a publicidade
            imprimir
            ouvir
            partilhar
            publicidade
            salvar
            """,
        openings: """
            assine a newsletter
            crédito:
            foto:
            imagem:
            inscreva-se
            leia mais:
            leia também:
            siga-nos
            todos os direitos reservados
            veja também:
            """)
}
