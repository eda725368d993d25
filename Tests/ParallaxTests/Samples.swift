import NewsModel

/// Two reports of one made-up fire.
enum Samples {
    static let gazette = Article(
        outlet: "The Ilmet Gazette", title: "Nine die in mill fire",
        published: PublicationTime(iso8601: "2026-05-11T20:00:00Z"),
        text: """
            Nine workers died when a fire destroyed the textile mill in Ilmet on Monday.

            Mayor Ana Ruiz said the owner had locked the emergency doors. “We will rebuild the mill by winter,” she said.

            The fire may have started in the boiler room, police said. Forty people were injured.

            A memorial is planned at the harbour church.
            """)
    static let post = Article(
        outlet: "The Dravik Post", title: "Mill fire kills 11",
        published: PublicationTime(iso8601: "2026-05-12T09:00:00Z"),
        text: """
            A fire at the textile mill in Ilmet killed 11 workers on Monday.

            The owner had not locked the emergency doors, according to Mayor Ana Ruiz. “We must rebuild the mill by autumn,” she said.

            The fire started in the boiler room, police said.
            """)
    static let standard = Article(
        outlet: "The Northern Standard",
        text: """
            Police arrested the owner of the textile mill in Ilmet where workers died in a fire.

            Mayor Ana Ruiz opened an inquiry into the emergency doors.
            """)
    static let sports = Article(
        outlet: "Sports Weekly",
        text: "Harlow United beat Tansley Rovers in the cup final. Striker Tom Beck scored twice before half-time.")

    static let digest = Article(
        title: "What happened in Ilmet",
        text: """
            The Ilmet Gazette reports that nine workers died in the mill fire. The owner reportedly locked the emergency doors.

            The Dravik Post reports that, according to Reuters, police believe the fire began in the boiler room.

            Mills in the region are old and crowded.
            """)
}
