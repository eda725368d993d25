extension PagePhrases {
    static let chinese = PagePhrases(
        commentHeadings: """
            发表评论
            发表評論
            我要评论
            最新评论
            热门评论
            網友評論
            网友评论
            评论
            評論
            """,
        boxHeadings: """
            为您推荐
            延伸閱讀
            延伸阅读
            推荐阅读
            热门新闻
            热门文章
            猜你喜欢
            相关报道
            相关新闻
            相关阅读
            相關新聞
            相關報導
            精彩推荐
            """,
        labels: """
            分享
            分享到
            分享至
            广告
            廣告
            打印
            正在加载
            """,
        openings: """
            版权声明
            责任编辑
            （责任编辑
            (责任编辑
            责编
            """)
}
