internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Applies the schema table to one file: XML in, an `Element` and findings out.
struct XMLStructure {
  let document: XMLDocument
  let text: XMLText
  let file: FileID
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
    _ document: XMLDocument, bytes: [UInt8], kind: KindName, language: Language, file: FileID,
    titles: [ItemAddress: String] = [:]
  ) {
    self.document = document
    text = XMLText(bytes: bytes)
    self.file = file
    self.language = language
    self.kind = kind
    values = CanonicalValue(language)
    prose = XMLProse(document, bytes: bytes, file: file, titles: titles)
  }

  /// The item, or nil where the document is about something else.
  mutating func read() -> Element? {
    let schema = Schema.kind(kind).element
    let name = document.name(of: document.nodes[0])
    guard name.namespace == CatalogXSD.namespace.string, name.local == schema.name.string else {
      findings.append(
        UnknownSection.root(name.local, expected: schema.name.string, at: tagName(0)))
      return nil
    }
    if kind == .programme, document.language == nil {
      findings.append(MissingKey.attribute("xml:lang", of: schema.name.string, at: tagName(0)))
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
    let element = Element(schema.name.string, at: tagName(position))
    readAttributes(of: position, schema, into: element)
    readContent(of: position, schema, into: element)
    checkUses(element)
    return element
  }

  func tagName(_ position: UInt32) -> SourceRange {
    text.nameRange(of: document.nodes[Int(position)], file)
  }

  func children(of position: UInt32) -> [UInt32] {
    var children: [UInt32] = []
    var child = position + 1
    while child < document.nodes[Int(position)].next {
      children.append(child)
      child = document.nodes[Int(child)].next
    }
    return children
  }

  /// What stands where: first keys that take several values, then text, then parts.
  private enum Role {
    case list(KeySchema, Int)
    case block(Int)
    case part(ElementSchema, Int)

    var place: Int {
      switch self {
      case .list(_, let place), .block(let place), .part(_, let place): place
      }
    }
  }

  private func role(of name: String, in schema: ElementSchema) -> Role? {
    let lists = schema.keys.filter(\.isList)
    if let place = lists.firstIndex(where: { $0.name.string == name }) {
      return .list(lists[place], place)
    }
    if schema.text != .none, XMLProse.blockNames.contains(name) { return .block(lists.count) }
    guard let place = schema.children.firstIndex(where: { $0.element.name.string == name }) else {
      return nil
    }
    return .part(schema.children[place].element, lists.count + 1 + place)
  }

  private mutating func readContent(
    of position: UInt32, _ schema: ElementSchema, into element: Element
  ) {
    var content = Content(
      textStart: prose.end, blanks: prose.blanks.count, boxes: prose.boxes.count)
    for child in children(of: position) {
      let node = document.nodes[Int(child)]
      if node.isText {
        prose.tellStray(child)
      } else if let role = knownRole(of: child, schema, &content) {
        read(child, role, &content, into: element)
      }
    }
    finish(position, schema, content, element)
  }

  /// What has been read of an element.
  struct Content {
    let textStart: UInt32
    let blanks: Int
    let boxes: Int
    var blockCount = 0
    var textEnd: UInt32?
    /// The fields of its own text, not of what is in it.
    var fields: (blanks: ArraySlice<SourceRange>, boxes: ArraySlice<SourceRange>) = ([], [])
    var place = 0
    var last = ""
    /// Where the first of each part stands, and how many there are.
    var parts: [String: (count: Int, first: SourceRange)] = [:]
    var told: Set<String> = []
    var unique: [String: SourceRange] = [:]
  }

  private mutating func knownRole(
    of child: UInt32, _ schema: ElementSchema, _ content: inout Content
  ) -> Role? {
    let name = document.name(of: document.nodes[Int(child)])
    guard name.namespace == CatalogXSD.namespace.string else {
      findings.append(InvalidXml.foreign(name.local, at: tagName(child)))
      return nil
    }
    guard let role = role(of: name.local, in: schema) else {
      tellUnknown(Located(name.local, at: tagName(child)), schema, &content)
      return nil
    }
    guard role.place >= content.place else {
      content.told.insert(name.local)
      findings.append(
        MisplacedSection.order(Located(name.local, at: tagName(child)), after: content.last))
      return nil
    }
    (content.place, content.last) = (role.place, name.local)
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
    _ child: UInt32, _ role: Role, _ content: inout Content, into element: Element
  ) {
    switch role {
    case .list(let key, _): readListValue(child, key, into: element)
    case .block:
      prose.block(child)
      content.blockCount += 1
      content.textEnd = prose.end
      content.fields = (prose.blanks[content.blanks...], prose.boxes[content.boxes...])
    case .part(let schema, _): readPart(child, schema, &content, into: element)
    }
  }

  private mutating func readPart(
    _ child: UInt32, _ schema: ElementSchema, _ content: inout Content, into element: Element
  ) {
    let name = schema.name.string
    let known = content.parts[name]
    content.parts[name] = ((known?.count ?? 0) + 1, known?.first ?? tagName(child))
    let part = self.element(child, schema)
    if let key = schema.unique, let value = part.value(key) {
      if let first = content.unique[name + "\u{0}" + value.canonical] {
        return findings.append(DuplicateKey.diagnostic(value.located, first: first))
      }
      content.unique[name + "\u{0}" + value.canonical] = value.range
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
    for child in schema.children where !content.told.contains(child.element.name.string) {
      checkCount(child, content.parts[child.element.name.string], schema, element)
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
    let (blanks, boxes) = content.fields
    let mayHoldBlanks = schema.fields == .blanks || schema.fields == .all
    let mayHoldBoxes = schema.fields == .boxes || schema.fields == .all
    if !mayHoldBlanks { findings += blanks.map { MisplacedField.blank(at: $0, language) } }
    if !mayHoldBoxes { findings += boxes.map { MisplacedField.box(at: $0, language) } }
    if schema.text == .paragraph, content.blockCount == 1, blanks.isEmpty {
      findings.append(InvalidValue.sentenceWithoutBlank(at: element.range))
    }
  }

  private mutating func checkCount(
    _ child: ElementSchema.Child, _ found: (count: Int, first: SourceRange)?,
    _ schema: ElementSchema, _ element: Element
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
    let uses = element.all("use")
    if let first = uses.first, uses.contains(where: { $0.canonical == "paperOnly" }),
      uses.contains(where: { $0.canonical == "mayBeTyped" })
    {
      findings.append(InvalidValue.bothUses(at: first.range))
    }
  }
}
