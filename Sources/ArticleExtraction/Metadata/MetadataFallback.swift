import NewsModel

extension MetadataSource {
    /// What another source says stands where this one says nothing.
    func filled(from other: MetadataSource) -> MetadataSource {
        MetadataSource(
            title: title ?? other.title, outlet: outlet ?? other.outlet, author: author ?? other.author,
            published: published ?? other.published, url: url ?? other.url, language: language ?? other.language,
            articleBody: articleBody ?? other.articleBody)
    }
}

extension Article {
    /// Takes what was known from outside where the document itself said nothing.
    ///
    /// - Parameter isWhole: whether the document is this one article, so that its address is the article's too.
    mutating func fill(from document: InputDocument, isWhole: Bool) {
        let known = document.metadata
        title = title ?? known.title
        outlet = outlet ?? known.outlet
        author = author ?? known.author
        url = url ?? known.url ?? (isWhole ? document.address : nil)
        language = language ?? known.language
        published = published ?? known.published.flatMap(DateForms.publicationTime)
    }
}
