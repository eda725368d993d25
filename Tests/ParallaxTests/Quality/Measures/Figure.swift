/// The figures that are measured, by the names they have in `floors.json`.
enum Figure: String, CaseIterable, Sendable {
    /// Labelled pairs that the program made.
    case pairRecall = "pair_recall"
    /// Pairs the program made that are labelled.
    case pairPrecision = "pair_precision"
    /// Labelled pairs that the program made, with an accepted relation.
    case relation
    /// Labelled conflicts, without those a reader could take for something else, that the program calls conflicts.
    case conflictRecall = "conflict_recall"
    /// Conflicts of the program that are labelled so or could be.
    case conflictPrecision = "conflict_precision"
    /// Labelled differences of the pairs found that the program names, at their place and with their type.
    case differenceRecall = "difference_recall"
    /// Labelled look-alikes that the program leaves alone.
    case trapsAvoided = "traps_avoided"
    /// Labelled omissions that the program lists.
    case omissionRecall = "omission_recall"
    /// Digest claims with an accepted verdict.
    case digestVerdict = "digest_verdict"
    /// The mean of: faulty digest claims that are not called supported, faithful ones that are.
    case digestFlags = "digest_flag_balanced_accuracy"
    case sourceOverlap = "source_overlap_f1"
    case cueOverlap = "cue_overlap_f1"
    case contentOverlap = "content_overlap_f1"
}
