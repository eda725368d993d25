import ArgumentParser

/// `parallax worker`
struct WorkerCommand: ActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Answer requests of another program, one JSON line each.",
        discussion: HelpText.discussion(
            """
            Reads one request a line on standard input and writes one reply a line on standard output, in their order, \
            each at once, until the input ends. Offsets count Unicode code points, the end is exclusive.
            """,
            """
            REQUESTS
            {"op":"extract","html":TEXT,"url":TEXT?}
            {"op":"analyze","text":TEXT}
            {"op":"claims","article":ARTICLE}
            {"op":"normalize","text":TEXT,"published":TIME?}
            {"op":"relate","a":TEXT,"b":TEXT,"published_a":TIME?,"published_b":TIME?}
            {"op":"support","claim":TEXT,"sources":[ARTICLE,...]}
            {"op":"compare","articles":[ARTICLE,...]}
            {"op":"check","draft":ARTICLE,"sources":[ARTICLE,...]}
            ARTICLE is {"text":TEXT} or {"html":TEXT}, with outlet, title, published, author, url and language where they \
            are known; they count before what the HTML says. TIME is ISO 8601, a date alone or with the time of day.
            Any request may have an "id", which its reply repeats. compare does not ask whether the articles tell the \
            same event.
            """,
            """
            ERRORS
            {"id":ID,"error":{"code":CODE,"message":TEXT}}, after which the next line is read. CODE is bad_json (also \
            for an empty line), unknown_op, missing_field, bad_field, too_large (a line over 16 MiB) or internal. ID is \
            null where the request has none or cannot be read.
            """,
            HelpText.exitStatus(),
            HelpText.example(
                #"echo '{"id":1,"op":"normalize","text":"Some 40 people fled on Monday."}' \"#,
                "    | parallax worker")))

    @OptionGroup var options: EngineOptions

    func makeAction() throws(CommandLineError) -> any Action { WorkerAction(engine: options.engine.engine) }
}
