internal import Catalog
internal import Diagnostics
internal import Text

/// A section that an exercise lacks: what it is called, where it fits, and how it begins.
struct LackedSection {
  /// As it is written: `## Reflektera`, `## Exempel: …`, `<reflection>`.
  let heading: String
  private let title: SourceRange
  private let place: Place?

  private struct Place {
    let range: SourceRange
    /// The heading that follows; nil where the file ends.
    let before: String?
    /// Whether the last line of the file lacks its end.
    let isOpen: Bool

    var words: LocalizedText {
      guard let before else {
        return LocalizedText(
          sv: "här passar det, sist i filen", en: "it fits here, last in the file")
      }
      return LocalizedText(
        sv: "här passar det, före ”\(before)”", en: "it fits here, before “\(before)”")
    }
  }

  /// - Parameter name: the section's name in the schema.
  init(_ name: String, of exercise: Exercise, _ catalog: LinkedCatalog) {
    title = exercise.head.title.range
    let sections = Schema.exercise.sections
    let position = sections.firstIndex { $0.word.schema == name } ?? 0
    let (word, isTitled) = (sections[position].word, sections[position].isTitled)
    guard !catalog.isXML else {
      heading = "<\(name)>"
      place = nil
      return
    }
    heading = "## \(word.label(catalog.language))\(isTitled ? ": …" : "")"
    place = Self.place(
      of: sections[(position + 1)...].map { $0.word.folded(catalog.language) }, exercise,
      catalog.sources[exercise.file].bytes)
  }

  /// Before the first heading of the sections that come after it, or last in the file.
  private static func place(of followers: [String], _ exercise: Exercise, _ bytes: [UInt8]) -> Place
  {
    let (file, start) = (exercise.file, exercise.text.lead.blocks.range?.start ?? 0)
    let headings = SectionHeadings(bytes, from: Int(start)).all
    for follower in followers {
      guard let next = headings.first(where: { $0.text.nameFolded.hasPrefix(follower) }) else {
        continue
      }
      let range = SourceRange(file: file, start: next.start, end: next.start)
      return Place(range: range, before: next.text, isOpen: false)
    }
    let end = SourceRange(file: file, start: bytes.count, end: bytes.count)
    return Place(range: end, before: nil, isOpen: bytes.last != 0x0A)
  }

  /// - Parameter start: what the section begins with, `…` where there is something to fill in.
  func diagnostic(
    _ rule: RuleDescription, _ message: LocalizedText, explanation: LocalizedText,
    start: String = "…"
  ) -> Diagnostic {
    Diagnostic(
      rule, at: title, message, explanation: explanation,
      notes: place.map { [Diagnostic.Note(at: $0.range, $0.words)] } ?? [],
      fixes: place.map { [fix($0, start)] } ?? [])
  }

  private func fix(_ place: Place, _ start: String) -> Fix {
    let text = "\(heading)\n\n\(start)\n"
    let written = place.before == nil ? "\(place.isOpen ? "\n" : "")\n\(text)" : "\(text)\n"
    return Fix(
      .placeholder, LocalizedText(sv: "lägg till ”\(heading)”", en: "add “\(heading)”"),
      [Fix.Edit(place.range, written)])
  }
}

/// The headings of a document's sections: the lines that begin with `## `, comments left out.
private struct SectionHeadings {
  private(set) var all: [(start: Int, text: String)] = []
  private let bytes: [UInt8]

  /// - Parameter start: where the text begins.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var (place, isInComment) = (start, false)
    while place < bytes.count {
      if isInComment {
        isInComment = !stands("-->", at: place)
      } else if stands("<!--", at: place) {
        isInComment = true
      } else if stands("## ", at: place), place == 0 || bytes[place - 1] == 0x0A {
        all.append((place, line(from: place + 3)))
      }
      place += 1
    }
  }

  private func stands(_ text: StaticString, at place: Int) -> Bool {
    guard bytes[place] == text.utf8Start[0], place + text.utf8CodeUnitCount <= bytes.count else {
      return false
    }
    return (1..<text.utf8CodeUnitCount).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
  }

  private func line(from start: Int) -> String {
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self).trimmed
  }
}
