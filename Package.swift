// swift-tools-version: 6.2

import PackageDescription

/// Every target is built in language mode 6 with these: an existential says `any`, an import is
/// invisible to a target's own importers unless it says otherwise, and a member is only found
/// where its module is imported.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "sitegen",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "sitegen", targets: ["sitegen"])
  ],
  dependencies: [
    // Commands, options, help and shell completions; the standard answer, by Apple. Imported by
    // `sitegen` alone.
    .package(url: "https://github.com/apple/swift-argument-parser", "1.8.0"..<"2.0.0"),
    // Runs git and waits for it without a shell between; the Swift project's own answer, without
    // Foundation, which its default trait would bring. Imported by `sitegen` alone. It is what asks
    // for Swift 6.2.
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", "1.0.2"..<"2.0.0", traits: []),
  ],
  targets: [
    // The module map of libcmark, CommonMark's reference implementation. Imported by `Markdown`
    // alone.
    .systemLibrary(
      name: "CMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),

    // The module map of libxml2, which reads HTML as broken as it is found, and XML. Imported by
    // `DocumentFormats` alone.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    // The module map of libyaml, which reads YAML with the place of every value. Imported by
    // `YAMLReading` alone.
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    // JSON whose keys stay in the order they were written. Knows nothing of what it prints.
    .target(name: "OrderedJSON", swiftSettings: strict),

    // What went wrong, where, and what to do; and how that is printed. Knows no catalog, no site
    // and no disk. Imports OrderedJSON for the formats that machines read, and CSystemCalls for
    // texts in other encodings.
    .target(
      name: "Diagnostics", dependencies: ["CSystemCalls", "OrderedJSON"], swiftSettings: strict),

    // libcmark behind a small Swift face. Knows neither catalogs nor templates.
    .target(name: "Markdown", dependencies: ["CMark", "Diagnostics"], swiftSettings: strict),

    // YAML with the place of every value, unknown keys reported. Knows no key of ours.
    .target(name: "YAMLReading", dependencies: ["CYAML", "Diagnostics"], swiftSettings: strict),

    // Vendor, catalog, entry, code. Knows neither how they are read nor how they are shown.
    .target(
      name: "CatalogModel", dependencies: ["Diagnostics"], swiftSettings: strict),

    // From a document to its lines, or to the values of a data file, whatever its format. Knows no
    // catalog. Imports Markdown for the blocks of documents that are Markdown.
    .target(
      name: "DocumentFormats",
      dependencies: ["CLibXML2", "Diagnostics", "Markdown", "YAMLReading"],
      swiftSettings: strict),

    // One shape of document per file. Knows no vendor, no site, no configuration file and no disk.
    .target(
      name: "CatalogReaders", dependencies: ["CatalogModel", "Diagnostics", "DocumentFormats"],
      swiftSettings: strict),

    // Facts between two catalogs, then rules, then reports. Knows neither readers nor pages. Imports
    // Diagnostics for the annotations of GitHub and the logs of SARIF, which both print.
    .target(
      name: "CatalogDiffing", dependencies: ["CatalogModel", "Diagnostics", "OrderedJSON"],
      swiftSettings: strict),

    // What a content folder says, as values: settings, articles, notes, concepts, the catalogs of
    // each vendor. It stands between reading and rendering, so that neither knows the other.
    // Imports CatalogDiffing for the policy and the approvals by which changes are judged.
    .target(
      name: "ContentModel", dependencies: ["CatalogDiffing", "CatalogModel", "Diagnostics"],
      swiftSettings: strict),

    // From the files of a content folder, already in memory, to a `SiteContent`. The only target
    // that knows the keys of our YAML files. Knows neither pages nor the disk.
    .target(
      name: "ContentReading",
      dependencies: [
        "CatalogDiffing", "CatalogModel", "CatalogReaders", "ContentModel", "Diagnostics",
        "DocumentFormats", "Markdown", "YAMLReading",
      ],
      swiftSettings: strict),

    // Tokenizer, index and its JSON form. Knows no catalog: it is handed records.
    .target(name: "SiteSearch", dependencies: ["OrderedJSON"], swiftSettings: strict),

    // The JSON Schemas of our files, as bytes. A target of its own, because the compiler takes its
    // time for large literals. Knows nothing.
    .target(
      name: "JSONSchemas", resources: [.embedInCode("Schemas")], swiftSettings: strict),

    // The templates and assets of `templates/`, as bytes, for sites that have none of their own. Its
    // `Templates` is a symbolic link to that folder. A target of its own for the reason of
    // JSONSchemas. Knows nothing.
    .target(
      name: "DefaultTheme", resources: [.embedInCode("Templates")], swiftSettings: strict),

    // Site, routes, views, templates, the files of a site. Knows neither readers nor the disk. Imports
    // CSystemCalls to give memory back between its stages.
    .target(
      name: "SiteRendering",
      dependencies: [
        "CSystemCalls", "CatalogDiffing", "CatalogModel", "ContentModel", "Diagnostics",
        "JSONSchemas", "Markdown", "OrderedJSON", "SiteSearch",
      ],
      swiftSettings: strict),

    // A web server at 127.0.0.1, from memory. Knows no site of ours: it is handed paths and bytes.
    .target(name: "SitePreview", swiftSettings: strict),

    // System calls that the Swift modules of the C libraries leave out. Knows nothing else.
    .target(
      name: "CSystemCalls",
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),

    // The commands; the only target that sees arguments, disk, clock and terminal.
    .executableTarget(
      name: "sitegen",
      dependencies: [
        "CSystemCalls", "CatalogDiffing", "CatalogModel", "CatalogReaders", "ContentReading",
        "ContentModel", "DefaultTheme", "Diagnostics", "DocumentFormats", "OrderedJSON",
        "SitePreview", "SiteRendering", "SiteSearch",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),

    // Tests, one target for each of ours.
    .testTarget(
      name: "OrderedJSONTests", dependencies: ["OrderedJSON"], swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "OrderedJSON"],
      swiftSettings: strict),
    .testTarget(
      name: "SitePreviewTests", dependencies: ["SitePreview"], swiftSettings: strict),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "YAMLReadingTests", dependencies: ["YAMLReading", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogModelTests", dependencies: ["CatalogModel", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentFormatsTests", dependencies: ["DocumentFormats", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogReadersTests",
      dependencies: ["CatalogReaders", "CatalogModel", "Diagnostics", "DocumentFormats"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogDiffingTests",
      dependencies: ["CatalogDiffing", "CatalogModel", "OrderedJSON"],
      swiftSettings: strict),
    .testTarget(
      name: "ContentReadingTests",
      dependencies: [
        "ContentReading", "CatalogDiffing", "CatalogModel", "CatalogReaders", "ContentModel",
        "Diagnostics", "DocumentFormats",
      ],
      exclude: ["Expected"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteSearchTests",
      dependencies: ["SiteSearch", "OrderedJSON"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteRenderingTests",
      dependencies: [
        "SiteRendering", "CatalogDiffing", "CatalogModel", "ContentReading", "Diagnostics",
        "JSONSchemas", "Markdown", "OrderedJSON", "ContentModel", "SiteSearch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SitegenTests",
      dependencies: [
        "sitegen", "CatalogModel", "ContentReading", "DefaultTheme", "Diagnostics", "ContentModel",
      ],
      swiftSettings: strict),
  ]
)

// The fuzzer (`make fuzz`) and the tests that replay what it found have the same sources. It is a
// target only where it is asked for, because libFuzzer is part of the toolchain on Linux alone and
// wants everything built anew.
let fuzzed: [Target.Dependency] = [
  "CatalogModel", "CatalogReaders", "ContentModel", "ContentReading", "Diagnostics",
  "DocumentFormats", "SiteRendering", "SiteSearch",
]
let fuzzing = "Tests/FuzzTests"
package.targets.append(
  Context.environment["SITEGEN_FUZZ"] == nil
    ? .testTarget(
      name: "FuzzTests", dependencies: fuzzed, path: fuzzing,
      exclude: ["Fuzzer.swift", "Seeds", "Regressions"], swiftSettings: strict)
    : .executableTarget(
      name: "sitegen-fuzz", dependencies: fuzzed, path: fuzzing,
      exclude: ["ReplayTests.swift", "Seeds", "Regressions"], swiftSettings: strict))
