extension PagePhrases {
    static let japanese = PagePhrases(
        commentHeadings: """
            コメント
            コメントを書く
            みんなのコメント
            読者のコメント
            """,
        boxHeadings: """
            あわせて読みたい
            アクセスランキング
            おすすめ
            おすすめ記事
            このほかの記事
            こちらもおすすめ
            最新ニュース
            関連キーワード
            関連ニュース
            関連リンク
            関連記事
            新着記事
            人気記事
            ランキング
            """,
        labels: """
            シェア
            シェアする
            印刷
            続きを読む
            広告
            全文を読む
            """,
        openings: """
            【関連記事】
            無断転載
            """)
}
