/// Tags the cues of a text by learned weights.
package struct CueTagger {
    private let scene: AttributionScene
    private let model: AttributionModel

    package init(_ scene: AttributionScene, model: AttributionModel) {
        self.scene = scene
        self.model = model
    }

    /// The cues in text order; they do not overlap.
    package func cues() -> [Range<Int>] {
        let table = model.tables.cues
        return scene.windows.flatMap { cues(in: $0, table) }
    }

    private func cues(in window: Range<Int>, _ table: WeightTable) -> [Range<Int>] {
        let features = CueFeatures(scene)
        var list = FeatureList()
        var scores: [Float] = []
        scores.reserveCapacity(window.count * 3)
        for token in window {
            features.read(token, in: window, into: &list)
            var (begins, continues): (Int32, Int32) = (0, 0)
            for feature in list.hashes {
                guard let place = table.place(of: feature) else { continue }
                begins += Int32(table.weights[place * 2])
                continues += Int32(table.weights[place * 2 + 1])
            }
            scores += [model.outsideBonus, Float(begins), Float(continues)]
        }
        let tags = CueTag.best(scores: scores[...], transitions: model.transitions)
        return CueTag.cues(in: tags, from: window.lowerBound)
    }
}
