import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// Whatever is done to a catalogue's texts, checking tells of it and lives.
@Suite struct RandomEditTests {
  @Test(arguments: 0..<6)
  func editsOfTheBaseCatalogueAreTold(_ seed: Int) throws {
    try edit(.fixture("base"), times: 350, seed: seed)
  }

  @Test func editsOfTheEnglishCatalogueAreTold() throws {
    try edit(.fixture("base-en"), times: 200, seed: 100)
  }

  @Test func editsOfTheRealCatalogueAreTold() throws {
    try edit(.real(), times: 40, seed: 200)
  }

  private func edit(_ files: CatalogFiles, times: Int, seed: Int) throws {
    var editor = RandomEditor(seed: UInt64(seed))
    for _ in 0..<times {
      let (edited, change) = editor.edit(files)
      let problems = problems(Told(edited))
      #expect(problems == [], "seed \(seed): \(change)")
    }
  }

  private func problems(_ told: Told) -> [String] {
    var problems: [String] = []
    var seen: Set<String> = []
    for diagnostic in told.diagnostics {
      let place = "\(diagnostic.rule) \(diagnostic.range)"
      // What is missing has no place of its own.
      let key = diagnostic.rule.hasPrefix("missing-") ? place + diagnostic.message.english : place
      if !seen.insert(key).inserted { problems.append("twice: \(place)") }
      let ranges = [diagnostic.range] + diagnostic.notes.map(\.range)
      problems += ranges.filter { !isInText($0, told) }.map { "\(place) marks no text: \($0)" }
    }
    for language in Language.allCases where told.printed(language).isEmpty != seen.isEmpty {
      problems.append("nothing printed")
    }
    return problems
  }

  /// Whether a range is in its file and splits no character.
  private func isInText(_ range: SourceRange, _ told: Told) -> Bool {
    let bytes = told.read.sources[range.file].bytes
    let isEncoding = String(validating: bytes, as: UTF8.self) == nil
    guard range.start <= range.end, Int(range.end) <= bytes.count else { return false }
    return isEncoding
      || [range.start, range.end].allSatisfy {
        Int($0) == bytes.count || bytes[Int($0)] & 0xC0 != 0x80
      }
  }
}

/// Makes small changes, the same for the same seed.
private struct RandomEditor {
  private var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(seed: seed)
  }

  private static let pieces = [
    "\n", "\n\n", " ", "# ", "## ", "### ", "#### ", "##", "---\n", "- ", "• ", "– ", "> ", "1. ",
    "[ ] ", "____", "__", "**", "*", "`", "```\n", "<b>", "</b>", "<!--", "-->", "|", "| a | b |\n",
    "|---|---|\n", ":", ": ", ", ", ",", "(", ")", "(5 min)", "(delas)", "{#a}", "{#Å}", "[", "]",
    "](byt-ut.md)", "https://a.se/", "\"", "'", "”", "å", "👩🏽‍🚒", "\u{301}", "\t", "\r", "\0", "&amp;",
    "\u{FEFF}", "\u{2028}", "mot 2", "titel: ", "## Mall: ", "### Tillfälle 2", "Paus: ",
    "9999999999",
  ]

  mutating func edit(_ files: CatalogFiles) -> (CatalogFiles, String) {
    var entries = files.entries
    let index = Int.random(in: entries.indices, using: &generator)
    guard case .text(let bytes) = entries[index].content else { return (files, "") }
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var changes: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) { changes.append(change(&scalars)) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    entries[index] = CatalogFiles.Entry(
      path: entries[index].path, content: .text(Array(String(text).utf8)))
    return (CatalogFiles(entries), "\(entries[index].path): \(changes)")
  }

  private mutating func change(_ text: inout [Unicode.Scalar]) -> String {
    let place = Int.random(in: 0...text.count, using: &generator)
    let length = Int.random(in: 1...20, using: &generator)
    let part = place..<min(text.count, place + length)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      text.removeSubrange(part)
      return "remove \(part)"
    case 1:
      let target = Int.random(in: 0...text.count, using: &generator)
      text.insert(contentsOf: Array(text[part]), at: target)
      return "copy \(part) to \(target)"
    default:
      let piece = Self.pieces.randomElement(using: &generator) ?? ""
      text.insert(contentsOf: piece.unicodeScalars, at: place)
      return "insert \(piece.debugDescription) at \(place)"
    }
  }
}
