extension BylineWords {
    /// English words around an author's name.
    static let english = BylineWords(
        openings: """
            written by, posted by, published by, story by, words by, report by, reported by, article by, text by, words and pictures by, words and photos by, text and photos by, view all posts by, author:, authors:, by:, byline:, reporting by, contributed by
            """,
        nearOpenings: "by",
        joiners: "and, with",
        jobs: """
            reporter, reporters, editor, editors, correspondent, correspondents, writer, writers, journalist,
            journalists, contributor, contributors, columnist, author, authors, staff, producer, anchor, chief,
            senior, deputy, assistant, associate, managing, political, business, science, health, sports,
            digital, news, local, national, international, foreign, bureau, freelance, special, guest,
            investigative, environment, education, crime, city, entertainment, technology, culture, features,
            critic, analyst, fellow, director, professor, photographer, photojournalist, reporting, data, world,
            affairs, economics, markets, courts, transport, team
            """,
        nobody: """
            admin, administrator, editor, editors, staff, author, authors, webmaster, user, unknown, no author,
            none, follow, view my complete profile, by, share, editorial, editorial team, editorial staff,
            editorial board, newsroom, news desk, newsdesk, web desk, online desk, staff writer, staff writers,
            staff reporter, staff reporters, our reporter, our correspondent, contributor, contributors, guest,
            guest author, anonymous, null, undefined, n/a, read more, comments, home, news, about, redaction,
            press release, news staff, wire reports, wire services, agencies, from wire reports, from staff
            reports, staff report, staff reports
            """,
        tails: """
            in, for, of, at, on, from, says, posted, published, updated, writes, reports, is a, is an, is the,
            email, follow, shares, share, comments, covers, via
            """,
        agencies: """
            Reuters, Associated Press, The Associated Press, AP, AFP, Agence France-Presse, UPI, United Press
            International, Bloomberg, PA Media, Press Association, PA, Xinhua, EFE, ANSA, Kyodo, Kyodo News,
            Jiji Press, Yonhap, PTI, ANI, IANS, AAP, TASS, Interfax, Anadolu, Canadian Press, The Canadian
            Press, Tribune News Service, dpa
            """,
        wires: "wire, wire service, news agency, news service, press agency",
        credits:
            "contributed to this report, contributed reporting, contributed, with reporting by, reporting by, with files from, material from, with agencies"
    )
}
