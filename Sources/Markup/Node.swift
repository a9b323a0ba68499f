/// A piece of an XML document, or of HTML that is looked at before it is written, as a value.
public enum Node: Sendable, Hashable {
  case text(String)
  case element(Element)

  public struct Element: Sendable, Hashable {
    public let name: String
    public let attributes: [Attribute]
    public var children: [Node]

    public init(name: String, attributes: [Attribute], children: [Node]) {
      self.name = name
      self.attributes = attributes
      self.children = children
    }
  }

  public struct Attribute: Sendable, Hashable {
    public let name: String
    /// Nil for an attribute that only is there, such as HTML's `open`.
    public let value: String?

    public init(name: String, value: String?) {
      self.name = name
      self.value = value
    }
  }

  /// An element with its attributes in the order they are given; nil leaves an attribute out.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Node] = []
  ) -> Node {
    let given = attributes.compactMap { name, value in
      value.map { Attribute(name: name, value: $0) }
    }
    return .element(Element(name: name, attributes: given, children: children))
  }

  /// An element that holds only text.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) -> Node {
    element(name, attributes, [.text(text)])
  }

  /// All text in it, in order.
  public var text: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.children.map(\.text).joined()
    }
  }
}
