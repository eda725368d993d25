/// What is wrong with a model file.
package enum ModelFileError: Error, Equatable, CustomStringConvertible {
    case wrongMark
    case unknownVersion(UInt32)
    case truncated
    case missing(String)
    case wrongShape(String)

    package var description: String {
        switch self {
        case .wrongMark: "The model file does not begin with its mark."
        case .unknownVersion(let version): "The model file is of version \(version), which is unknown."
        case .truncated: "The model file ends inside one of its parts."
        case .missing(let name): "The model file has no part named \(name)."
        case .wrongShape(let name): "The part \(name) of the model file is of another kind or shape than it must be."
        }
    }
}
