internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// People and organisations that two or more articles name, linked by the forms of their names.
struct LinkedActors {
    /// The fullest name of each actor, in order of first mention.
    let names: [String]
    /// By article and entity.
    private let actorOfEntity: [[Int?]]
    /// By article and folded name.
    private let entityOfName: [[String: Int]]

    init(_ analyses: [ArticleAnalysis]) {
        var indexOfKey: [String: Int] = [:]
        var names: [String] = []
        var articles: [Set<Int>] = []
        var indices: [[Int?]] = []
        for (article, analysis) in analyses.enumerated() {
            indices.append(
                analysis.entities.map { entity in
                    guard entity.kind == .person || entity.kind == .organization else { return nil }
                    let keys = entity.keys.map { "\(entity.kind.rawValue) \($0)" }
                    let index = keys.lazy.compactMap { indexOfKey[$0] }.first ?? names.count
                    if index == names.count {
                        names.append(entity.name)
                        articles.append([])
                    }
                    for key in keys where indexOfKey[key] == nil { indexOfKey[key] = index }
                    articles[index].insert(article)
                    return index
                })
        }
        let shared = names.indices.filter { articles[$0].count > 1 }
        let renumbered = Dictionary(uniqueKeysWithValues: shared.enumerated().map { ($1, $0) })
        self.names = shared.map { names[$0] }
        actorOfEntity = indices.map { $0.map { index in index.flatMap { renumbered[$0] } } }
        entityOfName = analyses.map { analysis in
            Dictionary(
                analysis.entities.enumerated().map { (NameKey.fold($1.name), $0) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    /// `nil` for an entity that no other article names.
    func actor(article: Int, entity: Int) -> Int? {
        actorOfEntity[article].indices.contains(entity) ? actorOfEntity[article][entity] : nil
    }

    /// The actor that an article gives this name.
    func actor(article: Int, name: String) -> Int? {
        entityOfName[article][NameKey.fold(name)].flatMap { actor(article: article, entity: $0) }
    }
}
