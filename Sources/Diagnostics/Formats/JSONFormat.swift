internal import FoundationEssentials
public import Text

/// Diagnostics for other programs: one JSON array.
///
/// Lines and columns count from 1, `endColumn` is exclusive; columns are Unicode scalars.
public struct JSONFormat {
  private let sources: SourceFiles
  private let language: Language

  public init(sources: SourceFiles, language: Language) {
    self.sources = sources
    self.language = language
  }

  public func render(_ diagnostics: [Diagnostic]) -> String {
    var places = Places(sources: sources)
    let records = diagnostics.map { Record($0, language, &places) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and numbers always encode.
    guard let data = try? encoder.encode(records) else { return "[]\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// Places in files; the lines of the file told of last are known, since findings stand file by file.
private struct Places {
  let sources: SourceFiles
  private var lines: (file: FileID, index: LineIndex)?

  init(sources: SourceFiles) {
    self.sources = sources
  }

  mutating func place(of range: SourceRange) -> Place {
    let file = sources[range.file]
    let index = index(of: range.file)
    let start = index.position(of: range.start)
    let end = index.position(of: range.end)
    return Place(
      file: file.path, line: start.line, column: start.column, endLine: end.line,
      endColumn: end.column)
  }

  private mutating func index(of file: FileID) -> LineIndex {
    if let lines, lines.file == file { return lines.index }
    let index = LineIndex(sources[file].bytes)
    lines = (file, index)
    return index
  }
}

private struct Place {
  let file: String
  let line, column, endLine, endColumn: Int
}

private struct Record: Encodable {
  let rule, severity, file: String
  let line, column, endLine, endColumn: Int
  let message, explanation: String
  let notes: [NoteRecord]
  let fixes: [FixRecord]

  init(_ diagnostic: Diagnostic, _ language: Language, _ places: inout Places) {
    let place = places.place(of: diagnostic.range)
    rule = diagnostic.rule
    severity = diagnostic.severity.rawValue
    (file, line, column) = (place.file, place.line, place.column)
    (endLine, endColumn) = (place.endLine, place.endColumn)
    message = diagnostic.message[language]
    explanation = diagnostic.explanation[language]
    notes = diagnostic.notes.map { NoteRecord($0, language, &places) }
    fixes = diagnostic.fixes.map { FixRecord($0, language, &places) }
  }
}

private struct NoteRecord: Encodable {
  let file: String
  let line, column, endLine, endColumn: Int
  let message: String

  init(_ note: Diagnostic.Note, _ language: Language, _ places: inout Places) {
    let place = places.place(of: note.range)
    (file, line, column) = (place.file, place.line, place.column)
    (endLine, endColumn) = (place.endLine, place.endColumn)
    message = note.message[language]
  }
}

private struct FixRecord: Encodable {
  let kind, title: String
  let edits: [EditRecord]

  init(_ fix: Fix, _ language: Language, _ places: inout Places) {
    kind = fix.kind.rawValue
    title = fix.title[language]
    edits = fix.edits.map { EditRecord($0, &places) }
  }
}

private struct EditRecord: Encodable {
  let file: String
  let line, column, endLine, endColumn: Int
  let replacement: String

  init(_ edit: Fix.Edit, _ places: inout Places) {
    let place = places.place(of: edit.range)
    (file, line, column) = (place.file, place.line, place.column)
    (endLine, endColumn) = (place.endLine, place.endColumn)
    replacement = edit.replacement
  }
}
