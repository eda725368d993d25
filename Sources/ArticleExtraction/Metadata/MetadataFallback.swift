import NewsModel

extension MetadataSource {
    /// What another source says stands where this one says nothing.
    func filled(from other: MetadataSource) -> MetadataSource {
        var filled = self
        filled.title = title ?? other.title
        filled.outlet = outlet ?? other.outlet
        filled.author = author ?? other.author
        filled.published = published ?? other.published
        filled.modified = modified ?? other.modified
        filled.section = section ?? other.section
        filled.url = url ?? other.url
        filled.language = language ?? other.language
        filled.articleBody = articleBody ?? other.articleBody
        return filled
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
        url = url ?? known.url ?? (isWhole ? document.address?.collapsed.nonEmpty : nil)
        language = language ?? known.language
        section = section ?? known.section
        published = published ?? known.published.flatMap(DateForms.publicationTime)
    }
}
