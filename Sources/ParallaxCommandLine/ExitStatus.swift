/// What the program ends with, for scripts to test.
enum ExitStatus: Int32 {
    /// The work is done.
    case done = 0
    /// The work is done, and it found what the user asked to be told of: an unsupported claim, a conflict.
    case found = 1
    /// The work was not done: the usage, an input or an output is at fault.
    case refused = 2
}
