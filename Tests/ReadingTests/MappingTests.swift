import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@Suite struct MappingTests {
  @Test func readsAreaGradeAndWhy() throws {
    let mappings = try Told(.fixture("base")).exercise().develops
    #expect(mappings.map(\.area.value.written) == ["Struktur och planering", "Kultur"])
    #expect(mappings.map(\.grade.value.written) == ["Vi testar", "2"])
    #expect(mappings.map(\.why.plainText)[1] == "Ni säger ja till varandras förslag.")
  }

  @Test func takesTheLongestKnownArea() throws {
    let area = "---\nnummer: 3\ntitel: Kultur, mot väggen\n---\n## Grader\n\n1. Ett.\n2. Två.\n"
    let files = try CatalogFiles.fixture("base")
      .adding("omraden/vaggen.md", .text(Array(area.utf8)))
      .replacing(
        "- Kultur, mot 2:", in: "ovningar/byt-ut.md",
        with: "- Kultur, mot väggen, mot 2: Hej.\n- Kultur, mot 2:")
    let mappings = try Told(files).exercise().develops
    #expect(mappings.map(\.area.value.written)[1...] == ["Kultur, mot väggen", "Kultur"])
  }

  @Test func theWhyKeepsItsEmphasisAndFurtherParagraphs() throws {
    let told = try Told.replacing(
      "2: Ni säger ja till varandras förslag.", with: "2: Ni säger **ja** till: det.\n\n  Och mer.")
    #expect(told.findings == [])
    #expect(try told.exercise().develops[1].why.plainText == "Ni säger ja till: det.\nOch mer.")
  }

  @Test(arguments: [
    ("Kultur, mot grad 2: Ni säger ja.", "invalid-value «grad 2»"),
    ("Kultur, mot 2 – Ni säger ja.", "invalid-value « – »"),
    ("Kultur, mot 2. Ni säger ja.", "invalid-value «. »"),
    ("Kultur, mot 2", "invalid-value «2»"),
    ("Kultur, mot 2:", "invalid-value «2»"),
    ("Kultur: Ni säger ja.", "invalid-value «Kultur: Ni säger ja.»"),
  ])
  func aLineWrittenAnotherWayIsToldWhereItGoesWrong(_ line: String, _ finding: String) throws {
    let told = try Told.replacing("Kultur, mot 2: Ni säger ja till varandras förslag.", with: line)
    #expect(told.findings == [finding])
  }
}
