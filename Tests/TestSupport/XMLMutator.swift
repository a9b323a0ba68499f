internal import Catalog
public import Markup

/// Does to a document what authors and programs do: takes away, repeats, renames, misspells.
public struct XMLMutator {
  private var random: SplitMix
  private let names: [String]
  private let keys: [String]

  public init(seed: UInt64) {
    random = SplitMix(seed: seed)
    names =
      ["p", "ul", "li", "em", "span", "table", "tbody", "tr", "td", "div", "a"]
      + Self.all(Schema.kinds.map(\.element)).map(\.name.string)
    keys =
      Self.all(Schema.kinds.map(\.element)).flatMap(\.keys).map(\.name.string) + [
        "data-box", "href",
      ]
  }

  private static func all(_ schemas: [ElementSchema]) -> [ElementSchema] {
    schemas.flatMap { [$0] + all($0.children.map(\.element)) }
  }

  private static let values = [
    "", " ", "x", "0", "1", "-3", "99999999", "true", "false", "ticked", "group", "i grupp", "PT0M",
    "PT5M", "PT5H", "R2/PT5M", "P1W", "4-", "-", "12-4", "1.0", "2026-13-01", "Å", "a b", "http://",
    "everyOtherWeek", "0 timesAWeek", "paperOnly",
  ]

  /// The document with one to three changes.
  public mutating func mutated(_ document: Node) -> Node {
    var mutated = document
    for _ in 0..<random.number(1...3) {
      var place = random.number(0...max(0, mutated.elementCount - 1))
      mutated = change(mutated, at: &place).first ?? mutated
    }
    return mutated
  }

  /// Changes the element that so many elements stand before.
  private mutating func change(_ node: Node, at place: inout Int) -> [Node] {
    guard case .element(var element) = node, place >= 0 else { return [node] }
    place -= 1
    if place < 0 { return changed(element) }
    element.children = element.children.flatMap { change($0, at: &place) }
    return [.element(element)]
  }

  private mutating func changed(_ element: Node.Element) -> [Node] {
    switch random.number(0...8) {
    case 0: return []
    case 1: return [.element(element), .element(element)]
    case 2: return [.element(renamed(element, random.pick(names)))]
    case 3: return [.element(withAttributes(element, element.attributes.dropLast()))]
    case 4: return [.element(withAttributes(element, element.attributes.map { misspelt($0) }))]
    case 5:
      let value = random.pick(Self.values)
      let added = Node.Attribute(name: random.pick(keys), value: value)
      let others = element.attributes.filter { $0.name != added.name }
      return [.element(withAttributes(element, others + [added]))]
    case 6: return [.element(withChildren(element, element.children + [.text("lös text")]))]
    case 7:
      let stranger = Node.element(random.pick(names), text: random.pick(Self.values))
      return [.element(withChildren(element, element.children + [stranger]))]
    default: return [.element(withChildren(element, element.children.reversed()))]
    }
  }

  private mutating func misspelt(_ attribute: Node.Attribute) -> Node.Attribute {
    // Without its namespace a document is another one altogether, which is tried elsewhere.
    attribute.name == "xmlns" || random.chance(50)
      ? attribute : Node.Attribute(name: attribute.name, value: random.pick(Self.values))
  }

  private func renamed(_ element: Node.Element, _ name: String) -> Node.Element {
    Node.Element(name: name, attributes: element.attributes, children: element.children)
  }

  private func withAttributes(
    _ element: Node.Element, _ attributes: some Sequence<Node.Attribute>
  ) -> Node.Element {
    Node.Element(
      name: element.name, attributes: Array(attributes), children: element.children)
  }

  private func withChildren(_ element: Node.Element, _ children: [Node]) -> Node.Element {
    Node.Element(name: element.name, attributes: element.attributes, children: children)
  }
}

extension Node {
  fileprivate var elementCount: Int {
    guard case .element(let element) = self else { return 0 }
    return 1 + element.children.map(\.elementCount).reduce(0, +)
  }
}
