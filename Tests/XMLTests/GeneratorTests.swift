import Catalog
import Markup
import TestSupport
import Testing

/// What the generated catalogues hold: nothing that the schema allows is left untried.
@Suite struct GeneratorTests {
  @Test func everyElementAndKeyOfTheTableIsMade() {
    let all = Schema.kinds.flatMap { Self.paths($0.element, $0.name.rawValue) }
    var made: Set<String> = []
    var prose: Set<String> = []
    for seed in 0..<60 {
      var generator = CatalogGenerator(seed: UInt64(seed))
      _ = generator.documents()
      made.formUnion(generator.made)
      prose.formUnion(generator.prose.made)
    }
    #expect(Set(all).subtracting(made).sorted() == [])
    #expect(made.subtracting(all).sorted() == [])
    #expect(prose == ProseGenerator.all)
  }

  private static func paths(_ schema: ElementSchema, _ path: String) -> [String] {
    [path] + schema.keys.map { "\(path)@\($0.name.string)" }
      + schema.children.flatMap { child in
        paths(child.element, "\(path)/\(child.element.name.string)")
      }
  }
}
