internal import Catalog
internal import Diagnostics
internal import Text

/// Sections that are lists: questions, examples, descriptors, reasons, plan sentences.
extension StructureReader {
  /// The items of a section's lists, and the blocks beside them.
  func split(_ blocks: [Block]) -> (items: [ProseListItem], others: [Block]) {
    var items: [ProseListItem] = []
    var others: [Block] = []
    for block in blocks {
      if case .list(let list) = block { items += list.items } else { others.append(block) }
    }
    return (items, others)
  }

  // MARK: - Questions

  mutating func readQuestions(_ node: HeadingNode, _ name: String) -> Element {
    tellHeadings(node.children)
    let (items, others) = split(node.blocks)
    var element = Element(name, at: node.heading.range)
    if !others.isEmpty { element.prose = Prose(others) }
    element.children = items.map { readQuestion($0) }
    if items.isEmpty {
      findings.append(
        WrongCount.atLeastOne(
          LocalizedText(sv: "frågor", en: "questions"), in: node.title,
          how: LocalizedText(
            sv: "Skriv frågorna som en lista, en på varje rad: - Vad blev annorlunda?",
            en: "Write the questions as a list, one a line: - What changed?")))
    }
    return element
  }

  private mutating func readQuestion(_ item: ProseListItem) -> Element {
    var element = Element("question", at: item.range, values: keyValue(item.key))
    var content = item.lead
    while let marks = Parentheses(endOf: content), readMark(marks.inner, &element) {
      content = marks.content
    }
    let rest = item.blocks.dropFirst(item.lead.isEmpty ? 0 : 1)
    element.prose = Prose((content.isEmpty ? [] : [.paragraph(content)]) + rest)
    return element
  }

  /// Whether the parentheses are a mark: (delas), (högst 200 ord), or nearly one, which is told.
  private mutating func readMark(_ mark: Located<String>, _ element: inout Element) -> Bool {
    let folded = mark.value.nameFolded
    if folded == Words.shared[language].nameFolded {
      element.values.append(value("shared", "true", at: mark.range))
    } else if let words = MaxWords.read(folded, language) {
      element.values.append(value("maxWords", "\(words)", at: mark.range))
    } else if nearest(to: folded, among: [Words.shared[language]]) != nil
      || MaxWords.isMeant(folded)
    {
      let known = [Words.shared[language], MaxWords.example(language)]
      findings.append(InvalidValue.flag(mark, known: known))
    } else {
      return false
    }
    return true
  }

  // MARK: - Plan

  mutating func readSentences(_ node: HeadingNode, _ name: String) -> Element {
    tellHeadings(node.children)
    allowBlanks(in: node.blocks)
    var element = Element(name, at: node.heading.range)
    for block in node.blocks {
      switch block {
      case .paragraph(let content): element.children.append(readSentence(content, nil, node))
      case .list(let list):
        element.children += list.items.map { readSentence($0.lead, $0.key, node) }
      default:
        tellOthers([block], sv: "Här står bara meningar.", en: "Only sentences stand here.")
      }
    }
    return element
  }

  private mutating func readSentence(
    _ content: [Inline], _ key: Located<String>?, _ node: HeadingNode
  ) -> Element {
    let range = content.range ?? node.heading.range
    if content.blanks.isEmpty { findings.append(InvalidValue.sentenceWithoutBlank(at: range)) }
    return Element(
      "sentence", at: range, values: keyValue(key), prose: Prose([.paragraph(content)]))
  }

  // MARK: - Plain lists

  mutating func readItems(_ node: HeadingNode, _ name: String, _ count: Int) -> Element {
    tellHeadings(node.children)
    let (items, others) = split(node.blocks)
    tellOthers(others, sv: "Här står bara en lista.", en: "Only a list stands here.")
    if items.count != count {
      findings.append(
        WrongCount.exactly(
          count, of: LocalizedText(sv: "punkter", en: "items"), found: items.count,
          in: node.title))
    }
    var element = Element(name, at: node.heading.range)
    element.children = items.map { Element("item", at: $0.range, prose: Prose($0.blocks)) }
    return element
  }

  mutating func readDescriptors(_ node: HeadingNode, _ name: String) -> Element {
    tellHeadings(node.children)
    let (items, others) = split(node.blocks)
    let isNumbered = node.blocks.allSatisfy {
      if case .list(let list) = $0 { list.isOrdered } else { true }
    }
    let unfit = isNumbered ? others : node.blocks
    tellOthers(
      unfit,
      sv: "Här står bara en numrerad lista, med en punkt för varje grad: 1. Vi pratar om det.",
      en: "Only a numbered list stands here, with an item for each grade: 1. We talk about it.")
    var element = Element(name, at: node.heading.range)
    element.children = items.map { Element("descriptor", at: $0.range, prose: Prose($0.blocks)) }
    return element
  }

  mutating func readReasons(_ node: HeadingNode, _ name: String) -> Element {
    tellHeadings(node.children)
    let (items, others) = split(node.blocks)
    var element = Element(name, at: node.heading.range)
    element.children = items.compactMap { readReason($0) }
    tellOthers(others, sv: Self.reasonSwedish, en: Self.reasonEnglish)
    return element
  }

  private mutating func readReason(_ item: ProseListItem) -> Element? {
    let text = item.blocks.plainText
    guard let colon = text.firstIndex(of: ":") else {
      tellOthers(item.blocks, sv: Self.reasonSwedish, en: Self.reasonEnglish)
      return nil
    }
    let rule = String(text[..<colon]).trimmed
    let why = String(text[text.index(after: colon)...]).trimmed
    return Element(
      "reason", at: item.range,
      values: [value("rule", rule, at: item.range), value("why", why, at: item.range)])
  }

  private static let reasonSwedish =
    "Skriv en lista med regel, kolon och varför: - long-word: Ordet är ett namn."
  private static let reasonEnglish =
    "Write a list of rule, colon and why: - long-word: The word is a name."
}

/// “högst 200 ord”: the ceiling of an answer.
enum MaxWords {
  private static func frames(_ language: Language) -> [(before: String, after: String)] {
    language == .swedish
      ? [("högst ", " ord"), ("max ", " ord")] : [("at most ", " words"), ("max ", " words")]
  }

  static func read(_ folded: String, _ language: Language) -> Int? {
    for frame in frames(language)
    where folded.hasPrefix(frame.before) && folded.hasSuffix(frame.after) {
      let digits = folded.dropFirst(frame.before.count).dropLast(frame.after.count)
      if let words = Int(digits), words >= 1 { return words }
    }
    return nil
  }

  /// A number of words, written some other way.
  static func isMeant(_ folded: String) -> Bool {
    folded.contains { $0.isNumber } && (folded.hasSuffix(" ord") || folded.hasSuffix(" words"))
  }

  static func example(_ language: Language) -> String {
    let frame = frames(language)[0]
    return frame.before + "200" + frame.after
  }
}
