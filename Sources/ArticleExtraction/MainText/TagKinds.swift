import HTMLTree

/// How the elements of a page behave as text.
extension HTMLTag {
    /// Elements whose contents never are text.
    var isNeverText: Bool {
        switch self {
        case .script, .style, .noframes, .svg, .iframe, .frame, .object, .embed, .applet, .canvas, .audio, .video, .map,
            .button, .input, .select, .option, .textarea, .datalist, .head, .title, .link, .meta, .param, .rp, .rt,
            .legend, .progress, .meter:
            true
        default: false
        }
    }

    /// Elements that stand beside an article's text. Where end tags are missing they may hold all of it.
    var isOutsideText: Bool {
        switch self {
        case .nav, .menu, .dir, .dialog, .aside, .footer, .form, .fieldset, .label, .figcaption, .template, .noscript:
            true
        default: false
        }
    }

    /// Elements that stand inside a line of text. Unknown ones count as such: what they hold decides.
    var isInline: Bool {
        switch self {
        case .a, .abbr, .acronym, .b, .base, .big, .cite, .code, .data, .del, .dfn, .em, .font, .i, .img, .ins, .kbd,
            .mark, .math, .other, .output, .picture, .q, .ruby, .s, .samp, .slot, .small, .source, .span, .strike,
            .strong, .sub, .sup, .time, .track, .tt, .u, .var, .wbr, .text, .param, .area, .meter:
            true
        default: false
        }
    }

    /// Elements that set a passage apart from the text around it.
    var isSetApart: Bool {
        switch self {
        case .blockquote, .aside, .figure, .q: true
        default: false
        }
    }

    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    var isList: Bool {
        switch self {
        case .ul, .ol, .dl: true
        default: false
        }
    }

    /// Elements that are one paragraph themselves, so that what they say speaks for the element around them.
    var isParagraphItself: Bool {
        switch self {
        case .p, .pre, .td, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Elements that hold paragraphs and may hold loose text as well.
    var isTextHolder: Bool {
        switch self {
        case .div, .section, .article, .main, .center, .body, .blockquote: true
        default: false
        }
    }

    /// Where an element of this kind starts in the search for the article's element.
    var candidateWeight: Double {
        switch self {
        case .div, .article, .main: 5
        case .pre, .td, .blockquote: 3
        case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
        case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
        default: 0
        }
    }
}
