internal import Catalog
internal import Diagnostics
internal import Text

/// Headings against the table's sections.
extension StructureReader {
  mutating func readSections(_ nodes: [HeadingNode], place: SourceRange) -> [Element] {
    // By the section's position in the table.
    var seen = [SourceRange?](repeating: nil, count: schema.sections.count)
    // Examples may be alike; of templates with one title, none could be told from the other.
    var templates: [String: SourceRange] = [:]
    var told: [String] = []
    var order: [Int] = []
    var sections: [Element] = []
    // A section without text, until the heading after it is known.
    var empty: Diagnostic?
    for node in nodes {
      guard let (section, title) = match(node, after: order.last ?? 0, &told) else {
        // The heading that was told may have parted it from its text.
        empty = nil
        allowFields(under: node)
        continue
      }
      if let told = empty { findings.append(told) }
      empty = node.isEmpty ? emptiness(of: node, schema.sections[section]) : nil
      let alike = schema.sections[section].isTitled ? templates[node.title.value] : seen[section]
      if let first = alike {
        empty = nil
        findings.append(DuplicateSection.diagnostic(node.title, first: first))
        allowFields(under: node)
        continue
      }
      seen[section] = node.range
      if schema.sections[section].word == Words.template {
        templates[node.title.value] = node.range
      }
      if let element = readSection(node, schema.sections[section], title) {
        order.append(section)
        sections.append(element)
      }
    }
    if let told = empty { findings.append(told) }
    tellMissingSections(seen, told, place)
    checkFilledTemplates(templates, isTold: told.contains(Words.template.schema))
    return sorted(sections, by: order)
  }

  private func emptiness(of node: HeadingNode, _ section: SectionSchema) -> Diagnostic {
    EmptySection.diagnostic(node.title, wanted: Wanted.text(under: section, language))
  }

  /// The sections in the table's order, those of the same sort as they were written.
  private func sorted(_ sections: [Element], by order: [Int]) -> [Element] {
    guard zip(order, order.dropFirst()).contains(where: { $0 > $1 }) else { return sections }
    return order.indices.sorted { (order[$0], $0) < (order[$1], $1) }.map { sections[$0] }
  }

  private mutating func tellMissingSections(
    _ seen: [SourceRange?], _ told: [String], _ place: SourceRange
  ) {
    guard !holdsCode else { return }
    for position in seen.indices
    where seen[position] == nil && schema.sections[position].isRequired {
      let section = schema.sections[position]
      guard !told.contains(section.word.schema) else { continue }
      findings.append(
        MissingSection.diagnostic(section.word.label(language), of: schema.name, at: place))
    }
  }

  // MARK: - Matching

  /// The position of the section that a heading opens and its title; nil when it was told.
  ///
  /// `last` is the section before it; `told` gathers the sections that were meant, so that they are
  /// not told as missing too.
  private mutating func match(
    _ node: HeadingNode, after last: Int, _ told: inout [String]
  ) -> (section: Int, title: Located<String>?)? {
    let text = node.title
    let (word, title) = HeadingText.split(text)
    let section = index.section(HeadingText.folded(word), after: last)
    guard node.level == 2 else {
      tellLevel(node, section.map { schema.sections[$0] }, &told)
      return nil
    }
    if section == nil, isStep(node) {
      findings.append(MisplacedSection.level(node, expected: 3))
      return nil
    }
    guard let section, schema.sections[section].isTitled || title == nil else {
      tellUnknown(text, section.map { schema.sections[$0] }, &told)
      return nil
    }
    if schema.sections[section].isTitled, title == nil {
      let label = schema.sections[section].word.label(language)
      told.append(schema.sections[section].word.schema)
      findings.append(InvalidValue.untitled(Located(label, at: text.range)))
      return nil
    }
    return (section, title)
  }

  /// Whether a heading ends with a time, as those of steps do.
  private func isStep(_ node: HeadingNode) -> Bool {
    guard let marks = Parentheses(endOf: node.position, node.tape) else { return false }
    return StepTime.isMeant(marks.inner.value)
      && schema.sections.contains { $0.content.stepsHaveMinutes }
  }

  private mutating func tellLevel(
    _ node: HeadingNode, _ section: SectionSchema?, _ told: inout [String]
  ) {
    if let section { told.append(section.word.schema) }
    if section != nil {
      findings.append(
        MisplacedSection.level(node, expected: 2))
    } else {
      tellUnknown(node.title, nil, &told)
    }
  }

  private mutating func tellUnknown(
    _ text: Located<String>, _ section: SectionSchema?, _ told: inout [String]
  ) {
    if section == nil, let place = placeOfPart(text) {
      return findings.append(MisplacedSection.place(text, belongsIn: place))
    }
    let labels = schema.sections.map { heading(of: $0) }
    let fix =
      section?.word.label(language) ?? titledFix(text.value)
      ?? nearest(to: text.value, among: schema.sections.map { $0.word.label(language) })
      ?? numberless(text.value)
    if let meant = schema.sections.first(where: { fix?.hasPrefix($0.word.label(language)) ?? false }
    ) {
      told.append(meant.word.schema)
    }
    findings.append(UnknownSection.diagnostic(text, of: schema.name, known: labels, fix: fix))
  }

  /// `1. Syfte` → `Syfte`.
  private func numberless(_ text: String) -> String? {
    let kept = text.drop { $0.isNumber || ".) ".contains($0) }
    guard kept.startIndex > text.startIndex else { return nil }
    return index.section(HeadingText.folded(String(kept))).map {
      schema.sections[$0].word.label(language)
    }
  }

  private func heading(of section: SectionSchema) -> String {
    section.word.label(language) + (section.isTitled ? ": …" : "")
  }

  private func titledFix(_ text: String) -> String? {
    schema.sections.lazy.filter(\.isTitled)
      .compactMap { TitledHeading.meant(by: text, label: $0.word.label(language)) }.first
  }

  /// Where a heading belongs that is a part of a section: a variant, help, an occasion.
  private func placeOfPart(_ text: Located<String>) -> LocalizedText? {
    let folded = HeadingText.folded(HeadingText.split(text).word)
    if (Words.variant + [Words.help]).contains(where: { $0.folded(language) == folded }) {
      return LocalizedText(
        sv: "i ett steg, med fyra #", en: "in a step, with four #")
    }
    guard folded.hasPrefix(Words.occasion.folded(language) + " "),
      let notes = schema.sections.first(where: { $0.word.schema == "occasionNotes" })
    else { return nil }
    let label = notes.word.label(language)
    return LocalizedText(sv: "under ”\(label)”, med tre #", en: "under “\(label)”, with three #")
  }

  // MARK: - Content

  private mutating func readSection(
    _ node: HeadingNode, _ section: SectionSchema, _ title: Located<String>?
  ) -> Element? {
    guard !node.isEmpty else { return nil }
    // What a paragraph's first line alone says is told; the rest of it is nobody's.
    if node.isGlued {
      allowFields(under: node)
      return nil
    }
    let name = section.word.schema
    switch section.content {
    case .prose(let fields): return readProse(node, name, fields)
    case .steps(let steps): return readSteps(node, name, steps)
    case .template: return readTemplate(node, name, title)
    case .questions: return readQuestions(node, name)
    case .sentences: return readSentences(node, name)
    case .mapping: return readMappings(node, name)
    case .occasions: return readOccasions(node, name)
    case .example: return readExample(node, name, title)
    case .items(let count): return readItems(node, name, count)
    case .descriptors: return readDescriptors(node, name)
    case .table(let table): return readTable(node, name, table)
    case .reasons: return readReasons(node, name)
    }
  }

  private mutating func readProse(
    _ node: HeadingNode, _ name: String, _ fields: SectionSchema.Fields
  ) -> Element {
    tellHeadings(node.children)
    if fields == .boxes { allowBoxes(in: node.blocks) }
    return Element(name, at: node.range, prose: Prose(node.blocks))
  }

  /// Tells headings where none can stand.
  mutating func tellHeadings(_ nodes: [HeadingNode], known: [String] = []) {
    for node in nodes {
      allowFields(under: node)
      let word = HeadingText.folded(HeadingText.split(node.title).word)
      if index.section(word) != nil {
        findings.append(
          MisplacedSection.level(node, expected: 2))
      } else if let place = placeOfPart(node.title) {
        findings.append(MisplacedSection.place(node.title, belongsIn: place))
      } else {
        findings.append(
          UnknownSection.diagnostic(
            node.title, of: schema.name, known: known,
            fix: nearest(to: node.title.value, among: known)))
      }
    }
  }

  /// Tells blocks where only a list or a table can stand.
  mutating func tellOthers(_ blocks: [UInt32], of tape: ProseTape, sv: String, en: String) {
    for block in blocks {
      findings.append(
        InvalidValue.line(at: tape.range(of: block), expected: LocalizedText(sv: sv, en: en)))
    }
  }
}

/// A heading's text as word and title.
enum HeadingText {
  /// The part before the first colon and the part after it; nil when there is none.
  static func split(_ text: Located<String>) -> (word: String, title: Located<String>?) {
    var value = text.value
    guard let offset = value.withUTF8({ $0.firstIndex(of: UInt8(ascii: ":")) }) else {
      return (value, nil)
    }
    let colon = value.utf8.index(value.startIndex, offsetBy: offset)
    let title = String(value[value.utf8.index(after: colon)...]).trimmed
    let word = String(value[..<colon]).trimmed
    return (word, title.isEmpty ? nil : Located(title, at: text.range))
  }

  /// As headings are compared: case, dashes and a closing colon do not count.
  static func folded(_ text: String) -> String {
    let folded = text.nameFolded
    return folded.utf8.last == UInt8(ascii: ":") ? String(folded.dropLast()).trimmed : folded
  }
}
