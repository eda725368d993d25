/// Where the parts of an attribution begin and end, after the PolNeAR guidelines.
enum AttributionConvention {
    /// "Agnes Dowd, the fire chief, said": whether the second comma belongs to the source. PolNeAR's annotators kept it
    /// in 849 of 925 such sources of the training part.
    static let keepsCommaAfterApposition = true
    /// Whether the marks of a quotation that begins or ends the content belong to it. PolNeAR keeps them throughout.
    static let keepsOuterMarks = true
}
