internal import Catalog
internal import Diagnostics
internal import Text

/// All look-alikes of a file, and what is read wrongly because of them.
struct LookAlikes {
  private let found: [LookAlike]
  private let document: MarkdownDocument
  private let bodyStart: Int

  init(
    in bytes: [UInt8], _ frontMatter: FrontMatter, _ document: MarkdownDocument,
    _ structure: StructureReader
  ) {
    self.document = document
    bodyStart = frontMatter.bodyStart
    let lines = LookAlikeFinder.find(in: bytes, from: bodyStart, file: frontMatter.range.file)
    let marks = LeftoverMarks.find(in: bytes, from: bodyStart, document)
    let before = Self.textBefore(frontMatter, bytes)
    found =
      lines.isEmpty && marks.isEmpty
      ? before
      : before + (lines + Self.others(marks, than: lines, document)).map { $0.fitting(structure) }
  }

  /// Marks within lines that are not told with their line, or as what they stand in.
  private static func others(
    _ marks: [LookAlike], than lines: [LookAlike], _ document: MarkdownDocument
  ) -> [LookAlike] {
    guard !marks.isEmpty else { return [] }
    let told = Places(
      lines.flatMap { [$0.range] + $0.edits.map(\.range) } + document.problems.map(\.range)
        + document.refused)
    return marks.filter { !told.overlap($0.range) }
  }

  private static func textBefore(_ frontMatter: FrontMatter, _ bytes: [UInt8]) -> [LookAlike] {
    guard let text = frontMatter.textBefore else { return [] }
    let words = String(decoding: bytes[Int(text.start)..<Int(text.end)], as: UTF8.self).trimmed
    let removal = Fix.Edit(text, "")
    if words.isEmpty {
      return [LookAlike(form: .emptyLineBeforeFrontMatter, range: text, edits: [removal])]
    }
    let body = SourceRange(
      file: text.file, start: frontMatter.bodyStart, end: frontMatter.bodyStart)
    // A title above the front matter stands in it already.
    let isTitle = words.hasPrefix("#") && !words.utf8.contains(0x0A)
    return [
      LookAlike(
        form: .textBeforeFrontMatter, range: text,
        edits: isTitle ? [removal] : [removal, Fix.Edit(body, "\n\(words)\n\n")])
    ]
  }

  /// The look-alikes, and those of other findings that do not follow from one.
  ///
  /// Within its section, the look-alike is the first cause.
  func told(with findings: [Diagnostic]) -> [Diagnostic] {
    guard !found.isEmpty else { return findings }
    let sections = [UInt32(bodyStart)] + sectionStarts
    let section: (SourceRange) -> Int = { place in
      sections.partitioningIndex { $0 > place.start }
    }
    // Before the first is what stands above the body.
    let spoilt = Set(found.filter(\.spoilsSection).map { section($0.range) }).subtracting([0])
    let others = findings.filter { finding in
      finding.rule == LooksLike.description.identifier
        || !spoilt.contains(section(finding.range))
    }
    return found.map { LooksLike.diagnostic($0) } + others
  }

  /// Where each section's heading stands.
  private var sectionStarts: [UInt32] {
    document.tape.nodes
      .filter { $0.kind == .heading && $0.flag & ProseTape.Node.levelMask == 2 }.map(\.start)
  }
}
