internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Applies the schema table to one file: XML in, an `Element` and findings out.
struct XMLStructure {
  let tree: XMLTree
  let language: Language
  let kind: KindName
  let values: CanonicalValue
  var findings: [Diagnostic] = []
  var prose: XMLProse
  /// Elements whose text is known once the tape is whole.
  private var waiting: [(element: Element, text: Range<UInt32>)] = []
  /// The keys written in the file, and where.
  var writtenKeys: [String: SourceRange] = [:]

  init(
    _ tree: XMLTree, kind: KindName, language: Language, titles: [ItemAddress: String] = [:]
  ) {
    self.tree = tree
    self.language = language
    self.kind = kind
    values = CanonicalValue(language)
    prose = XMLProse(tree, titles: titles)
  }

  /// The item, or nil where the document is about something else.
  mutating func read() -> Element? {
    let schema = Schema.kind(kind).element
    guard tree.name(0) == schema.name.string else {
      let name = tree.document.name(of: tree.node(0)).local
      findings.append(
        UnknownSection.root(name, expected: schema.name.string, at: tree.tagName(0)))
      return nil
    }
    if kind == .programme, tree.document.language == nil {
      findings.append(
        MissingKey.attribute("xml:lang", of: schema.name.string, at: tree.tagName(0)))
    }
    let item = element(0, schema)
    for (_, key) in prose.keys.sorted(by: { $0.key < $1.key }) { tellDuplicate(key) }
    findings += prose.findings
    let tape = prose.tape()
    for (element, text) in waiting {
      element.prose = Prose(ProseSlice(tape, from: text.lowerBound, to: text.upperBound))
    }
    return item
  }

  // MARK: - Elements

  private mutating func element(_ position: UInt32, _ schema: ElementSchema) -> Element {
    let element = Element(schema.name.string, at: tree.tagName(position))
    readAttributes(of: position, schema, into: element)
    readContent(of: position, schema, into: element)
    checkUses(element)
    return element
  }

  /// What stands where: first keys that take several values, then text, then parts.
  private enum Role {
    case list(Int)
    case block
    case part(Int)

    func place(in schema: ElementSchema) -> Int {
      switch self {
      case .list(let index): index
      case .block: schema.lists.count
      case .part(let index): schema.lists.count + 1 + index
      }
    }
  }

  private func role(of child: UInt32, in schema: ElementSchema) -> Role? {
    let name = tree.name(child)
    if let index = schema.lists.firstIndex(where: { $0.name.string == name }) {
      return .list(index)
    }
    if schema.text != .none, tree.tag(child)?.isBlock == true { return .block }
    return schema.children.firstIndex { $0.element.name.string == name }.map { .part($0) }
  }

  private mutating func readContent(
    of position: UInt32, _ schema: ElementSchema, into element: Element
  ) {
    var content = Content(
      textStart: prose.end, blanks: prose.blanks.endIndex..<prose.blanks.endIndex,
      boxes: prose.boxes.endIndex..<prose.boxes.endIndex,
      parts: Array(repeating: nil, count: schema.children.count))
    for child in tree.children(of: position) {
      if tree.node(child).isText {
        prose.tellStray(child)
      } else if let role = knownRole(of: child, schema, &content) {
        read(child, role, schema, &content, into: element)
      }
    }
    finish(position, schema, content, element)
  }

  /// What has been read of an element.
  struct Content {
    let textStart: UInt32
    /// The fields of its own text, not of what is in it.
    var blanks: Range<Int>
    var boxes: Range<Int>
    var blockCount = 0
    var textEnd: UInt32?
    var place = 0
    var last = ""
    /// Where the first of each part stands, and how many there are.
    var parts: [(count: Int, first: SourceRange)?]
    var told: Set<String> = []
    var unique: [String: SourceRange] = [:]
  }

  private mutating func knownRole(
    of child: UInt32, _ schema: ElementSchema, _ content: inout Content
  ) -> Role? {
    let name = tree.name(child)
    guard !name.isEmpty else {
      let foreign = tree.document.name(of: tree.node(child)).local
      findings.append(InvalidXml.foreign(foreign, at: tree.tagName(child)))
      return nil
    }
    guard let role = role(of: child, in: schema) else {
      tellUnknown(Located(name, at: tree.tagName(child)), schema, &content)
      return nil
    }
    let place = role.place(in: schema)
    guard place >= content.place else {
      content.told.insert(name)
      findings.append(
        MisplacedSection.order(Located(name, at: tree.tagName(child)), after: content.last))
      return nil
    }
    (content.place, content.last) = (place, name)
    return role
  }

  /// What was meant is not told as missing too.
  private mutating func tellUnknown(
    _ name: Located<String>, _ schema: ElementSchema, _ content: inout Content
  ) {
    if let meant = nearest(to: name.value, among: UnknownSection.names(in: schema)) {
      content.told.insert(meant)
    }
    findings.append(UnknownSection.element(name, in: schema))
  }

  private mutating func read(
    _ child: UInt32, _ role: Role, _ schema: ElementSchema, _ content: inout Content,
    into element: Element
  ) {
    switch role {
    case .list(let index): readListValue(child, schema.lists[index], into: element)
    case .block:
      prose.block(child)
      content.blockCount += 1
      content.textEnd = prose.end
      content.blanks = content.blanks.lowerBound..<prose.blanks.endIndex
      content.boxes = content.boxes.lowerBound..<prose.boxes.endIndex
    case .part(let index):
      let first = content.parts[index]
      content.parts[index] = ((first?.count ?? 0) + 1, first?.first ?? tree.tagName(child))
      readPart(child, schema.children[index].element, &content, into: element)
    }
  }

  private mutating func readPart(
    _ child: UInt32, _ schema: ElementSchema, _ content: inout Content, into element: Element
  ) {
    let part = self.element(child, schema)
    if let key = schema.unique, let value = part.value(key) {
      let name = schema.name.string + "\u{0}" + value.canonical
      if let first = content.unique[name] {
        return findings.append(DuplicateKey.diagnostic(value.located, first: first))
      }
      content.unique[name] = value.range
    }
    element.children.append(part)
  }

  // MARK: - What is missing

  private mutating func finish(
    _ position: UInt32, _ schema: ElementSchema, _ content: Content, _ element: Element
  ) {
    if let end = content.textEnd { waiting.append((element, content.textStart..<end)) }
    checkText(schema, content, element)
    checkFields(schema, content, element)
    for (child, found) in zip(schema.children, content.parts)
    where !content.told.contains(child.element.name.string) {
      checkCount(child, found, element)
    }
  }

  private mutating func checkText(
    _ schema: ElementSchema, _ content: Content, _ element: Element
  ) {
    switch schema.text {
    case .none, .optional: break
    case .required:
      // A pause needs no words; what has parts may do without.
      let isPause = element.value(Words.pause.schema) != nil
      if content.blockCount == 0, element.children.isEmpty, !isPause {
        findings.append(EmptySection.element(element.name, at: element.range))
      }
    case .paragraph:
      if content.blockCount != 1 {
        findings.append(
          WrongCount.element(
            "p", least: 1, most: 1, found: content.blockCount, in: element.name,
            at: element.range))
      }
    }
  }

  private mutating func checkFields(
    _ schema: ElementSchema, _ content: Content, _ element: Element
  ) {
    let (blanks, boxes) = (prose.blanks[content.blanks], prose.boxes[content.boxes])
    let mayHoldBlanks = schema.fields == .blanks || schema.fields == .all
    let mayHoldBoxes = schema.fields == .boxes || schema.fields == .all
    if !mayHoldBlanks { findings += blanks.map { MisplacedField.blank(at: $0, language) } }
    if !mayHoldBoxes { findings += boxes.map { MisplacedField.box(at: $0, language) } }
    if schema.text == .paragraph, content.blockCount == 1, blanks.isEmpty {
      findings.append(InvalidValue.sentenceWithoutBlank(at: element.range))
    }
  }

  private mutating func checkCount(
    _ child: ElementSchema.Child, _ found: (count: Int, first: SourceRange)?, _ element: Element
  ) {
    let name = child.element.name.string
    let count = found?.count ?? 0
    guard count < child.least || child.most.map({ count > $0 }) == true else { return }
    if let found, child.most == 1 {
      let second = element.children.last { $0.name == name }?.range ?? found.first
      findings.append(DuplicateSection.element(Located(name, at: second), first: found.first))
    } else if count == 0, child.most == 1 {
      findings.append(MissingSection.element(name, in: element.name, at: element.range))
    } else {
      findings.append(
        WrongCount.element(
          name, least: child.least, most: child.most, found: count, in: element.name,
          at: element.range))
    }
  }

  private mutating func checkUses(_ element: Element) {
    findings += TemplateUses.conflicts(among: element.all("use"))
  }
}
