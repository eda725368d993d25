internal import COpenBLAS

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Makes OpenBLAS use what the processor can do.
///
/// OpenBLAS knows processors by their model numbers: on one that is newer than itself it takes kernels of 2004, with which a
/// comparison takes nearly three times as long.
package enum ProductKernels {
    /// Those that use AVX2 or more, as OpenBLAS names them, in small letters.
    private static let fast: Set<String> = [
        "haswell", "zen", "skylakex", "cooperlake", "sapphirerapids", "excavator",
    ]
    private static let variable = "OPENBLAS_CORETYPE"

    /// Whether the kernels in use are slower than those that the processor has instructions for.
    package static var areSlow: Bool {
        #if arch(x86_64)
            guard parallax_processor_has_avx2() != 0, let name = openblas_get_corename() else { return false }
            return !fast.contains(String(cString: name).lowercased())
        #else
            return false
        #endif
    }

    /// Whether the user has chosen the kernels.
    package static var areNamed: Bool { getenv(variable) != nil }

    /// Chooses kernels anew where the ones chosen are slow; before the first product only.
    ///
    /// A choice by `OPENBLAS_CORETYPE` stands. Where this OpenBLAS has one set of kernels alone, nothing changes.
    static func choose() {
        #if arch(x86_64)
            guard !areNamed, areSlow, let forget = function("gotoblas_dynamic_quit"),
                let choose = function("gotoblas_dynamic_init")
            else { return }
            setenv(variable, parallax_processor_has_avx512() != 0 ? "SkylakeX" : "Haswell", 1)
            forget()
            choose()
            unsetenv(variable)
        #endif
    }

    /// A function of OpenBLAS that only builds for many processors have.
    private static func function(_ name: String) -> (@convention(c) () -> Void)? {
        dlsym(UnsafeMutableRawPointer(bitPattern: 0), name).map {
            unsafeBitCast($0, to: (@convention(c) () -> Void).self)
        }
    }
}
