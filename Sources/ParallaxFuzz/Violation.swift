import Foundation

/// A promise that was broken. libFuzzer keeps the input that the program was ended on.
enum Violation {
    /// Says what is wrong and ends the program.
    static func report(_ sentence: String) -> Never {
        FileHandle.standardError.write(Data("\nBroken promise: \(sentence)\n".utf8))
        abort()
    }

    static func expect(_ isKept: Bool, _ sentence: @autoclosure () -> String) {
        if !isKept { report(sentence()) }
    }
}
