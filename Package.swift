// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Every target is compiled alike: Swift 6 mode, the upcoming features the code is written for, no warning let through.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// The tests read megabytes of hostile text through the networks, which takes minutes unoptimised: Scripts/test asks for
/// optimised libraries. No other build does, for a package with such a setting cannot be depended on.
let optimisation: [SwiftSetting] =
    Context.environment["PARALLAX_OPTIMISED_TESTS"] == nil ? [] : [.unsafeFlags(["-O"])]

/// A library target of the house. The order of the list below is the order of the floors: a target may depend only on
/// those above it in the list.
func library(_ name: String, on dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings + optimisation)
}

func tests(of name: String, and dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.target(name: name)] + dependencies, exclude: exclude,
        swiftSettings: settings)
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

var targets: [Target] = [
    // Floor 0: C. One file of HTMLTree names it.
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // Floor 0: unpacking. One file of Inflation names it.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Floor 0: products of matrices. One file of Inference names it.
    .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-serial-dev"])]),
    // Floor 0: inner loops of encoders, with what the processor has. One folder of Inference names it.
    .target(name: "CKernels", cSettings: optimisation.isEmpty ? [] : [.unsafeFlags(["-O2"])]),
    // Floor 0: model files, embedded. One file of Inference names it.
    .target(
        name: "CModels",
        exclude: [
            "MODELS.md", "Training", "words.bin", "syntax.bin", "attribution.bin", "relation.bin", "passage.bin",
            "claims.bin",
        ],
        publicHeadersPath: "include"),
    // Floor 0: fetching by libcurl, which is looked for when something is to be fetched. One file of PageFetching names it.
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    // Floor 1: values only. This target has no local dependencies, so that all others can depend on it.
    library("NewsModel"),
    // Floor 2: reading and writing HTML, unpacking; models, and language, which stands on them.
    library("HTMLTree", on: ["CLibxml2"]),
    library("Inflation", on: ["CZlib"]),
    library("HTMLBuilder", on: ["NewsModel"]),
    library("Inference", on: ["CModels", "COpenBLAS", "CKernels"]),
    library("Linguistics", on: ["NewsModel", "Inference"]),
    // Floor 3: an address becomes a page, a page an article, an article claims.
    library("ArticleExtraction", on: ["NewsModel", "HTMLTree", "Inflation"]),
    library("PageFetching", on: ["NewsModel", "CCurl"]),
    library("ClaimExtraction", on: ["NewsModel", "Linguistics", "Inference"]),
    // Floor 4: claims of several articles against each other.
    library(
        "ClaimAlignment", on: ["NewsModel", "Linguistics", "Inference", "ClaimExtraction"], exclude: ["Training"]),
    library(
        "Verdicts", on: ["NewsModel", "Linguistics", "Inference", "ClaimExtraction", "ClaimAlignment"],
        exclude: ["Training"]),
    library("Emphasis", on: ["NewsModel", "Linguistics", "ClaimExtraction"]),
    library("Provenance", on: ["NewsModel", "Linguistics", "ClaimExtraction"]),
    // Floor 5: the pipeline, and what it is shown as.
    library(
        "Parallax",
        on: [
            "NewsModel", "Inference", "Linguistics", "ArticleExtraction", "ClaimExtraction", "ClaimAlignment",
            "Verdicts",
            "Emphasis", "Provenance",
        ]),
    library("Reporting", on: ["NewsModel", "HTMLBuilder"]),
    // Floor 6: the command line.
    library(
        "ParallaxCommandLine",
        on: ["NewsModel", "ArticleExtraction", "PageFetching", "Parallax", "Reporting", argumentParser]),
    // Floor 7: executables of one line. (Not named "parallax": the library differs from it in case alone.)
    .executableTarget(name: "ParallaxMain", dependencies: ["ParallaxCommandLine"], swiftSettings: settings),

    // What the tests of several targets share: texts with marked spans.
    .target(
        name: "TestSupport", dependencies: ["NewsModel", "Linguistics"], path: "Tests/TestSupport",
        swiftSettings: settings),
    // What compresses the inputs of the tests that unpack.
    .target(name: "PackingSupport", dependencies: ["CZlib"], path: "Tests/PackingSupport", swiftSettings: settings),
    // A web server on 127.0.0.1 that answers well or badly, as a test has it.
    .target(name: "LocalServer", path: "Tests/LocalServer", swiftSettings: settings),
    tests(of: "NewsModel", and: ["TestSupport"]),
    tests(of: "HTMLTree"),
    tests(of: "Inflation", and: ["PackingSupport"]),
    tests(of: "HTMLBuilder"),
    tests(of: "Linguistics", and: ["NewsModel", "TestSupport"]),
    tests(of: "Inference", and: ["CModels"]),
    tests(of: "ArticleExtraction", and: ["NewsModel", "Inflation", "PackingSupport"]),
    tests(of: "PageFetching", and: ["NewsModel", "LocalServer"]),
    tests(of: "ClaimExtraction", and: ["NewsModel", "Linguistics", "TestSupport"]),
    tests(of: "ClaimAlignment", and: ["NewsModel", "Linguistics", "ClaimExtraction", "TestSupport"]),
    tests(
        of: "Verdicts", and: ["NewsModel", "Linguistics", "ClaimExtraction", "ClaimAlignment", "TestSupport"]),
    tests(of: "Emphasis", and: ["NewsModel", "Linguistics", "ClaimExtraction", "TestSupport"]),
    tests(of: "Provenance", and: ["NewsModel", "Linguistics", "ClaimExtraction"]),
    tests(
        of: "Parallax",
        and: ["NewsModel", "ArticleExtraction", "ClaimExtraction", "Linguistics", "Reporting", "TestSupport"]),
    tests(of: "Reporting", and: ["NewsModel", "HTMLBuilder"], exclude: ["HTML/Snapshots"]),
    tests(
        of: "ParallaxCommandLine", and: ["NewsModel", "ArticleExtraction", "PageFetching", "Parallax", "LocalServer"]),
]

var products: [Product] = [
    .library(name: "Parallax", targets: ["Parallax"]),
    .executable(name: "parallax", targets: ["ParallaxMain"]),
]

// Only Scripts/benchmark and Scripts/lint ask for the benchmark; no other build pays for it.
if Context.environment["PARALLAX_BENCHMARKS"] != nil {
    targets.append(
        .executableTarget(
            name: "ParallaxBenchmark",
            dependencies: [
                "CLibxml2", "NewsModel", "Inference", "Linguistics", "ArticleExtraction", "ClaimExtraction",
                "ClaimAlignment",
                "Verdicts", "Parallax", "Reporting", argumentParser,
            ],
            swiftSettings: settings))
    products.append(.executable(name: "parallax-benchmark", targets: ["ParallaxBenchmark"]))
}

// Only Scripts/fit-pairs asks for the program that writes down what the pair model is fitted on.
if Context.environment["PARALLAX_TRAINING"] != nil {
    targets.append(
        .executableTarget(
            name: "ParallaxTrain",
            dependencies: [
                "NewsModel", "Inference", "Linguistics", "ArticleExtraction", "ClaimExtraction", "ClaimAlignment",
                "Verdicts", "Parallax",
                argumentParser,
            ],
            swiftSettings: settings))
    products.append(.executable(name: "parallax-train", targets: ["ParallaxTrain"]))
}

// Only Scripts/fuzz asks for the program that libFuzzer drives: nothing else builds with the compiler's flags for it.
if Context.environment["PARALLAX_FUZZING"] != nil {
    targets += [
        .executableTarget(
            name: "ParallaxFuzz",
            dependencies: ["NewsModel", "HTMLTree", "Inflation", "ArticleExtraction"],
            swiftSettings: settings)
    ]
    products.append(.executable(name: "parallax-fuzz", targets: ["ParallaxFuzz"]))
}

let package = Package(
    name: "parallax",
    products: products,
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: targets
)
