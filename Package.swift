// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is compiled with.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module in `Sources/`, which imports only what stands above it in `docs/architecture.md`.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// The tests of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict)
}

/// A C target that embeds files, so that the binary needs no folder of its own.
func embedded(_ name: String, at path: String, _ files: [String]) -> Target {
  .target(name: name, path: path, exclude: files)
}

/// An exporter: one folder, one module, and the files in its `Assets/` embedded.
func exporter(
  _ name: String, uses shared: [Target.Dependency] = [], assets files: [String] = []
) -> [Target] {
  let folder = "exporters/\(name)"
  let assets = files.isEmpty ? [] : [embedded("\(name)Assets", at: "\(folder)/Assets", files)]
  let common: [Target.Dependency] = [
    "Text", "Markup", "Diagnostics", "Catalog", "Files", "Checking", "Exporting",
  ]
  let swift = Target.target(
    name: name, dependencies: common + shared + assets.map { .byName(name: $0.name) },
    path: folder, exclude: ["README.md"] + (files.isEmpty ? [] : ["Assets"]),
    swiftSettings: strict)
  return assets + [swift]
}

/// A C library of the system.
func system(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
  name: "laroverk",
  products: [.executable(name: "laroverk", targets: ["laroverk"])],
  targets: [
    system("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
    system("CMD4C", pkgConfig: "md4c", apt: "libmd4c-dev", brew: "md4c"),
    system("CLibZip", pkgConfig: "libzip", apt: "libzip-dev", brew: "libzip"),
    .systemLibrary(name: "CMalloc"),
    system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),

    module("Text"),
    module("Parallel"),
    module("Markup", ["Text", "CLibXML2"]),
    module("Diagnostics", ["Text"]),
    embedded("CatalogAssets", at: "Sources/CatalogAssets", ["catalog.xsd"]),
    module("Files", ["Text"]),
    module("Catalog", ["Text", "Markup", "Files", "CatalogAssets"]),
    module("Reading", ["Text", "Parallel", "Diagnostics", "Catalog", "Files", "CMD4C", "Markup"]),
    module("Checking", ["Text", "Parallel", "Diagnostics", "Catalog", "Files", "Reading"]),
    module(
      "Exporting",
      ["Text", "Parallel", "Diagnostics", "Catalog", "Files", "Checking", "Markup"]),
    embedded(
      "WebPagesAssets", at: "Sources/WebPagesAssets",
      [
        "page.css", "codec.js", "state.js", "keeper.js", "page.js", "workbook.js", "scorm.js",
        "report.css",
      ]),
    module(
      "WebPages",
      ["Text", "Markup", "Catalog", "Files", "Checking", "WebPagesAssets"], exclude: ["README.md"]),
    module(
      "Packages",
      [
        "Text", "Markup", "Diagnostics", "Catalog", "Files", "Checking", "Exporting", "WebPages",
      ], exclude: ["README.md"]),
    module("Slides", ["Text", "Catalog", "Checking"]),
    .target(name: "ExamplesAssets"),
    module("Examples", ["Text", "Diagnostics", "Files", "ExamplesAssets"]),
    module("Disk", ["Text", "Parallel", "Files", "CLibZip", "CZlib"]),
  ]
    + exporter("JSON", assets: ["catalog.schema.json"])
    + exporter("Outline", uses: ["Slides"])
    + exporter("XML")
    + exporter("SCORM12", uses: ["WebPages", "Packages"], assets: ["scorm12.js"])
    + exporter("SCORM2004", uses: ["WebPages", "Packages"], assets: ["scorm2004.js"])
    + exporter("CMI5", uses: ["WebPages", "Packages"], assets: ["cmi5.js"])
    + [
      module(
        "LaroverkTool",
        [
          "Text", "Diagnostics", "Catalog", "Files", "Reading", "Checking", "Exporting", "Disk",
          "WebPages", "JSON", "Outline", "SCORM12", "SCORM2004", "CMI5", "XML", "CMalloc",
          "Examples",
        ]),
      .executableTarget(
        name: "laroverk", dependencies: ["LaroverkTool"], swiftSettings: strict),

      .executableTarget(
        name: "front-matter", dependencies: ["Text", "Reading"], path: "Tests/Tools/FrontMatter",
        swiftSettings: strict),

      .executableTarget(
        name: "generated",
        dependencies: [
          "TestSupport", "Text", "Parallel", "Markup", "Diagnostics", "Catalog", "Files", "Reading",
          "Checking", "Exporting", "JSON", "Outline", "SCORM12", "XML",
        ],
        path: "Tests/Tools/Generated", swiftSettings: strict),

      .target(
        name: "TestSupport",
        dependencies: [
          "Text", "Markup", "Diagnostics", "Catalog", "Files", "Reading", "Checking", "Disk",
          "Exporting", "XML", "Examples",
        ],
        path: "Tests/TestSupport", swiftSettings: strict),
      tests(
        "Checking",
        [
          "TestSupport", "Text", "Diagnostics", "Catalog", "Reading", "Exporting", "Packages",
          "CMI5", "LaroverkTool", "Examples", "Files",
        ]),
      tests(
        "LaroverkTool",
        [
          "Examples", "Checking", "TestSupport", "Text", "Diagnostics", "Catalog", "Files",
          "Reading",
        ]),
      tests("Reading", ["TestSupport", "Text", "Diagnostics", "Catalog", "Files"]),
      tests("Text"),
      tests("Markup"),
      tests("Catalog", ["TestSupport", "Text", "Markup"]),
      tests("Diagnostics", ["Text"]),
      .testTarget(
        name: "RepositoryTests", dependencies: ["TestSupport"], swiftSettings: strict),
      tests("Disk", ["Text", "Files", "CZlib"]),
      tests("Exporting", ["TestSupport", "Text", "Markup", "Catalog"]),
      tests("Slides", ["TestSupport", "Text", "Catalog"]),
      tests("JSON", ["Exporting"]),
      tests("Outline", ["Exporting"]),
      tests(
        "XML", ["TestSupport", "Text", "Markup", "Diagnostics", "Catalog", "Files", "Reading"]),
      tests("WebPages", ["TestSupport", "Text", "Markup", "Catalog", "Files", "Checking"]),
      tests("Packages", ["TestSupport", "Catalog", "Files", "Checking", "Exporting", "Text"]),
      tests(
        "SCORM12",
        ["TestSupport", "Catalog", "Files", "Checking", "Exporting", "Markup", "Packages"]),
      tests(
        "SCORM2004",
        ["TestSupport", "Catalog", "Files", "Checking", "Exporting", "Markup", "Packages"]),
      tests(
        "CMI5",
        ["TestSupport", "Catalog", "Files", "Checking", "Exporting", "Markup", "Packages"]),
    ],
  cLanguageStandard: .c2x
)
