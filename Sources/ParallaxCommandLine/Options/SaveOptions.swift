import ArgumentParser

/// `--save`, alike in all commands that read articles.
struct SaveOptions: ParsableArguments {
    @Option(
        name: .customLong("save"),
        help: ArgumentHelp(
            "Keep every page that is fetched in this folder, each as a web archive (WARC) that can be given instead of its address.",
            valueName: "folder"))
    var folder: String?
}
