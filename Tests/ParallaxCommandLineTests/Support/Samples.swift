/// Two reports of one event, one of another, and a digest; written for these tests.
enum Samples {
    static let harbour = """
        Outlet: Harbour Post
        Title: Warehouse fire in Eastport injures nine
        Published: 2025-03-04T18:20:00Z

        The fire in the Eastport warehouse injured nine workers on Tuesday, the fire chief, Maria Lund, said. It began in \
        the loading bay at about 9 a.m., according to the police.

        "We had the flames under control within two hours," Lund said. The owner, Brandt Logistics, has closed the \
        building.
        """

    static let coast = """
        Outlet: Coast Times
        Title: Eleven hurt in Eastport warehouse blaze
        Published: 2025-03-04T20:05:00Z

        The fire in a warehouse in Eastport injured eleven workers on Tuesday, the fire chief, Maria Lund, said. Police \
        said that it started in the loading bay.

        "We had the flames under control within three hours," Lund said. Brandt Logistics, which owns the warehouse, did \
        not answer questions.
        """

    static let flowers = """
        Outlet: Garden Weekly
        Title: Tulip show draws record crowd
        Published: 2024-05-11

        A tulip show in the park at Wellbrook drew 4,000 visitors on Saturday. Organisers gave first prize to a \
        gardener of 82 years. She grows the flowers on her balcony.
        """

    static let digest = """
        A fire broke out in a warehouse in Eastport. Harbour Post reports that nine workers were injured, according to \
        the fire chief, Maria Lund.

        Meanwhile, Coast Times says the fire injured eleven workers. Coast Times reports that Brandt Logistics did \
        not answer questions.
        """

    /// Supported word for word by ``harbour``.
    static let faithfulDraft = """
        The fire in the Eastport warehouse injured nine workers on Tuesday, the fire chief, Maria Lund, said. \
        "We had the flames under control within two hours," Lund said.
        """

    static let inventedDraft = """
        A volcano on the island of Sarru threw ash on seven villages in June. Geologists had warned the farmers for weeks.
        """
}
