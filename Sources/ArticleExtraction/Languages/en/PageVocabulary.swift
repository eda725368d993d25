/// The words by which makers of pages name the parts of a page in `class` and `id`, and the openings of the short
/// paragraphs that stand between an article's own.
///
/// A word matches anywhere in the attribute; a word after `=` only by itself, between characters that are neither
/// letters nor figures.
enum PageVocabulary {
    /// Parts that are no article's text whatever else the page holds, though some have sentences.
    static let boilerplate = """
        newsletter cookie gdpr consent subscribe subscription paywall-prompt signup sign-up related =recommended
        recommendation readmore read-more read-next see-also also-read more-stories more-news more-from most-read
        most-popular mostread popular-posts trending outbrain taboola disqus comment-list comments-area comment-respond
        commentlist =comments comment-section screen-reader visually-hidden visuallyhidden sr-only =noprint =print-only
        hidden-print author-bio author-box about-author authorbox author-info navbox jp-relatedposts wp-caption-text
        image-caption imagecaption photo-caption photocaption picture-caption caption-text captiontext =modal lightbox site-footer site-header donate
        donation call-to-action mw-editsection catlinks printfooter kommentare commentaire comentario komentar
        comment-item talkback twitter-tweet -tweet instagram-media tiktok-embed fb-post bluesky-embed pullquote
        pull-quote pull_quote =bio next-article next-story video-js jwplayer
        """

    /// Buttons, bars and advertisements.
    static let controls = """
        sharedaddy sharing share-bar share-tools share-button sharebar social-share social-media social-links
        socialshare
        addtoany addthis =share =shares =sharing =social promo =ad =ads =advert =advertisement advertisement
        ad-container
        ad-wrapper ad-slot ad-unit google-ads adsense sponsored breadcrumb pagination =pager skip-link skiplink
        post-tags
        tag-list entry-tags tags-links post-navigation nav-links image-credit photo-credit =credit =popup =tooltip
        =toolbar
        =cta =toc toc-container =caption =captions =adv =advt =werbung =anzeige =reklama =pub =publicite
        =kicker =byline
        """

    /// Pictures in a row with their captions, which are an article's text only where there is no other.
    static let gallery = "gallery slideshow carousel"

    /// Parts that are seldom an article's text.
    static let unlikely = """
        -ad- ai2html banner breadcrumb combx comment community cover-wrap disqus =extra footer gdpr header legends menu
        related remark replies =rss shoutbox sidebar side-bar skyscraper social sponsor supplemental ad-break agegate
        pagination pager popup yom-remote widget masthead =nav navbar navigation =meta byline dateline login register
        """

    /// Words that keep a part from counting as unlikely.
    static let likely = "article body column content main shadow story post entry"

    /// Words that speak for an article's text.
    static let positive = """
        article body content entry hentry h-entry main page pagination post text blog story
        """

    /// Words that name the very element an article's text stands in.
    static let articleBody = """
        articlebody article-body article_body article__body article-content articlecontent article__content article-text
        articletext entry-content entrycontent post-content postcontent post-body postbody post__content story-body
        storybody story__body story-content story-text storytext storycontent td-post-content body-content
        main-content-text
        rich-text richtext body-copy bodycopy body-text bodytext
        """

    /// Words that speak against it.
    static let negative = """
        -ad- hidden =hid banner combx comment com- contact footer gdpr masthead media =meta outbrain promo related
        scroll
        share shoutbox sidebar skyscraper sponsor shopping tags widget
        """

    /// Parts that name the author or the date.
    static let byline = """
        byline =author =authors author-name dateline writtenby p-author =posted-on post-date entry-date publish-date
        timestamp
        """
}
