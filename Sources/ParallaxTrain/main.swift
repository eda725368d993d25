import ClaimAlignment

// The names of the features first, then the candidates of every bundle named on the command line.
print(#"{"names":\#(ClaimAligner.featureNames)}"#)
for folder in CommandLine.arguments.dropFirst() { try PairTable(folder: folder).write() }
