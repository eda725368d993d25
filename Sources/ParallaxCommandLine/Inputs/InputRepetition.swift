import ArticleExtraction

/// Finds inputs that are given twice, whatever they are called.
struct InputRepetition {
    private let inputs: any InputReading

    init(_ inputs: any InputReading) { self.inputs = inputs }

    /// An article by its place.
    private enum Key: Hashable {
        case file(FileIdentity, EntryName?)
        case address(ResolvedInput)
        /// It can be read only once, whatever is taken from it.
        case standardInput
    }

    /// - Parameter resolved: what `names` mean, in their order.
    /// - Throws: for the second one of two that are the same.
    func refuse(_ names: [InputPath], _ resolved: [ResolvedInput]) throws(CommandLineError) {
        var seen: [Key: InputPath] = [:]
        for (name, input) in zip(names, resolved) {
            guard let key = key(of: input) else { continue }
            if let earlier = seen[key] {
                switch key {
                case .standardInput: throw CommandLineError(.givenTwice, of: input.name)
                case .file: throw CommandLineError(.sameFile(as: name.name), of: earlier.name)
                case .address: throw CommandLineError(.sameAddress(as: name.name), of: earlier.name)
                }
            }
            seen[key] = name
        }
    }

    /// `nil` for a file that could be another one every time it is read.
    private func key(of input: ResolvedInput) -> Key? {
        switch input.place {
        case .standardInput: .standardInput
        case .file(let path): inputs.identity(of: path).map { .file($0, input.entry) }
        case .address: .address(input)
        }
    }
}
