internal import Catalog
internal import Diagnostics
internal import Text

/// Templates, examples that fill them in, and notes on occasions.
extension StructureReader {
  mutating func readTemplate(
    _ node: HeadingNode, _ name: String, _ title: Located<String>?
  ) -> Element {
    tellHeadings(node.children)
    allowBlanks(in: node.blocks)
    allowBoxes(in: node.blocks)
    let element = Element(name, at: node.range, values: keyValue(node.key))
    element.values.append(value("title", title?.value ?? "", at: node.range))
    let uses = readUses(node.blocks)
    element.values += uses
    element.prose = Prose(uses.isEmpty ? node.blocks : node.blocks.withoutFirst)
    findings += TemplateUses.conflicts(among: uses)
    return element
  }

  /// Longer than all uses together: text. In bytes.
  private static let longestUses = 120

  /// The first line as “En per person, Bara på papper”; nothing when it is plain text.
  private mutating func readUses(_ blocks: ProseSlice) -> [ElementValue] {
    let first = blocks.start
    guard !blocks.isEmpty, blocks.tape.nodes[Int(first)].kind == .paragraph else { return [] }
    let range = blocks.tape.range(of: first)
    guard range.end - range.start <= Self.longestUses else { return [] }
    var text = blocks.tape.plainText(of: first).trimmed
    if text.hasSuffix(".") { text.removeLast() }
    let parts = text.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)).trimmed }
    // As positions, since a word is large.
    let words = parts.map { part in
      let folded = part.nameFolded
      return Words.templateUse.firstIndex { $0.folded(language) == folded }
    }
    let known = words.compactMap { $0 }
    guard known.count == parts.count else {
      if let meant = TemplateUses.meant(by: text, language) {
        findings.append(InvalidValue.uses(Located(text, at: range), meant: meant))
      } else {
        tellNearlyUse(parts, words, at: range)
      }
      return []
    }
    return known.map { value("use", Words.templateUse[$0].schema, at: range) }
  }

  /// A first line that is nearly one of the uses was meant as one.
  private mutating func tellNearlyUse(_ parts: [String], _ words: [Int?], at range: SourceRange) {
    let known = Words.templateUse.map { $0[language].capitalizedFirst }
    for (part, word) in zip(parts, words) where word == nil {
      if words.contains(where: { $0 != nil }) || nearest(to: part, among: known) != nil {
        findings.append(InvalidValue.use(Located(part, at: range), known: known))
      }
    }
  }

  // MARK: - Examples

  mutating func readExample(
    _ node: HeadingNode, _ name: String, _ title: Located<String>?
  ) -> Element {
    let element = Element(name, at: node.range, prose: Prose(node.blocks))
    element.values.append(value("title", title?.value ?? "", at: node.range))
    for child in node.children {
      if let filled = readFilledTemplate(child) { element.children.append(filled) }
    }
    return element
  }

  private mutating func readFilledTemplate(_ node: HeadingNode) -> Element? {
    let (word, title) = HeadingText.split(node.title)
    guard node.level == 3, word.nameFolded == Words.template.folded(language), let title
    else {
      tellUnfilled(node)
      return nil
    }
    tellHeadings(node.children)
    allowBlanks(in: node.blocks)
    allowBoxes(in: node.blocks)
    guard !node.blocks.isEmpty else {
      findings.append(EmptySection.diagnostic(node.title))
      return nil
    }
    filledTemplates.append(node.title)
    return Element(
      "filledTemplate", at: node.range,
      values: [value("title", title.value, at: title.range)], prose: Prose(node.blocks))
  }

  /// A heading in an example that is no template, or one of another level or written otherwise.
  private mutating func tellUnfilled(_ node: HeadingNode) {
    let label = Words.template.label(language)
    let word = HeadingText.split(node.title).word.nameFolded
    if word == Words.template.folded(language) {
      allowFields(under: node)
      findings.append(
        node.level == 3
          ? InvalidValue.untitled(Located(label, at: node.range))
          : MisplacedSection.level(node, expected: 3))
    } else if let fix = TitledHeading.meant(by: node.title.value, label: label) {
      allowFields(under: node)
      findings.append(
        UnknownSection.diagnostic(node.title, of: schema.name, known: [], fix: fix))
    } else {
      tellHeadings([node], known: ["\(label): …"])
    }
  }

  /// Tells templates that an example fills in though the exercise has none of that title.
  mutating func checkFilledTemplates(_ templates: [String: SourceRange], isTold: Bool) {
    guard !isTold else { return }
    for filled in filledTemplates where templates[filled.value] == nil {
      let title = titleOfTemplate(filled.value)
      let known = templates.sorted { $0.value < $1.value }.map { titleOfTemplate($0.key) }
      guard !known.contains(where: { $0.nameFolded == title.nameFolded }) else { continue }
      findings.append(
        UnknownSection.template(
          Located(title, at: filled.range), known: known, label: Words.template.label(language)))
    }
  }

  private func titleOfTemplate(_ heading: String) -> String {
    let text = Located(heading, at: SourceRange(file: file))
    return HeadingText.split(text).title?.value ?? heading
  }

  // MARK: - Occasions

  mutating func readOccasions(_ node: HeadingNode, _ name: String) -> Element {
    let element = Element(name, at: node.range)
    if !node.blocks.isEmpty { element.prose = Prose(node.blocks) }
    var seen: [Int: SourceRange] = [:]
    for child in node.children {
      if let note = readOccasion(child, &seen) { element.children.append(note) }
    }
    return element
  }

  private mutating func readOccasion(
    _ node: HeadingNode, _ seen: inout [Int: SourceRange]
  ) -> Element? {
    let (word, title) = HeadingText.split(node.title)
    let folded = word.nameFolded
    let prefix = Words.occasion.folded(language) + " "
    guard node.level == 3, folded.hasPrefix(prefix),
      let number = Int(folded.dropFirst(prefix.count)), number >= 1
    else {
      tellOccasion(node)
      return nil
    }
    tellHeadings(node.children)
    if let first = seen[number] {
      findings.append(DuplicateSection.diagnostic(node.title, first: first))
      return nil
    }
    seen[number] = node.range
    if node.blocks.isEmpty { findings.append(EmptySection.diagnostic(node.title)) }
    return Element(
      "occasionNote", at: node.range,
      values: [value("number", "\(number)", at: node.range)]
        + (title.map { [value("title", $0.value, at: $0.range)] } ?? []),
      prose: Prose(node.blocks))
  }

  private mutating func tellOccasion(_ node: HeadingNode) {
    let folded = HeadingText.folded(HeadingText.split(node.title).word)
    if index.section(folded) != nil {
      return tellHeadings([node])
    }
    let occasion = Words.occasion.label(language)
    let meant = TitledHeading.occasion(meantBy: node.title.value, label: occasion)
    findings.append(
      InvalidValue.heading(
        node.title,
        expected: LocalizedText(
          sv: "Skriv vilket tillfälle det gäller: ### \(occasion) 3: rubrik.",
          en: "Write which occasion it is about: ### \(occasion) 3: heading."), meant: meant))
  }
}
