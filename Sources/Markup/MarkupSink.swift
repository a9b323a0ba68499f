/// Takes a document piece by piece, in the order it stands: as a tree, or as what is validated.
public protocol MarkupSink {
  /// An element begins.
  mutating func open(_ name: MarkupName)
  /// An attribute of the element that has just begun; one without a value only is there, such as
  /// HTML's `open`.
  mutating func attribute(_ name: MarkupName, _ value: String?)
  /// A value that is an element's whole content.
  mutating func value(_ text: String)
  /// Running text, as a part of UTF-8 bytes.
  mutating func words(_ bytes: [UInt8], _ part: Range<UInt32>)
  mutating func words(_ text: String)
  mutating func close()
}

/// Makes nodes of a document.
public struct NodeSink: MarkupSink {
  private var open: [(name: String, attributes: [Node.Attribute], children: [Node])] = []
  /// What stands outside every element, or has been closed.
  public private(set) var nodes: [Node] = []

  public init() {}

  public mutating func open(_ name: MarkupName) { open.append((name.string, [], [])) }

  public mutating func attribute(_ name: MarkupName, _ value: String?) {
    open[open.count - 1].attributes.append(Node.Attribute(name: name.string, value: value))
  }

  public mutating func value(_ text: String) { append(.text(text)) }

  public mutating func words(_ bytes: [UInt8], _ part: Range<UInt32>) {
    let bytes = bytes[Int(part.lowerBound)..<Int(part.upperBound)]
    append(.text(String(decoding: bytes, as: UTF8.self)))
  }

  public mutating func words(_ text: String) { append(.text(text)) }

  public mutating func close() {
    guard let last = open.popLast() else { return }
    append(
      .element(
        Node.Element(name: last.name, attributes: last.attributes, children: last.children)))
  }

  private mutating func append(_ node: Node) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
  }
}
