import ClaimAlignment
import Foundation

// Writes and fits what the models are made of. The first argument says which; MODELS.md has the commands.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "attribution":
    try AttributionTraining.run(arguments: Array(arguments.dropFirst()))
case "pairs":
    // The names of the features first, then the candidates of every bundle named on the command line.
    print(#"{"names":\#(ClaimAligner.featureNames)}"#)
    for folder in arguments.dropFirst() { try PairTable(folder: folder).write() }
case "words":
    for path in arguments.dropFirst() { try WordTable(path: path).write() }
case "syntax":
    try SyntaxTraining(SyntaxArguments(Array(arguments.dropFirst()))).run()
default:
    FileHandle.standardError.write(Data("Usage: parallax-train attribution FILE… | pairs FOLDER… | words FILE… | syntax OPTION…\n".utf8))
    exit(2)
}
