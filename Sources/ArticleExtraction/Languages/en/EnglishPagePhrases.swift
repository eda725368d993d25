extension PagePhrases {
    static let english = PagePhrases(
        commentHeadings: """
            add a comment
            add your comment
            comments
            comment on this story
            comments on this story
            join the conversation
            join the discussion
            leave a comment
            leave a reply
            post a comment
            reader comments
            readers' comments
            readers’ comments
            responses
            view comments
            what readers say
            what do you think
            """,
        boxHeadings: """
            about the author
            about the authors
            about us
            also read
            around the web
            don't miss
            don’t miss
            editor's picks
            editor’s picks
            editors' picks
            editors’ picks
            follow us
            from our partners
            from the archive
            from around the web
            further reading
            in this section
            jump to
            in this article
            keep reading
            latest
            latest news
            latest stories
            live now
            more from this section
            more local news
            more news
            more on this
            more on this story
            more on this topic
            more stories
            more stories like this
            most popular
            most read
            most shared
            most viewed
            must read
            must reads
            on this page
            our newsletters
            partner content
            people also read
            popular
            popular now
            promoted stories
            read also
            read more
            read next
            recent posts
            recent stories
            recommended
            recommended for you
            recommended reading
            recommended stories
            related
            related articles
            related content
            related coverage
            related links
            related news
            related posts
            related reading
            related stories
            related topics
            see also
            share this
            share this article
            share this story
            similar articles
            sponsored content
            sponsored links
            stay informed
            table of contents
            tags
            today's top stories
            top ads
            top stories
            top videos
            topics
            trending
            trending now
            up next
            watch next
            trending videos
            we recommend
            what to read next
            you may also like
            you might also like
            you may be interested in
            """,
        labels: """
            tap to play
            tap to unmute
            ad
            advert
            advertisement
            advertising
            advertisement - scroll to continue
            article continues after advertisement
            article continues after ad
            article continues below
            article continues below advertisement
            back to top
            by
            click to enlarge
            close
            comment
            continue reading
            continue reading the main story
            copy link
            email
            embed
            facebook
            follow
            gallery
            getty images
            image
            listen
            listen to this article
            loading
            log in
            menu
            more
            photo
            photos
            play video
            print
            print this page
            print this article
            report ad
            save
            see more
            share
            share on facebook
            share on twitter
            show more
            sign up
            sign in
            skip advertisement
            skip ad
            sponsored
            story continues below
            story continues below advertisement
            subscribe
            tweet
            twitter
            video
            view gallery
            whatsapp
            """,
        openings: """
            (c) 20
            a version of this article
            adapted for the web
            adapted from our
            all rights reserved
            also in this series
            also read:
            article content continues
            article continues below
            by signing up you agree
            click here to
            click to share
            copyright 20
            copyright ©
            doi: http
            credit:
            do you have a story
            do you have information
            do you have more information
            do you know more about
            do you have a tip
            download our app
            email this story
            e-mail this story
            follow us on
            for the latest stories
            get our daily
            get our newsletter
            get our weekly
            get the latest news
            get the latest stories
            got a news tip
            got a story
            got a tip
            have a news tip
            have a story
            have you got a story
            image:
            image credit
            image source
            images:
            join our newsletter
            join our whatsapp
            join us on
            like us on
            listen to our
            more on this story:
            never miss a
            never miss the
            no spam
            photo by
            photo credit
            photo:
            photograph:
            photos:
            picture:
            please enable javascript
            printed for personal use
            print this story
            read also:
            read more:
            read more on
            read next:
            read now:
            recommended:
            related article:
            related story:
            related:
            reprints and
            see also:
            share on facebook
            share this
            sign up for
            sign up here
            sign up now
            sign up to
            source: getty
            subscribe for
            subscribe here
            subscribe now
            subscribe to
            thanks for reading
            thank you for reading
            this article appears in the
            this article appeared in the
            this story appears in
            this article was printed from
            this page was printed from
            to read the rest
            unlock this article
            watch more:
            watch now:
            watch:
            you can follow
            you may also like
            you might also like
            you have 1 free
            you have 2 free
            you have 3 free
            you have one free
            you have no free
            you've reached your
            you’ve reached your
            you have reached your
            your browser does not support
            ©
            """)
}
