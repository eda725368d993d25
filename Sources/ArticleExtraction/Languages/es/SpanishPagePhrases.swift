extension PagePhrases {
    static let spanish = PagePhrases(
        commentHeadings: """
            añadir comentario
            comentarios
            deja tu comentario
            deja un comentario
            escribe un comentario
            ver comentarios
            """,
        boxHeadings: """
            archivado en
            artículos relacionados
            en esta noticia
            lea también
            lee también
            lo más leído
            lo más visto
            lo último
            más información
            más noticias
            más sobre este tema
            noticias relacionadas
            newsletter
            otras noticias
            relacionado
            sobre el autor
            sobre la firma
            te puede interesar
            te recomendamos
            también te puede interesar
            temas relacionados
            últimas noticias
            """,
        labels: """
            anuncio
            compartir
            continúa leyendo
            guardar
            imprimir
            leer más
            publicidad
            seguir
            suscríbete
            """,
        openings: """
            apúntate a
            crédito:
            foto:
            fotografía:
            inscríbete
            lea también:
            lee también:
            leer también:
            más información:
            puede leer:
            regístrate
            síguenos en
            sigue leyendo
            suscríbete a
            te puede interesar:
            todos los derechos reservados
            """)
}
