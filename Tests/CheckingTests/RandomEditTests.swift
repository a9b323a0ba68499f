import Catalog
import Checking
import Diagnostics
import Exporting
import Files
import FoundationEssentials
import TestSupport
import Testing
import Text

@testable import LaroverkTool
@testable import Reading

/// Whatever is done to a catalogue's texts, checking lives, tells each mistake once, and what it
/// finds no error in can be exported.
@Suite struct RandomEditTests {
  /// 5,000 edits in all; `LAROVERK_EDITS=100000` makes so many instead.
  private static let edits =
    ProcessInfo.processInfo.environment["LAROVERK_EDITS"].flatMap { Int($0) } ?? 5000
  private static let seeds = 0..<10

  @Test(arguments: seeds)
  func editsOfTheRealCatalogueAreToldOnceOrExported(_ seed: Int) throws {
    try edit(.real(), times: Self.edits * 8 / 100, seed: seed)
  }

  @Test(arguments: ["base", "base-en"], seeds)
  func editsOfTheSmallCataloguesAreToldOnceOrExported(_ name: String, _ seed: Int) throws {
    try edit(.fixture(name), times: Self.edits / 100, seed: 100 + seed)
  }

  private func edit(_ files: CatalogFiles, times: Int, seed: Int) throws {
    var editor = RandomEditor(seed: seed)
    let reader = RepeatedReader(files)
    var exported = 0
    for turn in 0..<times {
      let index = editor.number(below: files.entries.count)
      let entry = files.entries[index]
      guard case .text(let bytes) = entry.content, entry.path != "README.md" else { continue }
      let (text, changes) = editor.edit(String(decoding: bytes, as: UTF8.self))
      let read = reader.read(files.replacing(index, with: text), edited: entry.path)
      let told = Told(read)
      let problems =
        problems(told) + exportProblems(told, of: entry.path)
        + mendingProblems(told, of: entry.path) {
          reader.read(
            files.replacing(index, with: text).editing(entry.path, $0), edited: entry.path)
        }
      #expect(problems == [], "seed \(seed), turn \(turn), \(entry.path): \(changes)")
      if told.catalog != nil { exported += 1 }
    }
    #expect(exported > 0 && exported < times)
  }

  // MARK: - Mended

  /// A fix of the only finding, which must take it away.
  private func mendingProblems(
    _ told: Told, of path: String, read: ([Fix.Edit]) -> ReadCatalog
  ) -> [String] {
    let errors = told.diagnostics.filter { $0.severity == .error && isStructure($0) }
    guard errors.count == 1, let fix = errors[0].fixes.first, fix.kind != .placeholder,
      fix.edits.allSatisfy({ told.read.sources[$0.range.file].path == path })
    else { return [] }
    let same = Told(read(fix.edits)).diagnostics.filter {
      $0.message == errors[0].message && $0.range.start == errors[0].range.start
    }
    return same.isEmpty ? [] : ["not mended: \(told.printed([errors[0]], .english))"]
  }

  // MARK: - Told once

  private func problems(_ told: Told) -> [String] {
    let diagnostics = told.diagnostics
    var problems = diagnostics.flatMap { diagnostic in
      ([diagnostic.range] + diagnostic.notes.map(\.range)
        + diagnostic.fixes.flatMap(\.edits).map(\.range))
        .filter { !isInText($0, told) }.map { "\(diagnostic.rule) marks no text: \($0)" }
    }
    problems += twice(diagnostics, told)
    for language in Language.allCases
    where told.printed(language).isEmpty != diagnostics.isEmpty {
      problems.append("nothing printed")
    }
    return problems
  }

  /// Two of a rule that begin at one place, and two of reading that have a byte in common.
  ///
  /// What is missing has no place of its own, and stands at the title or the last line of keys.
  private func twice(_ diagnostics: [Diagnostic], _ told: Told) -> [String] {
    let placed = diagnostics.filter { !$0.rule.hasPrefix("missing-") }
    var problems: [String] = []
    var last: (diagnostic: Diagnostic, end: UInt32)?
    for diagnostic in placed {
      let range = diagnostic.range
      if let last, last.diagnostic.range.file == range.file {
        let other = last.diagnostic
        let isSame = other.rule == diagnostic.rule && other.range.start == range.start
        let isOverlap =
          isStructure(other) && isStructure(diagnostic) && range.start < last.end
          && range.end > range.start
        if isSame || isOverlap {
          problems.append("twice: \(told.printed([other, diagnostic], .english))")
        }
      }
      let isFurther =
        last.map { $0.diagnostic.range.file != range.file || range.end > $0.end } ?? true
      if isStructure(diagnostic), isFurther { last = (diagnostic, range.end) }
    }
    return problems
  }

  private static let structureRules = Set(StructureRules.all.map(\.identifier))

  private func isStructure(_ diagnostic: Diagnostic) -> Bool {
    Self.structureRules.contains(diagnostic.rule)
  }

  /// Whether a range is in its file and splits no character.
  private func isInText(_ range: SourceRange, _ told: Told) -> Bool {
    let bytes = told.read.sources[range.file].bytes
    guard range.start <= range.end, Int(range.end) <= bytes.count else { return false }
    return [range.start, range.end].allSatisfy {
      Int($0) == bytes.count || bytes[Int($0)] & 0xC0 != 0x80
    }
  }

  // MARK: - Exported

  /// What an exporter cannot make of a catalogue without errors: the whole, and the edited item.
  private func exportProblems(_ told: Told, of path: String) -> [String] {
    guard let catalog = told.catalog else {
      return told.diagnostics.hasErrors ? [] : ["no errors and no catalogue"]
    }
    let stem = String(path.split(separator: "/").last?.dropLast(3) ?? "")
    return Exporters.all.flatMap { description in
      do {
        let export = try description.make(ExporterOptions()).export(catalog)
        for artefact in export.artefacts where artefact.subject.identifier == stem {
          guard try artefact.content().isMade() else { return ["\(artefact.path) is empty"] }
        }
        return export.diagnostics.hasErrors ? ["\(description.name) told errors"] : []
      } catch {
        return ["\(description.name): \(error)"]
      }
    }
  }
}

/// Reads a catalogue again and again, only what was edited anew.
private struct RepeatedReader {
  private let known: [String: ReadItem]
  private let areaNames: Set<String>
  private let sources: SourceFiles

  init(_ files: CatalogFiles) {
    let layout = CatalogLayout(files)
    sources = layout.sources
    let areas = layout.files.filter { $0.kind == .area }
      .map { ItemReader(layout.form, areaNames: []).read($0) }
    areaNames = Reading.areaNames(in: areas)
    let reader = ItemReader(layout.form, areaNames: areaNames)
    known = Dictionary(
      layout.files.map { (layout.sources[$0.file].path, reader.read($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  func read(_ files: CatalogFiles, edited path: String) -> ReadCatalog {
    readCatalog(files) { reader, file in
      let isSame = sources[file.file].path != path
      let areAreas = file.kind == .area || reader.areaNames == areaNames
      return (isSame && areAreas ? known[sources[file.file].path] : nil) ?? reader.read(file)
    }
  }
}

extension CatalogFiles {
  fileprivate func replacing(_ index: Int, with text: String) -> CatalogFiles {
    var changed = entries
    changed[index] = Entry(path: entries[index].path, content: .text(Array(text.utf8)))
    return CatalogFiles(changed)
  }
}

extension Artefact.Content {
  fileprivate func isMade() throws -> Bool {
    switch self {
    case .bytes(let bytes): !bytes.isEmpty
    case .archive(let archive): try archive.entries.contains { try !$0.data.bytes.isEmpty }
    case .media(let file): try file.bytes().count == file.size
    }
  }
}
