/// Takes a document piece by piece, in the order it stands: as a tree, or as what is validated.
public protocol MarkupSink {
  /// An element begins; an attribute without a value only is there, such as HTML's `open`.
  mutating func open(_ name: MarkupName, _ attributes: [(name: MarkupName, value: String?)])
  /// A value that is an element's whole content.
  mutating func value(_ text: String)
  /// Running text, as a part of UTF-8 bytes.
  mutating func words(_ bytes: ArraySlice<UInt8>)
  mutating func words(_ text: String)
  mutating func close()
}

extension MarkupSink {
  public mutating func open(_ name: MarkupName) { open(name, []) }
}

/// Makes nodes of a document.
public struct NodeSink: MarkupSink {
  private var open: [(name: String, attributes: [Node.Attribute], children: [Node])] = []
  /// What stands outside every element, or has been closed.
  public private(set) var nodes: [Node] = []

  public init() {}

  public mutating func open(
    _ name: MarkupName, _ attributes: [(name: MarkupName, value: String?)]
  ) {
    let attributes = attributes.map { Node.Attribute(name: $0.name.string, value: $0.value) }
    open.append((name.string, attributes, []))
  }

  public mutating func value(_ text: String) { append(.text(text)) }

  public mutating func words(_ bytes: ArraySlice<UInt8>) {
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
