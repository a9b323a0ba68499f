internal import Catalog
internal import Diagnostics
internal import Text

/// Headings that are not written as such: one #, a line of dashes below, no # at all.
extension StructureReader {
  /// The level that a heading was meant to have, nil for one that is plain text.
  ///
  /// A heading with one #, or with a line below it, is told and then read as what it was meant to
  /// be: the heading of a section, or nothing and a plain paragraph.
  mutating func asMeant(_ heading: HeadingNode, title: String?) -> Int? {
    guard heading.level == 1 || heading.isUnderlined else { return heading.level }
    let word = HeadingText.folded(HeadingText.split(heading.title).word)
    let isSection = index.section(word) != nil
    findings.append(
      heading.isUnderlined
        ? LooksLike.underlined(heading, isSection: isSection)
        : LooksLike.levelOne(heading, isSection: isSection, title: title))
    return isSection ? 2 : nil
  }

  mutating func tellMeantLines(_ nodes: [HeadingNode]) {
    for node in nodes {
      if node.tape.nodes[Int(node.position)].kind == .paragraph {
        findings.append(LooksLike.heading(node, level: node.level))
      }
      tellMeantLines(node.children)
    }
  }
}

/// Finds paragraphs that say what a heading says: a section's or a step's.
///
/// Only lines that can be nothing else: a section that has its heading elsewhere is only mentioned.
final class MeantHeadings {
  private let tape: ProseTape
  private let schema: KindSchema
  private let index: SchemaIndex
  private let language: Language
  private(set) var hasFound = false
  /// The headings there are, folded, and the words that they begin with.
  private lazy var headings = Set(titles.map(\.value.nameFolded))
  private lazy var words = Set(titles.map { HeadingText.folded(HeadingText.split($0).word) })

  init(_ tape: ProseTape, _ schema: KindSchema, _ language: Language) {
    self.tape = tape
    self.schema = schema
    self.language = language
    index = SchemaIndex.index(of: schema.name, language)
  }

  /// The longest line that is taken for a heading, in bytes.
  private static let longest = 80

  func line(at position: UInt32, in section: HeadingNode?) -> MeantLine? {
    guard let place = firstLine(of: position), let last = place.last.map({ tape.bytes[$0] }) else {
      return nil
    }
    let isTime = last == UInt8(ascii: ")")
    guard isTime ? section != nil : mayBeSection(place, last) else { return nil }
    let title = Located(
      String(decoding: tape.bytes[place], as: UTF8.self),
      at: SourceRange(file: tape.file, start: place.lowerBound, end: place.upperBound))
    let level = isTime ? stepLevel(title, section) : sectionLevel(title, section)
    if level != nil { hasFound = true }
    return level.map { MeantLine(title: title, level: $0) }
  }

  /// The first line of a paragraph without the stars that make it bold; nil when it is long.
  private func firstLine(of position: UInt32) -> Range<Int>? {
    let node = tape.nodes[Int(position)]
    let (start, end) = (Int(node.start), min(Int(node.end), Int(node.start) + Self.longest + 1))
    let lineEnd = tape.bytes.withUnsafeBufferPointer {
      ByteSearch.first(of: 0x0A, in: UnsafeBufferPointer(rebasing: $0[..<end]), from: start)
    }
    if lineEnd == nil, end - start > Self.longest { return nil }
    var stop = lineEnd ?? end
    while stop > start, tape.bytes[stop - 1] <= 0x20 || tape.bytes[stop - 1] == UInt8(ascii: "*") {
      stop -= 1
    }
    return stop - start > Self.longest ? nil : start..<stop
  }

  /// By its first letter, its length and its colon: most lines are none.
  private func mayBeSection(_ line: Range<Int>, _ last: UInt8) -> Bool {
    let hasColonLast = last == UInt8(ascii: ":")
    guard hasColonLast || isLetter(last) else { return false }
    let first = tape.bytes[line.lowerBound]
    return index.mayBeHeading(first, length: line.count - (hasColonLast ? 1 : 0))
      || index.mayHaveTitle(first) && tape.bytes[line].contains(UInt8(ascii: ":"))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // MARK: - Steps

  /// `Läs tillsammans (5 min)` among steps.
  private func stepLevel(_ title: Located<String>, _ section: HeadingNode?) -> Int? {
    guard case .steps(let steps)? = content(of: section), steps.haveMinutes,
      let open = title.value.lastIndex(of: "("), open > title.value.startIndex
    else { return nil }
    let inner = title.value[title.value.index(after: open)...].dropLast()
    let time = inner.utf8.split(separator: UInt8(ascii: ",")).first.map { String(Substring($0)) }
    return time.flatMap { DurationReader.read($0) } == nil ? nil : 3
  }

  private func content(of section: HeadingNode?) -> SectionSchema.Content? {
    guard let section, section.level == 2 else { return nil }
    let word = HeadingText.folded(HeadingText.split(section.title).word)
    return index.section(word).map { schema.sections[$0].content }
  }

  // MARK: - Sections and their parts

  private func sectionLevel(_ line: Located<String>, _ section: HeadingNode?) -> Int? {
    let (word, title) = HeadingText.split(line)
    let folded = HeadingText.folded(word)
    if let level = partLevel(folded, line, section) { return level }
    guard let found = index.section(folded) else { return nil }
    let meant = schema.sections[found]
    let hasColon = line.value.utf8.last == UInt8(ascii: ":")
    if meant.isTitled {
      guard let title, isTitle(title.value) else { return nil }
    } else if title != nil || (hasColon && !meant.isRequired) {
      return nil
    }
    let hasHeading =
      meant.isTitled ? headings.contains(line.value.nameFolded) : words.contains(folded)
    return hasHeading ? nil : 2
  }

  /// A variant in a step, a template in an example.
  private func partLevel(_ folded: String, _ line: Located<String>, _ section: HeadingNode?)
    -> Int?
  {
    switch content(of: section) {
    case .steps(let steps)? where steps.parts.contains { $0.folded(language) == folded }:
      line.value.utf8.last == UInt8(ascii: ":") ? nil : 4
    case .example? where folded == Words.template.folded(language) && line.value.contains(": "): 3
    default: nil
    }
  }

  /// Whether a text after a colon is a title: few words, the first with a capital letter.
  private func isTitle(_ text: String) -> Bool {
    text.first?.isUppercase ?? false && text.utf8.count(where: { $0 == 0x20 }) < 4
  }

  private var titles: [Located<String>] {
    tape.siblings(from: 0, to: UInt32(tape.nodes.count))
      .filter {
        let node = tape.nodes[Int($0)]
        return node.kind == .heading && node.flag & ProseTape.Node.levelMask <= 2
      }
      .map { Located(tape.plainText(of: $0).trimmed, at: tape.range(of: $0)) }
  }
}
