internal import Catalog
internal import Diagnostics
internal import Files
internal import Markup
internal import Parallel
internal import Reading
internal import TestSupport
internal import Text

private struct Mutation: Sendable {
  let isRefused: Bool
  let failure: String?
}

enum Mutations {
  static func failures(of count: Int) -> [String] {
    let tried = (0..<(count + 9) / 10).map { UInt64($0) }.parallelMap { seed -> [Mutation] in
      var generator = CatalogGenerator(seed: seed)
      var mutator = XMLMutator(seed: seed)
      return generator.documents().map { path, document in
        mutation(path, mutator.mutated(document).xmlDocument(), seed)
      }
    }.flatMap { $0 }
    let refused = tried.count { $0.isRefused }
    print("\(tried.count) documents, \(refused) refused by the schema")
    return tried.compactMap(\.failure)
  }

  private static func mutation(_ path: String, _ bytes: [UInt8], _ seed: UInt64) -> Mutation {
    let programme = "<programme xmlns=\"urn:laroverk:catalog:1\" xml:lang=\"sv\"/>"
    var files = CatalogFiles([CatalogFiles.Entry(path: path, content: .text(bytes))])
    if path != "programme.xml" {
      files = files.adding("programme.xml", .text(Array(programme.utf8)))
    }
    let told = readCatalog(files)
    let isRefused = isRefusedBySchema(bytes)
    let findings = told.diagnostics.filter { told.sources[$0.range.file].path == path }
    let isTold = findings.contains { $0.severity == .error && $0.rule != "internal-error" }
    guard isRefused, !isTold else { return Mutation(isRefused: isRefused, failure: nil) }
    let text = String(decoding: bytes, as: UTF8.self)
    let rules = findings.map { "\($0.rule): \($0.message.english)" }.joined(separator: "; ")
    return Mutation(isRefused: true, failure: "seed \(seed) \(path): \(rules)\n\(text)")
  }

  private static func isRefusedBySchema(_ bytes: [UInt8]) -> Bool {
    let document = try? XMLDocument(parsing: bytes, deepest: 100, against: CatalogXSD.compiled)
    return document.map { $0.complaint != nil } ?? true
  }
}
