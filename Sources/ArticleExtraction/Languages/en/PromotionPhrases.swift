/// What short paragraphs begin with that outlets put between or after an article's own: invitations, pointers to other
/// articles, notes on rights and pictures. Lower case, one a line.
///
/// A line after `=` is the whole paragraph, but for punctuation.
enum PromotionPhrases {
    static let openings = """
        (c) 20
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
        all rights reserved
        also read:
        click here to
        click to share
        copyright 20
        copyright ©
        credit:
        do you have a story
        download our app
        follow us on
        for the latest stories
        get our daily
        get our newsletter
        get our weekly
        get the latest news
        get the latest stories
        got a news tip
        have a news tip
        image credit
        image source
        join our newsletter
        like us on
        listen to our
        never miss a
        never miss the
        photo by
        photo credit
        photo:
        picture:
        read also:
        read more:
        read next:
        read now:
        recommended:
        related story:
        related:
        see also:
        share on facebook
        share this
        sign up for
        sign up here
        sign up now
        sign up to
        subscribe for
        subscribe here
        subscribe now
        subscribe to
        unlock this article
        watch more:
        watch now:
        watch:
        you may also like
        you might also like
        ©
        """
}
