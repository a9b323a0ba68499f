internal import Catalog
internal import Diagnostics
internal import Text

/// Sections that are lists: questions, examples, descriptors, reasons, plan sentences.
extension StructureReader {
  // MARK: - Questions

  mutating func readQuestions(_ node: HeadingNode, _ name: String) -> Element {
    tellHeadings(node.children)
    let (items, others) = node.blocks.itemsAndOthers
    let element = Element(name, at: node.range)
    if !others.isEmpty { element.prose = Prose(node.blocks.part(.withoutLists)) }
    element.children = items.map { readQuestion($0) }
    if items.isEmpty {
      findings.append(
        WrongCount.atLeastOne(
          LocalizedText(sv: "frågor", en: "questions"), in: node.title,
          how: Wanted.questions))
    }
    return element
  }

  private mutating func readQuestion(_ item: ListItem) -> Element {
    let element = Element("question", at: item.range, values: keyValue(item.key))
    var cut: Range<UInt32> = 0..<0
    while let lead = item.lead,
      let marks = Parentheses(
        endOf: lead, item.tape, before: cut.isEmpty ? nil : cut.lowerBound),
      readMark(marks.inner, element)
    {
      cut = marks.whole
    }
    element.prose = item.prose(without: cut)
    return element
  }

  /// Whether the parentheses are a mark: (delas), (högst 200 ord), or nearly one, which is told.
  private mutating func readMark(_ mark: Located<String>, _ element: Element) -> Bool {
    let folded = mark.value.nameFolded
    if folded == Words.shared.folded(language) {
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
    let element = Element(name, at: node.range)
    for position in node.blocks.positions {
      let kind = node.tape.nodes[Int(position)].kind
      if kind == .paragraph {
        element.children.append(readSentence(node.blocks.block(at: position), nil, node))
      } else if kind.isList {
        element.children += readSentences(ofList: position, node)
      } else {
        tellOthers(
          [position], of: node.tape, sv: "Här står bara meningar.", en: "Only sentences stand here."
        )
      }
    }
    return element
  }

  private mutating func readSentences(ofList position: UInt32, _ node: HeadingNode) -> [Element] {
    node.tape.children(of: position).map { position in
      let item = ListItem(tape: node.tape, position: position)
      let lead = item.lead ?? position
      return readSentence(node.blocks.block(at: lead), item.key, node)
    }
  }

  private mutating func readSentence(
    _ sentence: ProseSlice, _ key: Located<String>?, _ node: HeadingNode
  ) -> Element {
    let range = sentence.range ?? node.range
    if !sentence.holdsBlank(at: sentence.start) {
      findings.append(InvalidValue.sentenceWithoutBlank(at: range))
    }
    return Element("sentence", at: range, values: keyValue(key), prose: Prose(sentence))
  }

  // MARK: - Plain lists

  mutating func readItems(_ node: HeadingNode, _ name: String, _ count: Int) -> Element {
    tellHeadings(node.children)
    let (items, others) = node.blocks.itemsAndOthers
    tellOthers(
      others, of: node.tape, sv: "Här står bara en lista. Börja varje punkt med ”- ”.",
      en: "Only a list stands here. Begin each item with “- ”.")
    // Text beside the list may be the items that are missing.
    if others.isEmpty, items.count != count {
      findings.append(
        WrongCount.exactly(
          count, of: LocalizedText(sv: "punkter", en: "items"), found: items.count,
          in: node.title))
    }
    let element = Element(name, at: node.range)
    element.children = items.map { Element("item", at: $0.range, prose: $0.prose()) }
    return element
  }

  mutating func readDescriptors(_ node: HeadingNode, _ name: String) -> Element {
    tellHeadings(node.children)
    let (items, others) = node.blocks.itemsAndOthers
    let bullets = node.blocks.positions.filter {
      node.tape.nodes[Int($0)].kind == .bulletList
    }
    let unfit = others + bullets
    tellOthers(
      unfit, of: node.tape, sv: Wanted.descriptors.swedish, en: Wanted.descriptors.english)
    let element = Element(name, at: node.range)
    element.children = items.map { Element("descriptor", at: $0.range, prose: $0.prose()) }
    return element
  }

  mutating func readReasons(_ node: HeadingNode, _ name: String) -> Element {
    tellHeadings(node.children)
    let (items, others) = node.blocks.itemsAndOthers
    let element = Element(name, at: node.range)
    element.children = items.compactMap { readReason($0) }
    tellOthers(others, of: node.tape, sv: Wanted.reasons.swedish, en: Wanted.reasons.english)
    return element
  }

  private mutating func readReason(_ item: ListItem) -> Element? {
    let text = item.prose().plainText
    guard let colon = text.firstIndex(of: ":") else {
      tellOthers(
        [item.position], of: item.tape, sv: Wanted.reasons.swedish, en: Wanted.reasons.english)
      return nil
    }
    let rule = String(text[..<colon]).trimmed
    let why = String(text[text.index(after: colon)...]).trimmed
    return Element(
      "reason", at: item.range,
      values: [value("rule", rule, at: item.range), value("why", why, at: item.range)])
  }
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
