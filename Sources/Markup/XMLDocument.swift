/// An XML document as one flat array: every element and text with its place in the source.
///
/// A node is followed by what is in it, up to the node at `next`.
public struct XMLDocument: Sendable {
  public struct Node: Sendable {
    /// The element's name in `names`; negative for text between tags, as it stands in the source.
    public let name: Int32
    /// The position after all that is in it.
    public fileprivate(set) var next: UInt32
    /// Bytes in the source: of an element its start tag, of text all of it.
    public let start: UInt32
    public let end: UInt32
    fileprivate let attributes: Range<UInt32>

    public var isText: Bool { name < 0 }
  }

  public struct Attribute: Sendable {
    /// Its name in `names`.
    public let name: Int32
    /// As XML reads it: character references are resolved.
    public let value: String
    /// Bytes in the source, between the quotes.
    public let start: UInt32
    public let end: UInt32
  }

  public let nodes: [Node]
  private let attributes: [Attribute]
  /// Every name in it, once.
  public let names: [XMLName]
  /// What the schema that it was held against has against it; nil when it is valid.
  public let complaint: String?

  public func name(of node: Node) -> XMLName { names[Int(node.name)] }

  public func name(of attribute: Attribute) -> XMLName { names[Int(attribute.name)] }

  public func attributes(of node: Node) -> ArraySlice<Attribute> {
    attributes[Int(node.attributes.lowerBound)..<Int(node.attributes.upperBound)]
  }

  /// Gathers nodes as a parser meets them.
  struct Builder {
    private var nodes: [Node] = []
    private var attributes: [Attribute] = []
    private var names: [XMLName] = []
    private var open: [Int] = []
    /// Where the last tag ended.
    private var textStart = 0
    /// How many attributes belong to elements that were entered.
    private var attributesEntered: UInt32 = 0

    var depth: Int { open.count }

    /// The place of a new name in the table.
    mutating func add(_ name: XMLName) -> Int32 {
      names.append(name)
      return Int32(names.count - 1)
    }

    /// An attribute of the element that is entered next.
    mutating func add(_ name: Int32, _ value: String, at place: Range<Int>) {
      attributes.append(
        Attribute(
          name: name, value: value, start: UInt32(place.lowerBound), end: UInt32(place.upperBound)))
    }

    /// An element begins; what was added since the last one are its attributes.
    mutating func enter(_ name: Int32, tag: Range<Int>) {
      appendText(to: tag.lowerBound)
      let last = UInt32(attributes.count)
      open.append(nodes.count)
      nodes.append(
        Node(
          name: name, next: 0, start: UInt32(tag.lowerBound), end: UInt32(tag.upperBound),
          attributes: attributesEntered..<last))
      attributesEntered = last
      textStart = tag.upperBound
    }

    /// An element ends with a tag, or with its own, when that has a slash.
    mutating func leave(tag: Range<Int>) {
      appendText(to: tag.lowerBound)
      if let last = open.popLast() { nodes[last].next = UInt32(nodes.count) }
      textStart = max(textStart, tag.upperBound)
    }

    private mutating func appendText(to end: Int) {
      guard !open.isEmpty, end > textStart else { return }
      nodes.append(
        Node(
          name: -1, next: UInt32(nodes.count + 1), start: UInt32(textStart), end: UInt32(end),
          attributes: 0..<0))
    }

    func finished(complaint: String?) -> XMLDocument {
      XMLDocument(nodes: nodes, attributes: attributes, names: names, complaint: complaint)
    }
  }
}

/// The name of an element or attribute, and the namespace it is in.
public struct XMLName: Sendable, Hashable {
  public let local: String
  public let namespace: String?
}

/// Why a document cannot be read, and the bytes where reading stopped.
public struct XMLProblem: Error, Sendable {
  public enum Reason: Sendable, Equatable {
    case notWellFormed(String)
    case undeclaredEntity
    case documentType
    case tooDeep
    /// The encoding that it says it has, another than UTF-8.
    case encoding(String)
  }

  public let reason: Reason
  public let place: Range<Int>
}
