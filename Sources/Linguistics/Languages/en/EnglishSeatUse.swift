/// When a capital's name means the government there: "Moscow said", "talks with Moscow"; and when the city: "in Moscow".
enum EnglishSeatUse {
    static let cityBefore = """
        in at near from to outside inside around across throughout central downtown greater inner outer northern southern eastern western
        north south east west leave leaving left reach reached reaching visit visited visiting via through into towards toward off over
        lived live arrived
        """

    static let cityAfter = """
        street square avenue airport mayor suburb suburbs region metro subway underground hotel residents resident neighbourhood
        neighborhood district city office bureau time court university hospital police zoo marathon embassy stock exchange bridge
        """

    static let governmentBefore = "with between against by and than towards"

    static let governmentVerbs = """
        said says say saying insisted insists denied denies accused accuses warned warns announced announces demanded demands
        rejected rejects agreed agrees wants wanted hopes hoped believes believed sees saw claims claimed called calls urged
        urges refused refuses vowed vows threatened threatens pledged pledges offered offers proposed proposes responded
        responds replied replies imposed imposes condemned condemns confirmed confirms recognised recognized recognises
        recognizes expelled expels summoned summons supports supported backs backed opposes opposed signalled signaled signals
        considers considered regards regarded expects expected asked asks argued argues stressed stresses sought seeks
        withdrew withdraws sent sends signed signs suspended suspends fears feared blames blamed intends plans planned
        annexed annexes invaded retaliated negotiated ordered orders launched launches acknowledged acknowledges declined
        traded exchanged declines described describes dismissed dismisses maintains maintained
        """

    static let auxiliaries =
        "has have had will would could should must may might can also now still again later immediately never not did does"

    static let governmentNouns = """
        ambassador envoy demand demands position response troops army forces ally allies foreign policy sanctions offer proposal
        invasion decision refusal support claim claims denial accusation accusations threat threats nuclear military interests
        influence interest ministers minister government negotiators diplomats delegation war ban plan plans
        """
}
