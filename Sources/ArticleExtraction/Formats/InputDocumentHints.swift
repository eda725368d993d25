extension InputDocument {
    /// A name whose extension hints at the contents: that of what a container holds goes before the container's own, and
    /// the media type before both.
    var hint: String {
        switch mediaType {
        case "text/html", "application/xhtml+xml": "page.html"
        case "text/markdown", "text/x-markdown": "text.md"
        default: nameHint ?? name
        }
    }
}
