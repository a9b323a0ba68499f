internal import Catalog
public import Files
public import Markup
internal import Text

/// Random catalogues in XML, made from the schema table: whatever it allows comes to stand in one.
///
/// What the rules ask of the whole (times that add up, references that lead somewhere) holds.
public struct CatalogGenerator {
  public private(set) var prose = ProseGenerator()
  /// Every element and key that has been made, as `exercise/step@minutes`.
  public private(set) var made: Set<String> = []
  private var random: SplitMix
  private var context = Context()

  /// What the item that is being made must agree with.
  private struct Context {
    var kind = KindName.programme
    var number = 0
    var occasions = 1
    var mappings: [(area: Int, grade: Int)] = []
    var templates = 0
    var keys = 0
    var limits: [String] = []
    var count = 0
    /// How many elements of the one name stand before this one.
    var position = 0
  }

  private static let exercises = 4
  private static let grades = 4

  public init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  public mutating func catalog() -> CatalogFiles {
    let documents = documents().map { path, document in
      CatalogFiles.Entry(path: path, content: .text(document.xmlDocument()))
    }
    return CatalogFiles(documents + [Self.picture])
  }

  /// What every picture and link to a file shows.
  private static let picture = CatalogFiles.Entry(
    path: "media/bild.svg",
    content: .media(MediaFile(Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8))))

  /// The catalogue's files by path, each a document.
  public mutating func documents() -> [(path: String, document: Node)] {
    var documents: [(path: String, document: Node)] = []
    for schema in Schema.kinds {
      switch schema.place {
      case .file(let word):
        documents.append(("\(word.fileName(.english)).xml", document(schema, 1)))
      case .folder(let word):
        for number in 1...count(of: schema.name) {
          let name = "\(schema.name.rawValue.lowercased())-\(number)"
          documents.append(
            ("\(word.fileName(.english))/\(name).xml", document(schema, number)))
        }
      }
    }
    return documents
  }

  private func count(of kind: KindName) -> Int {
    kind == .exercise ? Self.exercises : 2
  }

  private mutating func document(_ schema: KindSchema, _ number: Int) -> Node {
    context = Context()
    context.kind = schema.name
    context.number = number
    context.occasions = random.chance(30) ? 12 : 1
    context.mappings = (1...2).flatMap { area in (1...Self.grades).map { (area, $0) } }
      .shuffled(using: &random)
    return mended(node(schema.element, path: schema.name.rawValue)).rooted
  }

  // MARK: - Elements

  private mutating func node(_ schema: ElementSchema, path: String) -> Node {
    made.insert(path)
    var attributes: [Node.Attribute] = []
    var lists: [Node] = []
    for key in schema.keys where key.isRequired || random.chance(60) {
      if key.isList {
        let values = values(of: key, in: schema)
        if !values.isEmpty { made.insert("\(path)@\(key.name.string)") }
        lists += values.map { .element(key.name.string, text: $0) }
      } else if let value = value(of: key, in: schema) {
        made.insert("\(path)@\(key.name.string)")
        attributes.append(Node.Attribute(name: key.name.string, value: value))
      }
    }
    if schema.name.string == "template" { context.templates += 1 }
    let isPause = attributes.contains { $0.name == "pause" }
    let text = isPause ? [] : self.text(of: schema)
    let children = schema.children.flatMap { self.children($0, path: path) }
    return .element(
      Node.Element(
        name: schema.name.string, attributes: attributes, children: lists + text + children))
  }

  private mutating func children(_ child: ElementSchema.Child, path: String) -> [Node] {
    let name = child.element.name.string
    if isUnfit(name) { return [] }
    let most = child.most ?? max(child.least, 3)
    let count = fixedCount(of: name) ?? random.number(child.least...most)
    return (0..<count).map { position in
      context.position = position
      return node(child.element, path: "\(path)/\(name)")
    }
  }

  /// An exercise that is done once has no notes on occasions; templates filled in need a template.
  private func isUnfit(_ name: String) -> Bool {
    (name == "occasionNotes" && context.occasions == 1)
      || (name == "filledTemplate" && context.templates == 0)
  }

  private func fixedCount(of name: String) -> Int? {
    switch name {
    case "grade", "descriptor": Self.grades
    case "mapping": 2
    default: nil
    }
  }

  private mutating func text(of schema: ElementSchema) -> [Node] {
    let blanks = schema.fields == .blanks || schema.fields == .all
    let boxes = schema.fields == .boxes || schema.fields == .all
    switch schema.text {
    case .none: return []
    case .optional where random.chance(50): return []
    case .paragraph: return [prose.paragraph(blanks: true, needsBlank: true, &random)]
    case .optional, .required: return prose.blocks(blanks: blanks, boxes: boxes, &random)
    }
  }

  // MARK: - Values

  private mutating func values(of key: KeySchema, in schema: ElementSchema) -> [String] {
    let number = context.number
    switch key.name.string {
    case "requires", "recommends":
      return number < 2 ? [] : [title(.exercise, random.number(1...number - 1))]
    // Each module has its own exercises, in their order.
    case "contents":
      let half = Self.exercises / 2
      return (1...half).map { title(.exercise, (number - 1) * half + $0) }
        + [title(.behaviourExercise, number)]
    case "use":
      return random.pick([
        ["perPerson"], ["perGroup", "paperOnly"], ["mayBeTyped"], ["perPair"], ["perOccasion"],
      ])
    default:
      return (0..<random.number(1...2)).compactMap { _ in value(of: key, in: schema) }
    }
  }

  private func title(_ kind: KindName, _ number: Int) -> String {
    "\(kind.rawValue) \(number) & mer"
  }

  private mutating func value(of key: KeySchema, in schema: ElementSchema) -> String? {
    switch (schema.name.string, key.name.string) {
    case (context.kind.rawValue, "title"): return title(context.kind, context.number)
    case (_, "number") where schema.name.string != "occasionNote": return "\(context.number)"
    case ("occasionNote", "number"): return "\(context.position + 1)"
    case ("template", "title"): return "Mall \(context.position + 1)"
    case ("filledTemplate", "title"): return "Mall 1"
    case ("mapping", "area"): return title(.area, context.mappings.removeFirst().area)
    case ("mapping", "grade"): return "\(context.position + 1)"
    case ("limit", "what"): return limit(of: key)
    case ("grade", "grade"): return "\(context.position + 1)"
    case ("grade", _): return "\(key.name.string) \(context.position + 1)"
    case (_, "exporters"): return "json"
    case (_, "fromOccasion"): return "1"
    case (_, "onlyOccasion"): return context.occasions == 1 ? "1" : nil
    case (_, "key"):
      context.keys += 1
      return "k\(context.keys)"
    default: return value(as: key.form)
    }
  }

  private mutating func limit(of key: KeySchema) -> String? {
    guard case .choice(let words) = key.form else { return nil }
    return words[context.position].schema
  }

  private mutating func value(as form: ValueForm) -> String {
    switch form {
    case .text: random.pick(["Text", "å & ä <b>", "”citat” \"rakt\"", "a, b: c"])
    case .number: "\(random.number(1...99))"
    case .duration(let occasions):
      occasions && context.occasions > 1 ? "R\(context.occasions)/PT10M" : "PT10M"
    case .span, .leadTime: random.pick(["P3D", "P1W", "P2M"])
    case .rhythm: random.pick(["2 timesAWeek", "everyOtherWeek"])
    case .size: random.pick(["6", "4-12", "4-", "-12"])
    case .date: "2026-12-01"
    case .version: random.pick(["1.0.0", "2.10.3-rc.1+b"])
    case .address: "https://example.org/katalog"
    case .identifier: "mitt-program"
    case .key: "k"
    // No limit that anything could be outside.
    case .amount: "PT1M"
    case .choice(let words): random.pick(words).schema
    case .reference(let kinds):
      title(kinds[0], random.number(1...count(of: kinds[0])))
    }
  }

  // MARK: - What must agree

  /// The duration of an exercise is the sum of its steps; limits let all through.
  private func mended(_ node: Node) -> Node {
    guard case .element(let item) = node else { return node }
    switch context.kind {
    case .exercise:
      let once = "PT\(minutes(of: node))M"
      let duration = context.occasions == 1 ? once : "R\(context.occasions)/\(once)"
      return .element(item.setting("duration", duration))
    case .programme: return node.withRules.withoutLimits
    default: return node
    }
  }

  private func minutes(of node: Node) -> Int {
    guard case .element(let element) = node else { return 0 }
    let own = element.attributes.first { $0.name == "minutes" }?.value.flatMap { Int($0) } ?? 0
    return own + element.children.map { minutes(of: $0) }.reduce(0, +)
  }
}
