import TestSupport
import Testing

/// Code and `docs/architecture.md` say the same of modules.
@Suite struct ArchitectureTests {
  private let modules: [Module]
  private let table: [String: Set<String>]

  init() throws {
    modules = try Module.all()
    table = try ModuleTable.read()
  }

  @Test func everyModuleHasARowAndEveryRowAModule() {
    #expect(modules.map(\.name).sorted() == table.keys.sorted())
  }

  @Test func theTableNamesTheImportsOfTheCodeAndNoOthers() throws {
    let names = try Set(modules.map(\.name) + Module.notSwift())
    for module in modules {
      let imports = try module.imports().intersection(names)
      #expect(imports == table[module.name] ?? [], "\(module.name)")
    }
  }

  @Test func aModuleImportsOnlyWhatStandsAboveIt() throws {
    let order = try ModuleTable.names()
    for (position, name) in order.enumerated() {
      let below = Set(order[position...])
      #expect((table[name] ?? []).isDisjoint(with: below), "\(name)")
    }
  }

  @Test func eachCModuleIsImportedByOneSwiftModule() throws {
    for name in try Module.notSwift() {
      let importing = try modules.filter { try $0.imports().contains(name) }
      #expect(importing.count == 1, "\(name): \(importing.map(\.name))")
    }
  }
}

/// A folder of Swift files that are one module.
struct Module {
  let name: String
  let files: [String]

  static func all() throws -> [Module] {
    try ["Sources", "exporters"].flatMap { folder in
      try Repository.names(in: folder).compactMap { name in
        let files = try Repository.files(in: "\(folder)/\(name)", endingWith: ".swift")
        return files.isEmpty ? nil : Module(name: name, files: files)
      }
    }
  }

  /// Modules of C: libraries and embedded files.
  static func notSwift() throws -> [String] {
    let folders = try Repository.names(in: "Sources").filter { name in
      try Repository.files(in: "Sources/\(name)", endingWith: ".swift").isEmpty
    }
    let assets = try Repository.names(in: "exporters").filter { name in
      try !Repository.files(in: "exporters/\(name)", endingWith: "assets.c").isEmpty
    }
    return folders + assets.map { "\($0)Assets" }
  }

  func imports() throws -> Set<String> {
    var imports: Set<String> = []
    for file in files {
      for line in try Repository.text(file).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy({ Self.beforeImport.contains(String($0)) })
        else { continue }
        imports.insert(String(words[place + 1]))
      }
    }
    return imports
  }

  private static let beforeImport: Set<String> = [
    "public", "internal", "package", "private", "@preconcurrency", "@testable", "@_spi(_Unicode)",
  ]
}

/// The table `| Module | Holds | Imports |` of the architecture page.
enum ModuleTable {
  static func names() throws -> [String] { try rows().map(\.name) }

  static func read() throws -> [String: Set<String>] {
    Dictionary(uniqueKeysWithValues: try rows().map { ($0.name, $0.imports) })
  }

  private static func rows() throws -> [(name: String, imports: Set<String>)] {
    let lines = try Repository.text("docs/architecture.md").split(separator: "\n")
    guard let start = lines.firstIndex(of: "| Module | Holds | Imports |") else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      let cells = line.split(separator: "|").map { $0.filter { $0 != "`" && $0 != " " } }
      let imports = cells.last?.split(separator: ",").map(String.init).filter { $0 != "–" } ?? []
      return (cells.first ?? "", Set(imports))
    }
  }
}
