import ClaimExtraction
import Foundation
import Linguistics

/// Trains the model of attributions on labelled articles and writes it.
///
///     parallax-train attribution train.jsonl --output Sources/CModels/attribution.bin --seed 1 --epochs 12
///
/// A line of the input is an object with `text` and `attributions`, each with the parts `source`, `cue` and `content`
/// as pairs of code points. The same input, options and seed give the same bytes.
enum AttributionTraining {
    static func run(_ options: AttributionArguments) throws {
        let analyzer = SyntaxAnalyzer()
        let articles = try options.inputs.flatMap(LabelledArticle.read).enumerated().map { index, row in
            TrainingArticle(row, analyzer: options.isParsed(index) ? analyzer : nil)
        }
        let held = options.held > 0 ? articles.indices.filter { $0 % options.held == 0 }.map { articles[$0] } : []
        let learned =
            options.held > 0 ? articles.indices.filter { $0 % options.held != 0 }.map { articles[$0] } : articles
        report("\(learned.count) articles to learn from, \(held.count) held out")
        let file = learn(learned, options)
        report("features kept: \(file.counts), \(file.bytes.count) bytes")
        if let output = options.output {
            try Data(file.bytes).write(to: URL(fileURLWithPath: output))
        }
        guard !held.isEmpty else { return }
        for step in -2...1 {
            var file = file
            file.outsideBonus += Float(step) * bonusStep
            let figures = AttributionFigures(held, model: try AttributionModel(copying: file.bytes))
            report("held out, bonus \(file.outsideBonus): \(figures)")
        }
    }

    private static let bonusStep: Float = 0.08

    private static func learn(_ articles: [TrainingArticle], _ options: AttributionArguments) -> AttributionModelFile {
        var cues = CueLearner(articles, options: options)
        train("cues", options) { cues.pass(&$0) }
        let articles = tagged(articles, options)
        var sources = SourceLearner(articles, options: options)
        report("sources: \(sources.missed) are no candidate")
        train("sources", options) { sources.pass(&$0) }
        var contents = ContentLearner(articles, options: options)
        report("contents: \(contents.missed) are no candidate")
        train("contents", options) { contents.pass(&$0) }
        return AttributionModelFile(
            cues: cues.table, sources: sources.table, contents: contents.table, transitions: cues.learnedTransitions,
            outsideBonus: options.outsideBonus)
    }

    /// The articles with the cues that models of the other folds find in them. Learning from the labelled cues instead
    /// would trust neighbouring cues more than found ones deserve.
    private static func tagged(_ articles: [TrainingArticle], _ options: AttributionArguments) -> [TrainingArticle] {
        var result = articles
        for fold in 0..<folds {
            var learner = CueLearner(
                articles.indices.filter { $0 % folds != fold }.map { articles[$0] }, options: options)
            train("cues without fold \(fold + 1) of \(folds)", options) { learner.pass(&$0) }
            let none = LearnedTable(hashes: [], width: 1, weights: [])
            let file = AttributionModelFile(
                cues: learner.table, sources: none, contents: none, transitions: learner.learnedTransitions,
                outsideBonus: options.outsideBonus)
            guard let model = try? AttributionModel(copying: file.bytes) else { continue }
            for index in articles.indices where index % folds == fold {
                let cues = CueTagger(articles[index].scene, model: model).cues()
                result[index].cues = CueMap(cues, count: articles[index].document.tokens.count)
            }
        }
        return result
    }

    private static let folds = 4

    private static func train(_ name: String, _ options: AttributionArguments, _ pass: (inout SeededRandom) -> Float) {
        var numbers = SeededRandom(seed: options.seed)
        let clock = ContinuousClock()
        let start = clock.now
        for epoch in 1...max(options.epochs, 1) {
            let wrong = pass(&numbers)
            let left = (clock.now - start) / epoch * (options.epochs - epoch)
            report("\(name): epoch \(epoch) of \(options.epochs), loss \(wrong), \(left.components.seconds) s left")
        }
    }

    private static func report(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
