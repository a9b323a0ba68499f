internal import Checking
internal import Diagnostics
internal import Exporting
internal import Files
internal import JSON
internal import Outline
internal import Parallel
internal import Reading
internal import SCORM12
internal import TestSupport
internal import Text
internal import XML

/// Whatever is done to a catalogue's texts, checking lives, tells each mistake once, and what it
/// finds no error in can be exported.
enum Edits {
  private struct Round: Sendable {
    let isExported: Bool
    let failures: [String]
  }

  static func failures(of count: Int) -> [String] {
    let catalogues: [CatalogFiles]
    do {
      catalogues = try [.real(), .fixture("base"), .fixture("base-en")]
    } catch {
      return ["\(error)"]
    }
    // Of ten edits eight are of the real catalogue.
    let rounds = (0..<count).map { $0 }.parallelMap { seed in
      round(catalogues[seed % 10 < 8 ? 0 : seed % 10 - 7], seed)
    }
    let exported = rounds.count { $0.isExported }
    print("\(count) edits, \(exported) exported")
    return rounds.flatMap(\.failures)
  }

  private static func round(_ files: CatalogFiles, _ seed: Int) -> Round {
    var editor = RandomEditor(seed: seed)
    let index = editor.number(below: files.entries.count)
    let entry = files.entries[index]
    guard case .text(let bytes) = entry.content, entry.path != "README.md" else {
      return Round(isExported: false, failures: [])
    }
    let (text, changes) = editor.edit(String(decoding: bytes, as: UTF8.self))
    let edited = files.replacing(index, with: text)
    let told = Told(edited)
    let problems =
      Findings(told: told).problems + exportProblems(told, of: entry.path)
      + mendingProblems(told, of: entry.path, edited)
    return Round(
      isExported: told.catalog != nil,
      failures: problems.map { "seed \(seed), \(entry.path): \(changes): \($0)" })
  }

  /// A fix of the only finding, which must take it away.
  private static func mendingProblems(_ told: Told, of path: String, _ files: CatalogFiles)
    -> [String]
  {
    let errors = told.diagnostics.filter { $0.severity == .error && Findings.isStructure($0) }
    guard errors.count == 1, let fix = errors[0].fixes.first, fix.kind != .placeholder,
      fix.edits.allSatisfy({ told.read.sources[$0.range.file].path == path })
    else { return [] }
    let same = Told(files.editing(path, fix.edits)).diagnostics.filter {
      $0.message == errors[0].message && $0.range.start == errors[0].range.start
    }
    return same.isEmpty ? [] : ["not mended: \(told.printed([errors[0]], .english))"]
  }

  /// What an exporter cannot make of a catalogue without errors: the whole, and the edited item.
  private static func exportProblems(_ told: Told, of path: String) -> [String] {
    guard let catalog = told.catalog else {
      return told.diagnostics.hasErrors ? [] : ["no errors and no catalogue"]
    }
    let stem = String(path.split(separator: "/").last?.dropLast(3) ?? "")
    return [jsonExporter, outlineExporter, scorm12Exporter, xmlExporter].flatMap { description in
      do {
        let export = try description.make(.init()).export(catalog)
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
