import Dispatch
import Foundation
import Inference
import Linguistics

/// Trains the syntax network: `parallax-train syntax --output FILE --train FILE… --test FILE…`.
///
/// The mean of models of one descent is often better than each: Wortsman et al., "Model soups" (ICML 2022).
final class SyntaxTraining {
    private let arguments: SyntaxArguments
    private let learner: SyntaxLearner
    private let encoder: TreebankEncoder
    private let sentences: [TrainingSentence]
    private let tests: [(name: String, treebank: Treebank)]
    private var optimizer = AdamOptimizer()
    private var random: SeededRandom
    private var gradients: [SyntaxGradients]

    init(_ arguments: SyntaxArguments) throws {
        self.arguments = arguments
        random = SeededRandom(seed: arguments.seed)
        let gold = try arguments.train.map { try Treebank(contentsOf: $0) }
        let silver = try arguments.silver.map { try Treebank(contentsOf: $0) }
        let earlier = try arguments.from.map { path in
            try ModelFile(ResidentBytes(copying: [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))))
        }
        var encoder = try TreebankEncoder(
            gold + silver, rarest: arguments.rarest, known: earlier.first.map { Array(try $0.integers("words.known")) })
        var sentences: [TrainingSentence] = []
        for (index, treebank) in (gold + silver).enumerated() {
            let readsEntities = treebank.sentences.contains { $0.contains { $0.field("Entity") != nil } }
            for _ in 0..<(index < gold.count ? arguments.goldCopies : 1) {
                sentences += treebank.sentences.compactMap { encoder.encode($0, readsEntities: readsEntities) }
            }
        }
        self.encoder = encoder
        self.sentences = sentences
        tests = try arguments.test.map { ($0, try Treebank(contentsOf: $0)) }
        learner = SyntaxLearner(
            arguments.options,
            .init(
                parts: encoder.parts.count, features: encoder.features.count, names: encoder.names.count,
                relations: encoder.relations.count),
            knownWords: encoder.knownWords.count, vectors: encoder.vectorMatrix, using: &random)
        if !earlier.isEmpty {
            for parameter in learner.parameters {
                try parameter.take(meanOf: earlier.map { try $0.matrix(parameter.name) })
            }
        }
        let learner = learner
        gradients = (0..<arguments.threads).map { _ in SyntaxGradients(learner) }
    }

    func run() throws {
        let start = Date()
        let batchesAltogether = batches().count * arguments.epochs
        print("\(sentences.count) sentences, \(encoder.knownWords.count) known words, \(batchesAltogether) steps")
        var step = 0
        for epoch in stride(from: 1, through: arguments.epochs, by: 1) {
            var losses = SIMD8<Double>(repeating: 0)
            var words = 0
            for batch in batches() {
                losses += learn(batch, rate: rate(at: step, of: batchesAltogether))
                words += batch.reduce(0) { $0 + sentences[$1].count }
                step += 1
                if step % arguments.progress == 0 {
                    report(epoch, step, batchesAltogether, losses / Double(max(1, words)), -start.timeIntervalSinceNow)
                }
            }
            try write(after: epoch)
        }
        if arguments.epochs == 0 { try write(after: 0) }
    }

    private func write(after epoch: Int) throws {
        let model = modelFile()
        try Data(model).write(to: URL(fileURLWithPath: arguments.output))
        let network = try SyntaxNetwork(ModelFile(ResidentBytes(copying: model)), vectors: .english)
        for (name, treebank) in tests { print("epoch \(epoch) \(name): \(SyntaxScore(network, treebank).text)") }
        fflush(nil)
    }

    /// Rises over the first steps, then falls evenly to nothing.
    private func rate(at step: Int, of all: Int) -> Float {
        let rising = Float(step + 1) / Float(SyntaxArguments.warmup)
        let falling = 1 - Float(step) / Float(all)
        return arguments.rate * min(1, rising, falling * 1.25)
    }

    private func report(_ epoch: Int, _ step: Int, _ all: Int, _ losses: SIMD8<Double>, _ seconds: Double) {
        let left = seconds / Double(step) * Double(all - step)
        let figures = (0..<5).map { String(format: "%.3f", losses[$0]) }.joined(separator: " ")
        print(
            "epoch \(epoch) step \(step)/\(all) heads, relations, parts, features, names: \(figures) left \(Int(left)) s"
        )
        fflush(nil)
    }

    /// Sentences of like length together, in random order.
    private func batches() -> [[Int]] {
        var order = Array(sentences.indices)
        order.shuffle(using: &random)
        var result: [[Int]] = []
        for start in stride(from: 0, to: order.count, by: 2000) {
            let chunk = order[start..<min(order.count, start + 2000)].sorted {
                (sentences[$0].count, $0) < (sentences[$1].count, $1)
            }
            var batch: [Int] = []
            var words = 0
            for index in chunk {
                batch.append(index)
                words += sentences[index].count
                if words >= arguments.words {
                    result.append(batch)
                    batch = []
                    words = 0
                }
            }
            if !batch.isEmpty { result.append(batch) }
        }
        result.shuffle(using: &random)
        return result
    }

    private func learn(_ batch: [Int], rate: Float) -> SIMD8<Double> {
        let words = batch.reduce(0) { $0 + sentences[$1].count }
        let work = gradients.indices.map { thread in
            ThreadWork(
                pass: SyntaxPass(
                    learner, gradients[thread],
                    batch.enumerated().filter { $0.offset % gradients.count == thread }.map { sentences[$0.element] },
                    wordsOfBatch: words, random: SeededRandom(seed: random.next())))
        }
        DispatchQueue.concurrentPerform(iterations: work.count) { work[$0].pass.run() }
        for other in gradients.dropFirst() {
            for (target, source) in zip(gradients[0].all, other.all) { target.take(source) }
        }
        optimizer.update(gradients[0].all, rate: rate)
        return work.reduce(SIMD8(repeating: 0)) { $0 + $1.pass.losses }
    }

    /// The model, its tables rounded to bytes.
    private func modelFile() -> [UInt8] {
        var writer = ModelFileWriter()
        writer.add("parts", lines: encoder.parts)
        writer.add("features", lines: encoder.features)
        writer.add("relations", lines: encoder.relations)
        writer.add("names", lines: encoder.names)
        writer.add("words.known", integers: encoder.knownWords)
        writer.add("layers", integers: [UInt32(learner.layers.count)])
        for parameter in learner.parameters {
            if parameter.rows > 8 {
                writer.add(parameter.name, quantized: parameter.matrix)
            } else {
                writer.add(parameter.name, numbers: parameter.matrix)
            }
        }
        return writer.bytes()
    }
}

/// The part of a batch that one thread works on.
///
/// `@unchecked` because threads share the learner's parameters, which none of them writes, and each has gradients of its
/// own.
private final class ThreadWork: @unchecked Sendable {
    var pass: SyntaxPass
    init(pass: SyntaxPass) { self.pass = pass }
}
