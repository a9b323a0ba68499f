internal import Catalog
internal import Diagnostics
internal import Text

/// Steps: `###` headings with times and marks, scripts in quotes, `####` variants.
extension StructureReader {
  mutating func readSteps(_ node: HeadingNode, _ name: String, _ steps: StepsSchema) -> Element {
    let element = Element(name, at: node.range)
    if !node.blocks.isEmpty {
      element.prose = Prose(node.blocks)
      if !steps.haveLead { tellLeadBeforeSteps(node) }
    }
    element.children = node.children.compactMap { readStep($0, steps) }
    if steps.haveMinutes, tellStepsInList(node) { return element }
    checkCount(node, steps)
    return element
  }

  /// Tells items with a time that stand before the first step: most likely steps themselves.
  private mutating func tellStepsInList(_ node: HeadingNode) -> Bool {
    let items = Prose(node.blocks).blocks.flatMap { block -> [ProseListItem] in
      if case .list(let list) = block { list.items } else { [] }
    }
    let steps = items.compactMap { item -> Located<String>? in
      let text = item.lead.plainText.trimmed
      guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
        StepTime.isMeant(String(text[open...])), let range = item.lead.range
      else { return nil }
      return Located(text, at: range)
    }
    findings += steps.map { LooksLike.stepInList($0, node.tape.bytes) }
    return !steps.isEmpty
  }

  private mutating func tellLeadBeforeSteps(_ node: HeadingNode) {
    tellOthers(
      node.blocks.positions, of: node.tape,
      sv: "Här står bara steg, vart och ett med tre #: ### Planera.",
      en: "Only steps stand here, each with three #: ### Plan.")
  }

  private mutating func checkCount(_ node: HeadingNode, _ steps: StepsSchema) {
    let thing = LocalizedText(sv: "steg", en: "steps")
    if let count = steps.count, node.children.count != count {
      findings.append(
        WrongCount.exactly(count, of: thing, found: node.children.count, in: node.title))
    } else if node.children.isEmpty {
      findings.append(
        WrongCount.atLeastOne(
          thing, in: node.title, how: Wanted.steps))
    }
  }

  private mutating func readStep(_ node: HeadingNode, _ steps: StepsSchema) -> Element? {
    if node.isGlued {
      allowFields(under: node)
      return nil
    }
    guard node.level == 3, !tellSectionAmongSteps(node, steps) else {
      if node.level == 3 { return nil }
      if steps.haveMinutes, let marks = Parentheses(endOf: node.position, node.tape),
        StepTime.isMeant(marks.inner.value)
      {
        allowFields(under: node)
        findings.append(MisplacedSection.level(node, expected: 3))
      } else {
        tellHeadings([node])
      }
      return nil
    }
    let element = Element("step", at: node.range, values: keyValue(node.key))
    let title = readStepHeading(node, steps, element)
    element.values.append(value("title", title.value, at: title.range))
    let isPause = steps.haveMinutes && PauseTitle.isPause(title.value, language)
    if isPause { element.values.append(value("pause", "true", at: title.range)) }
    if title.value.isEmpty { findings.append(InvalidValue.untitledStep(node)) }
    if steps.haveMinutes, !isPause, PauseTitle.mayBe(title.value) { tellNearlyPause(title) }
    if node.isEmpty, !isPause, !title.value.isEmpty {
      findings.append(EmptySection.diagnostic(title))
    }
    readStepBody(node, steps, element)
    return element
  }

  /// A section's heading with one # too many stands among the steps without a time.
  private mutating func tellSectionAmongSteps(_ node: HeadingNode, _ steps: StepsSchema) -> Bool {
    guard steps.haveMinutes, Parentheses(endOf: node.position, node.tape) == nil,
      index.section(HeadingText.folded(HeadingText.split(node.title).word)) != nil
    else { return false }
    findings.append(MisplacedSection.level(node, expected: 2))
    allowFields(under: node)
    return true
  }

  /// `Paus – sträck på er` is a pause to whoever reads it.
  private mutating func tellNearlyPause(_ title: Located<String>) {
    let label = Words.pause.label(language)
    let rest = title.value.dropFirst(label.count).drop { $0 == " " }
    guard title.value.nameFolded.hasPrefix(Words.pause.folded(language)), let next = rest.first,
      next == "(" || next.unicodeScalars.allSatisfy(\.isDash), rest.endIndex > rest.startIndex,
      let meant = TitledHeading.meant(by: title.value, label: label)
    else { return }
    findings.append(InvalidValue.nearlyPause(title, label: label, meant: meant))
  }

  // MARK: - Heading

  private mutating func readStepHeading(
    _ node: HeadingNode, _ steps: StepsSchema, _ element: Element
  ) -> Located<String> {
    guard steps.haveMinutes else { return node.title }
    guard let marks = Parentheses(endOf: node.position, node.tape) else {
      findings.append(InvalidDuration.missing(step: node.title, fix: meantTime(of: node)))
      return node.title
    }
    let parts = marks.parts
    if let first = parts.first, let time = DurationReader.read(first.value), time.occasions == 1 {
      element.values.append(
        ElementValue("minutes", written: first.value, canonical: "\(time.minutes)", at: first.range)
      )
      for flag in parts.dropFirst() { readFlag(flag, element) }
    } else if StepTime.isMeant(marks.inner.value) {
      findings.append(
        InvalidDuration.stepTime(
          marks.inner, flag: Words.skippable[language],
          meant: StepTime.meant(by: marks.inner.value, language)))
    } else {
      findings.append(InvalidDuration.missing(step: node.title, fix: meantTime(of: node)))
      return node.title
    }
    return title(of: node, before: marks)
  }

  /// What the end of a heading was meant to say: `5 min`, `[5 min]`, `(5 min`, `(5 min).`.
  private func meantTime(of node: HeadingNode) -> Fix? {
    let text = node.title.value
    let tail = StepTime.tail(of: text)
    let range = node.range
    guard let time = StepTime.meant(by: String(tail), language),
      Int(range.end - range.start) == text.utf8.count
    else { return nil }
    let start = text.utf8.count - tail.utf8.count
    let blank = text.utf8.dropLast(tail.utf8.count).last == 0x20 || start == 0 ? "" : " "
    return .didYouMean(
      "(\(time))", at: range.part(start, text.utf8.count), writing: "\(blank)(\(time))")
  }

  private func title(of node: HeadingNode, before marks: Parentheses) -> Located<String> {
    let text = node.tape.plainText(of: node.position, without: marks.whole).trimmed
    let (start, end) = (Int(node.range.start), Int(marks.whole.lowerBound))
    return Located(text, at: SourceRange(file: file, start: start, end: end))
  }

  private mutating func readFlag(_ flag: Located<String>, _ element: Element) {
    let folded = flag.value.nameFolded
    if folded.isEmpty {
      findings.append(InvalidValue.emptyFlag(at: flag.range))
    } else if folded == Words.skippable.folded(language) {
      element.values.append(value("skippable", "true", at: flag.range))
    } else if folded == Words.withUsers.folded(language) {
      element.values.append(value("withUsers", "true", at: flag.range))
    } else if let number = occasion(folded, after: Words.fromOccasion) {
      element.values.append(value("fromOccasion", number, at: flag.range))
    } else if let number = occasion(folded, after: Words.onlyOccasion) {
      element.values.append(value("onlyOccasion", number, at: flag.range))
    } else {
      let occasions = [Words.fromOccasion, Words.onlyOccasion].map { "\($0[language]) 2" }
      let known = [Words.skippable[language], Words.withUsers[language]] + occasions
      findings.append(InvalidValue.flag(flag, known: known))
    }
  }

  private func occasion(_ folded: String, after word: Word) -> String? {
    let prefix = word.folded(language) + " "
    guard folded.hasPrefix(prefix), let number = Int(folded.dropFirst(prefix.count)), number >= 1
    else { return nil }
    return String(number)
  }

  func value(_ name: String, _ text: String, at range: SourceRange) -> ElementValue {
    ElementValue(name, written: text, canonical: text, at: range)
  }

  // MARK: - Body

  private mutating func readStepBody(
    _ node: HeadingNode, _ steps: StepsSchema, _ element: Element
  ) {
    if steps.haveMinutes {
      separateScript(of: node, element)
    } else {
      element.prose = Prose(node.blocks)
    }
    for part in node.children {
      if let child = readPart(part, steps) { element.children.append(child) }
    }
  }

  /// Quotes are the script, all else is the body.
  private func separateScript(of node: HeadingNode, _ element: Element) {
    let blocks = node.blocks
    let script = blocks.part(.quoted)
    guard !script.isEmpty else {
      element.prose = Prose(blocks)
      return
    }
    element.prose = Prose(blocks.part(.withoutQuotes))
    element.children.append(
      Element("script", at: script.range ?? node.range, prose: Prose(script)))
  }

  private mutating func readPart(_ node: HeadingNode, _ steps: StepsSchema) -> Element? {
    let folded = HeadingText.folded(node.title.value)
    if steps.haveMinutes, let marks = Parentheses(endOf: node.position, node.tape),
      StepTime.isMeant(marks.inner.value)
    {
      allowFields(under: node)
      findings.append(MisplacedSection.level(node, expected: 3))
      return nil
    }
    guard node.level == 4,
      let word = steps.parts.first(where: { $0.folded(language) == folded })
    else {
      tellHeadings([node], known: steps.parts.map { $0.label(language) })
      return nil
    }
    tellHeadings(node.children)
    guard !node.blocks.isEmpty else {
      findings.append(EmptySection.diagnostic(node.title))
      return nil
    }
    if word == Words.help {
      return Element("help", at: node.range, prose: Prose(node.blocks))
    }
    return variant(word, node)
  }

  private func variant(_ word: Word, _ node: HeadingNode) -> Element {
    let element = Element(
      "variant", at: node.range, values: [value("kind", word.schema, at: node.range)])
    separateScript(of: node, element)
    return element
  }
}

/// A title that is Paus, or begins Paus:.
enum PauseTitle {
  static func isPause(_ title: String, _ language: Language) -> Bool {
    guard mayBe(title) else { return false }
    let word = HeadingText.split(Located(title, at: SourceRange(file: FileID(0)))).word
    return word.nameFolded == Words.pause.folded(language)
  }

  /// Most titles begin with another letter.
  static func mayBe(_ title: String) -> Bool {
    guard let first = title.utf8.first else { return false }
    return first < 0x21 || first > 0x7F || first | 0x20 == UInt8(ascii: "p")
  }
}
