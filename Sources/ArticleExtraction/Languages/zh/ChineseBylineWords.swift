extension BylineWords {
    /// Chinese words around an author's name.
    static let chinese = BylineWords(
        openings: """
            作者：, 作者:, 作者／, 作者/, 文：, 文:, 文／, 文/, 文｜, 撰文：, 撰文:, 撰文／, 撰文/, 撰稿：, 撰稿:, 记者：, 记者:, 記者：,
            記者:, 本报记者：, 本报记者, 本报讯 记者, 本报特约记者, 本台记者, 见习记者, 特约记者, 通讯员：, 记者, 記者, 作者, 撰文, 采写：, 采写:, 报道：
            """,
        nearOpenings: "",
        joiners: "和, 与, 及",
        jobs: "记者, 記者, 本报记者, 见习记者, 特约记者, 通讯员, 特派员, 编辑, 主编, 评论员",
        nobody: "本报, 本网, 编辑部, 编辑, 小编, 记者, 評論員, 评论员, 佚名, 未知, 综合, 通讯员, 本报讯",
        tails: "",
        agencies: "新华社, 中新社, 中央社, 路透社, 法新社, 美联社, 新華社, 路透社, 法新社, 美聯社",
        wires: "通讯社, 通訊社",
        credits: "来源：, 来源:, 據, 稿件来源",
        isAttached: true, splitsAtSpaces: true)
}
