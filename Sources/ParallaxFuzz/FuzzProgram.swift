import Foundation

/// The format that inputs are made up as, which `PARALLAX_FUZZ_FORMAT` names.
private let format: FuzzedFormat = {
    let name = ProcessInfo.processInfo.environment["PARALLAX_FUZZ_FORMAT"] ?? ""
    guard let format = FuzzedFormat(rawValue: name) else {
        let known = FuzzedFormat.allCases.map(\.rawValue).joined(separator: ", ")
        Violation.report("PARALLAX_FUZZ_FORMAT must be one of: \(known)")
    }
    return format
}()

private let growth = InputGrowth(environment: ProcessInfo.processInfo.environment)

/// What libFuzzer, which brings `main` and its own arguments, calls with every input it makes up
/// (<https://llvm.org/docs/LibFuzzer.html>). `Scripts/fuzz` runs it.
///
/// - Returns: 0, with which libFuzzer may keep the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    format.read(growth?.grown(bytes) ?? bytes)
    return 0
}
