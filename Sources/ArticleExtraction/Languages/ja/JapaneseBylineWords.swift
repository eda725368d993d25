extension BylineWords {
    /// Japanese words around an author's name.
    static let japanese = BylineWords(
        openings: """
            文：, 文:, 文・, 文／, 文/, 文＝, 文＝, 執筆：, 執筆:, 執筆／, 執筆＝, 取材・文：, 取材・文:, 取材・文／, 取材・文＝, 取材：,
            筆者：, 筆者:, 著者：, 著者:, 記者：, 記者:, 構成：, 聞き手：, 聞き手・, 聞き手＝, 記者, 執筆
            """,
        nearOpenings: "",
        joiners: "と",
        jobs: "記者, 編集委員, 論説委員, 特派員, 編集長, 編集者, 編集部, ライター, 写真",
        nobody: "編集部, 取材班, 報道部, ニュース編集部, 社会部, 政治部, 経済部, 共同, 時事, 記者",
        tails: "",
        agencies: "共同通信, 共同, 時事通信, 時事, ロイター, AFP, AP通信, AP, 新華社",
        wires: "通信, 通信社",
        credits: "提供：, 配信：, 提供:, 配信:",
        isAttached: true)
}
