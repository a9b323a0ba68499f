@preconcurrency internal import CatalogAssets
public import Markup

/// `catalog.xsd`, made from the schema table: the published contract of the XML form.
public enum CatalogXSD {
  /// The namespace of every element.
  public static let namespace = MarkupName("urn:laroverk:catalog:1")

  /// The file as it is published, embedded in the binary.
  public static let published = Array(
    UnsafeBufferPointer(start: catalog_xsd, count: catalog_xsd_size))

  /// The file made anew from the table.
  public static func document() -> [UInt8] {
    let roots = Schema.kinds.map { element($0.element) }
    return Node.element(
      "xs:schema",
      [
        "xmlns:xs": "http://www.w3.org/2001/XMLSchema", "xmlns": namespace.string,
        "targetNamespace": namespace.string, "elementFormDefault": "qualified",
      ],
      roots + ProseXSD.definitions + ValueXSD.definitions
    ).xmlDocument()
  }

  /// What the published schema has against an item; nil when it is valid.
  public static func complaint(about item: Element, as schema: ElementSchema) -> String? {
    guard let compiled else { return "catalog.xsd is no schema" }
    return compiled.complaint(in: namespace) { item.write(as: schema, to: &$0) }
  }

  public static let compiled = XMLSchema(published)

  // MARK: - Elements

  private static func element(
    _ schema: ElementSchema, least: Int = 1, most: Int? = 1, isRoot: Bool = true
  ) -> Node {
    .element(
      "xs:element",
      [
        "name": schema.name.string,
        "minOccurs": least == 1 ? nil : "\(least)",
        "maxOccurs": most == 1 ? nil : most.map { "\($0)" } ?? "unbounded",
      ], [type(of: schema, isRoot: isRoot)])
  }

  private static func type(of schema: ElementSchema, isRoot: Bool) -> Node {
    let lists = schema.lists.map(list)
    let children = schema.children.map {
      element($0.element, least: $0.least, most: $0.most, isRoot: false)
    }
    let content = lists + text(of: schema) + children
    let attributes = schema.attributes.map(attribute)
    return .element(
      "xs:complexType", [:],
      (content.isEmpty ? [] : [.element("xs:sequence", [:], content)]) + attributes
        + (isRoot ? [language] : []))
  }

  /// The language of the texts; in the programme it is the whole catalogue's.
  private static var language: Node {
    .element(
      "xs:anyAttribute",
      ["namespace": "http://www.w3.org/XML/1998/namespace", "processContents": "lax"])
  }

  private static func text(of schema: ElementSchema) -> [Node] {
    switch schema.text {
    case .none: []
    case .paragraph: [.element("xs:element", ["name": "p", "type": "inlines"])]
    case .optional, .required:
      // What has parts may stand without text of its own.
      [
        .element(
          "xs:group",
          [
            "ref": "block",
            "minOccurs": schema.text == .required && schema.children.isEmpty ? nil : "0",
            "maxOccurs": "unbounded",
          ])
      ]
    }
  }

  // MARK: - Keys

  private static func list(_ key: KeySchema) -> Node {
    .element(
      "xs:element",
      [
        "name": key.word.schema, "type": ValueXSD.type(of: key.form),
        "minOccurs": key.isRequired ? nil : "0", "maxOccurs": "unbounded",
      ], ValueXSD.choice(key.form))
  }

  private static func attribute(_ key: KeySchema) -> Node {
    .element(
      "xs:attribute",
      [
        "name": key.word.schema, "type": ValueXSD.type(of: key.form),
        "use": key.isRequired ? "required" : nil,
      ], ValueXSD.choice(key.form))
  }
}
