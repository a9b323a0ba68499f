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
          how: Wanted.questions, fixes: asItems(others, of: node.tape)))
    }
    return element
  }

  /// The fix that makes an item of each paragraph.
  private func asItems(_ blocks: [UInt32], of tape: ProseTape) -> [Fix] {
    let paragraphs = blocks.filter { tape.nodes[Int($0)].kind == .paragraph }
    guard !paragraphs.isEmpty, paragraphs.count == blocks.count else { return [] }
    let edits = paragraphs.map { position in
      let start = tape.lineStart(Int(tape.range(of: position).start))
      return Fix.Edit(SourceRange(file: file, start: start, end: start), "- ")
    }
    return [Fix(.suggested, .write("- "), edits)]
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
    tellStrayMark(item, before: cut)
    return element
  }

  /// A mark that stands within the question: `(delas)?`, `[delas]`.
  private mutating func tellStrayMark(_ item: ListItem, before cut: Range<UInt32>) {
    guard let lead = item.lead else { return }
    let place = item.tape.range(of: lead)
    let end = Int(cut.isEmpty ? place.end : min(place.end, cut.lowerBound))
    var index = Int(place.start)
    while index < end {
      let byte = item.tape.bytes[index]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "["),
        let mark = strayMark(at: index, before: end, item.tape)
      {
        return tellStrayMark(mark, item, place)
      }
      index += 1
    }
  }

  private func strayMark(at start: Int, before end: Int, _ tape: ProseTape) -> Located<String>? {
    let word = Words.shared[language]
    let close = start + 1 + word.utf8.count
    guard close < end, ")]".utf8.contains(tape.bytes[close]),
      tape.bytes[start + 1..<close].elementsEqual(word.utf8)
    else { return nil }
    let mark = String(decoding: tape.bytes[start...close], as: UTF8.self)
    return Located(mark, at: SourceRange(file: file, start: start, end: close + 1))
  }

  private mutating func tellStrayMark(
    _ mark: Located<String>, _ item: ListItem, _ place: SourceRange
  ) {
    let right = "(\(Words.shared[language]))"
    let end = SourceRange(file: file, start: Int(place.end), end: Int(place.end))
    let hasBlank =
      mark.range.start > place.start && item.tape.bytes[Int(mark.range.start) - 1] == 0x20
    let removed = SourceRange(
      file: file, start: Int(mark.range.start) - (hasBlank ? 1 : 0), end: Int(mark.range.end))
    findings.append(
      InvalidValue.flagPlace(
        mark, edits: [Fix.Edit(removed, ""), Fix.Edit(end, " \(right)")], meant: right,
        known: questionMarks))
  }

  /// The marks that a question can have, as examples.
  private var questionMarks: [String] { [Words.shared[language], MaxWords.example(language)] }

  /// Whether the parentheses are a mark: (delas), (högst 200 ord), or nearly one, which is told.
  private mutating func readMark(_ mark: Located<String>, _ element: Element) -> Bool {
    let folded = mark.value.nameFolded
    if folded == Words.shared.folded(language) {
      element.values.append(value("shared", "true", at: mark.range))
    } else if let words = MaxWords.read(folded, language) {
      element.values.append(value("maxWords", "\(words)", at: mark.range))
    } else if let meant = MaxWords.marks(in: folded, language) {
      findings.append(
        InvalidValue.flagPlace(
          mark, edits: [Fix.Edit(mark.range, meant)], meant: "(\(meant))", known: questionMarks))
    } else if nearest(to: folded, among: [Words.shared[language]]) != nil
      || MaxWords.isMeant(folded)
    {
      findings.append(
        InvalidValue.flag(mark, known: questionMarks, meant: MaxWords.meant(by: folded, language)))
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

  /// `delas, högst 200 ord` → `delas) (högst 200 ord`: two marks in one parenthesis.
  static func marks(in folded: String, _ language: Language) -> String? {
    let parts = folded.split(separator: ",").map { String($0).trimmed }
    let areMarks = parts.allSatisfy {
      $0 == Words.shared.folded(language) || read($0, language) != nil
    }
    return parts.count > 1 && areMarks ? parts.joined(separator: ") (") : nil
  }

  /// A number of words, written some other way.
  static func isMeant(_ folded: String) -> Bool {
    folded.contains { $0.isNumber }
      && (folded.hasSuffix(" ord") || folded.hasSuffix(" words")
        || ["högst ", "max", "at most "].contains { folded.hasPrefix($0) })
  }

  static func example(_ language: Language) -> String {
    written("200", language)
  }

  /// `max 200` → `högst 200 ord`.
  static func meant(by folded: String, _ language: Language) -> String? {
    let digits = folded.filter { $0.isNumber }
    return digits.isEmpty ? nil : written(digits, language)
  }

  private static func written(_ digits: String, _ language: Language) -> String {
    let frame = frames(language)[0]
    return frame.before + digits + frame.after
  }
}
