public import Text

/// Diagnostics as people read them in a terminal or a log.
public struct TextFormat {
  private let sources: SourceFiles
  private let language: Language
  private let colour: Bool
  /// The lines of the file told of last: findings stand file by file.
  private var lines: (file: FileID, index: LineIndex)?
  /// Explanations that were printed already: the same one is printed once.
  private var explained: Set<String> = []

  /// Lines longer than this are shown in part, around the marked place; in Unicode scalars.
  private static let widestExcerpt = 100

  public init(sources: SourceFiles, language: Language, colour: Bool) {
    self.sources = sources
    self.language = language
    self.colour = colour
  }

  public mutating func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { render($0) }.joined(separator: "\n")
  }

  /// Headline, excerpt, notes and explanation; ends with a line break.
  private mutating func render(_ diagnostic: Diagnostic) -> String {
    var text = headline(of: diagnostic)
    // Of several fixes the notes tell: one of them alone would look like the answer.
    let fix = diagnostic.fixes.count == 1 ? diagnostic.fixes.first : nil
    text += excerpt(at: diagnostic.range, label: fix?.title[language])
    for note in diagnostic.notes {
      text += "  \(place(note.range)): \(note.message[language])\n"
    }
    let explanation = diagnostic.explanation[language]
    return text + (explained.insert(explanation).inserted ? wrapped(explanation) : "")
  }

  private mutating func headline(of diagnostic: Diagnostic) -> String {
    let word = TextStyle.severity(diagnostic.severity)
      .paint(diagnostic.severity.word[language], colour)
    let message = TextStyle.heading.paint(diagnostic.message[language], colour)
    return "\(place(diagnostic.range)): \(word): \(message) [\(diagnostic.rule)]\n"
  }

  /// `path:line:column`, or the path alone for a file without content.
  private mutating func place(_ range: SourceRange) -> String {
    let file = sources[range.file]
    guard !file.bytes.isEmpty else { return file.path }
    let position = index(of: range.file).position(of: range.start)
    return "\(file.path):\(position.line):\(position.column)"
  }

  private mutating func index(of file: FileID) -> LineIndex {
    if let lines, lines.file == file { return lines.index }
    let index = LineIndex(sources[file].bytes)
    lines = (file, index)
    return index
  }

  /// The marked line with carets under the marked part.
  private mutating func excerpt(at range: SourceRange, label: String?) -> String {
    guard !sources[range.file].bytes.isEmpty, range.end > range.start else {
      return label.map { "    \($0)\n" } ?? ""
    }
    let index = index(of: range.file)
    let start = index.position(of: range.start)
    let end = index.position(of: range.end)
    // So far that the excerpt, of four bytes a scalar at most, never reaches the ends of what is cut.
    let near = index.text(near: range.start, bytes: 5 * Self.widestExcerpt)
    let before = near.column - 1
    let shown = Excerpt(
      line: near.text, from: start.column - before,
      to: end.line == start.line ? end.column - before : nil, widest: Self.widestExcerpt)
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.count)
    let carets = [shown.carets, label].compactMap { $0.map { TextStyle.mark.paint($0, colour) } }
      .joined(separator: " ")
    return "  \(number) | \(shown.text)\n  \(gutter) | \(shown.indent)\(carets)\n"
  }

  /// The explanation as lines of at most 92 characters, indented.
  private func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 92 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { "    \($0)\n" }.joined()
  }
}
