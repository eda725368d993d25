import ClaimAlignment

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "attribution": try AttributionTraining.run(arguments: Array(arguments.dropFirst()))
case "pairs":
    // The names of the features first, then the candidates of every bundle named on the command line.
    print(#"{"names":\#(ClaimAligner.featureNames)}"#)
    for folder in arguments.dropFirst() { try PairTable(folder: folder).write() }
default: print("Usage: parallax-train pairs FOLDER… | attribution FILE… [--output FILE] [--seed N] [--epochs N]")
}
