internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// One item as an XML document, generic from its tree and the schema table.
struct XMLItem {
  private let item: ItemHead
  private let catalog: CheckedCatalog

  init(_ item: ItemHead, in catalog: CheckedCatalog) {
    self.item = item
    self.catalog = catalog
  }

  /// What was read once can be read again.
  struct Unreadable: Error {
    let identifier: String
  }

  func document() throws -> [UInt8] {
    guard let element = catalog.element(of: item) else {
      throw Unreadable(identifier: item.id)
    }
    var sink = NodeSink()
    element.write(as: Schema.kind(item.kind).element, to: &sink)
    guard case .element(let root)? = sink.nodes.first else {
      throw Unreadable(identifier: item.id)
    }
    return Node.element(
      Node.Element(
        name: root.name, attributes: rootAttributes + root.attributes, children: root.children)
    ).xmlDocument()
  }

  private var rootAttributes: [Node.Attribute] {
    let namespace = Node.Attribute(name: "xmlns", value: CatalogXSD.namespace.string)
    let language = Node.Attribute(name: "xml:lang", value: catalog.language.rawValue)
    return item.kind == .programme ? [namespace, language] : [namespace]
  }
}
