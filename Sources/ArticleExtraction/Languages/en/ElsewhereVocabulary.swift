/// The words by which makers of pages name, in `class` and `id`, the parts whose dates and names are not the article's.
enum ElsewhereVocabulary {
    static let words = """
        comment related recommend teaser sidebar side-bar popular most-read mostread trending read-next readnext
        read-more also-read newsletter promo site-footer page-footer =references =reference bibliograph citation ticker carousel slider
        caption tweet twitter embed =reply =replies reply- more-from more-news more-stories latest-news other-news
        next-article prev-article up-next upnext =aside =nav navigation widget breaking outbrain taboola disqus
        """
}
