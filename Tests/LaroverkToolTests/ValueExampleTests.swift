import Catalog
import Files
import Reading
import TestSupport
import Testing
import Text

@testable import LaroverkTool

/// The table of values in XML says what both readers make of them.
@Suite struct ValueExampleTests {
  @Test(arguments: ValueExample.all, Language.allCases)
  func markdownIsReadAsTheTableSays(_ example: ValueExample, _ language: Language) throws {
    let isSwedish = language == .swedish
    let path = isSwedish ? "ovningar/byt-ut.md" : "exercises/swap-it.md"
    let key = DocumentFences.Fence(
      line: 0, form: "yaml", path: path,
      text: "\(example.key[language]): \(example.written[language])\n")
    let files = try CatalogFiles.fixture(isSwedish ? "base" : "base-en").replacingPart(key)
    #expect(canonical(example, files, isSwedish ? "byt-ut" : "swap-it") == example.canonical)
  }

  @Test(arguments: ValueExample.all)
  func xmlIsReadAsItStands(_ example: ValueExample) throws {
    let there = ["duration": "PT45M", "groupSize": "4-12"]
    let name = example.key.schema
    let files = try CatalogFiles.fixture("base-xml").replacing(
      there[name].map { " \(name)=\"\($0)\"" } ?? " form=", in: "exercises/swap-it.xml",
      with: " \(name)=\"\(example.canonical)\"" + (there[name] == nil ? " form=" : ""))
    #expect(canonical(example, files, "swap-it") == example.canonical)
  }

  private func canonical(_ example: ValueExample, _ files: CatalogFiles, _ id: String) -> String? {
    let read = readCatalog(files)
    let head = read.items.exercises.first { $0.id == id }?.head
    return head.flatMap { read.element(of: $0) }?.value(example.key.schema)?.canonical
  }
}
