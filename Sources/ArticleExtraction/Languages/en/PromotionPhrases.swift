/// What short paragraphs begin with that outlets put between or after an article's own: invitations, pointers to other
/// articles, notes on rights and pictures. Lower case, one a line.
///
/// A line after `=` is the whole paragraph, but for punctuation.
enum PromotionPhrases {
    static let openings = """
        =advertisement
        =advertising
        =article continues below
        =comments
        =loading
        =more on this story
        =most popular
        =most read
        =photo
        =photos
        =read more
        =recommended
        =related
        =related articles
        =related content
        =related coverage
        =related stories
        =related topics
        =share
        =share this
        =share this article
        =share this story
        =sponsored
        =story continues below
        =story continues below advertisement
        =topics
        =you may also like
        =you might also like
        ©
        (c) 20
        all rights reserved
        also read:
        click here to
        click to share
        copyright
        credit:
        do you have a story
        download our app
        download the
        follow us on
        follow the
        get our
        get the latest
        got a news tip
        have a news tip
        image credit
        image source
        join our
        keep up with
        like us on
        listen:
        more:
        never miss
        photo by
        photo credit
        photo:
        picture:
        read also:
        read more:
        read next:
        read now:
        read our
        recommended:
        related story:
        related:
        see also:
        send us
        share on
        share this
        sign up
        sign-up
        subscribe
        this article is the copyrighted
        to view the full story, please subscribe
        unlock this article
        want more
        watch:
        watch now:
        watch more:
        you may also like
        you might also like
        """
}
