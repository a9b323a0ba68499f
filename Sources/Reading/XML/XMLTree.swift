internal import Catalog
internal import Markup
internal import Text

/// An element of running text: what XHTML calls it.
enum ProseTag: String, CaseIterable {
  case p, ul, ol, li, blockquote
  case table, thead, tbody, tr, th, td
  case em, strong, a, br, span, cite, img

  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Whether it stands as a block of its own.
  var isBlock: Bool {
    switch self {
    case .p, .ul, .ol, .table, .blockquote: true
    default: false
    }
  }
}

/// A document to walk through: what stands in what, what it is called, and where.
struct XMLTree {
  let document: XMLDocument
  let text: XMLText
  let file: FileID
  /// By the number that the document gives a name.
  private let names: [(local: String, tag: ProseTag?)]

  init(_ document: XMLDocument, bytes: [UInt8], file: FileID) {
    self.document = document
    text = XMLText(bytes: bytes)
    self.file = file
    names = document.names.map { name in
      name.namespace == CatalogXSD.namespace.string
        ? (name.local, ProseTag.named[name.local]) : ("", nil)
    }
  }

  func node(_ position: UInt32) -> XMLDocument.Node { document.nodes[Int(position)] }

  /// The element's name; empty for one of another namespace.
  func name(_ position: UInt32) -> String { names[Int(node(position).name)].local }

  /// Nil for text, and for an element that is none of running text.
  func tag(_ position: UInt32) -> ProseTag? {
    let name = node(position).name
    return name < 0 ? nil : names[Int(name)].tag
  }

  func children(of position: UInt32) -> Children {
    Children(nodes: document.nodes, position: position + 1, end: node(position).next)
  }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [XMLDocument.Node]
    fileprivate var position: UInt32
    fileprivate let end: UInt32

    mutating func next() -> UInt32? {
      guard position < end else { return nil }
      defer { position = nodes[Int(position)].next }
      return position
    }
  }

  // MARK: - Attributes

  func attributes(of position: UInt32) -> ArraySlice<XMLDocument.Attribute> {
    document.attributes(of: node(position))
  }

  /// The attribute of a name, of no namespace.
  func attribute(_ name: String, of position: UInt32) -> XMLDocument.Attribute? {
    attributes(of: position).first {
      let written = document.name(of: $0)
      return written.namespace == nil && written.local == name
    }
  }

  func range(of attribute: XMLDocument.Attribute) -> SourceRange {
    SourceRange(file: file, start: Int(attribute.start), end: Int(attribute.end))
  }

  // MARK: - Places

  /// Of an element its start tag.
  func range(_ position: UInt32) -> SourceRange {
    SourceRange(file: file, start: Int(node(position).start), end: Int(node(position).end))
  }

  /// The name of an element where its tag begins, without the `<`.
  func tagName(_ position: UInt32) -> SourceRange {
    let start = Int(node(position).start) + 1
    var end = start
    while end < Int(node(position).end), !isAfterName(text.bytes[end]) { end += 1 }
    return SourceRange(file: file, start: start, end: end)
  }

  private func isAfterName(_ byte: UInt8) -> Bool {
    byte.isXMLBlank || byte == 0x2F || byte == 0x3E || byte == 0x3D
  }

  func isBlank(_ position: UInt32) -> Bool {
    text.isBlank(Int(node(position).start)..<Int(node(position).end))
  }
}
