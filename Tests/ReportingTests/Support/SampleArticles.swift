import NewsModel

/// Four invented reports of one invented event: a storm surge in Marrow Bay.
enum SampleArticles {
    static let post = Article(
        outlet: "Harbour Post", title: "Twelve dead as flood barrier fails to close in Marrow Bay",
        published: PublicationTime(iso8601: "2031-11-04T09:30:00+00:00"), author: "Edda Quill",
        url: "https://harbour-post.example/news/barrier", language: "en-GB",
        text: """
            At least 12 people were killed and about 400 homes flooded when a storm surge overran the harbour district of Marrow Bay early on Tuesday, the county emergency service said.

            The tidal barrier at Fenner’s Point, which opened in 2019 at a cost of 84 million crowns, did not close. The port authority, which runs it, said the gates had received the order at 2:10 a.m. but jammed on debris.

            “We had perhaps four minutes of warning,” said Ilse Warden, who keeps a bakery on Quay Street. “The water came up through the floor.”

            Mayor Tomas Grell said the evacuation order was given at 2:40 a.m. He blamed the barrier’s builder, Stellan Marine, for “a failure that was foretold”.

            Stellan Marine denied that the gates were at fault. An inspection in June found no defects, the company said.

            Two engineers who worked on the barrier told the Post that warnings about the hinge pins had been ignored for at least a year. They asked not to be named because they had signed confidentiality agreements.

            The army sent 300 soldiers and six boats. By noon, about 1,100 people were in shelters, according to the Red Lantern aid group.

            Prime Minister Dara Holm will visit the town on Wednesday, her office said.

            The last comparable surge, in 1987, killed three people.
            """)

    static let ledger = Article(
        outlet: "Coast Ledger", title: "Surge death toll rises to 14; log shows barrier was never ordered shut in time",
        published: PublicationTime(iso8601: "2031-11-04T16:45:00+00:00"), author: "Noor Hask",
        url: "https://coast-ledger.example/2031/surge", language: "en-GB",
        text: """
            The death toll from Tuesday’s storm surge in Marrow Bay has risen to 14, the county emergency service said in the afternoon, and three people were still missing.

            The barrier at Fenner’s Point stayed open because no order to close it was given in time, according to a port authority log seen by the Ledger. The log shows that the order came at 2:55 a.m., when the water was already over the sill.

            Mayor Tomas Grell rejected the suggestion that the town was slow to act. The evacuation began at 2:40 a.m., he said. He called the disaster “a failure that was foretold by everyone”.

            Some 400 homes were under water in the harbour district. “I carried my mother up to the attic and we waited there,” said Pavel Orsk, a fisherman.

            Stellan Marine, which built the barrier, said an inspection in June had found no defects.

            The government has ordered an independent inquiry, to be led by the retired judge Maren Tolley. It is to report by the end of March.

            More than 1,500 residents spent the day in shelters, the Red Lantern said. Soldiers were brought in to fill sandbags.

            Insurers put the damage at between 60 and 90 million crowns.

            In 1987 a surge killed three people in the same streets.
            """)

    static let courier = Article(
        outlet: "National Courier", title: "PM promises inquiry after Marrow Bay flood kills 14",
        published: PublicationTime(iso8601: "2031-11-04T19:10:00+00:00"), author: nil,
        url: "https://courier.example/a/88213", language: "en-GB",
        text: """
            Prime Minister Dara Holm promised a “full and open” inquiry on Tuesday into the flood that killed 14 people in Marrow Bay, and said she would travel there on Thursday.

            The tidal gates at Fenner’s Point reportedly failed to shut during the storm. Officials in the capital said it was too early to name a cause.

            Opposition leader Rune Askel slammed the government for cutting the coastal budget by 18 percent. The finance ministry said spending on sea defences had risen in each of the past three years.

            About 350 houses were damaged, the interior ministry said. Residents accused the port authority of sleeping through the alarm.

            Rescuers in boats moved from roof to roof after dawn, and nearly 1,500 people were taken to shelters.

            The town was last flooded in 1987, when three people drowned.
            """)

    static let signal = Article(
        outlet: "Evening Signal", title: "Barrier builder’s shares fall after Marrow Bay flood",
        published: PublicationTime(iso8601: "2031-11-05T08:00:00+00:00"), author: nil, url: nil, language: "en",
        text: """
            Shares in Stellan Marine fell 11 percent on Wednesday after the barrier it built at Marrow Bay failed to close.

            Fourteen people died in the flood. The company said an inspection in June had found no defects.

            A third of the crew that works the gates was on leave that night, a union official said.
            """)

    static let all = [post, ledger, courier, signal]

    /// A roundup of the first two reports.
    static let digest = """
        The Harbour Post reports that at least 12 people were killed in Marrow Bay, while the Coast Ledger, writing later, gives a toll of 14. Both say that about 400 homes were flooded.

        According to the Post, the port authority said the gates jammed on debris. The Ledger says no order to close the barrier was given in time.

        The storm was the worst in living memory.
        """
}
