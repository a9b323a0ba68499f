internal import Markup

/// The elements of running text in `catalog.xsd`, named as in XHTML.
enum ProseXSD {
  static var definitions: [Node] {
    [
      group(
        "block",
        [
          element("p", "inlines"), element("ul", "list"), element("ol", "list"),
          element("table", "table"), element("blockquote", "quote"),
        ]),
      group(
        "inline",
        [
          element("em", "inlines"), element("strong", "inlines"), element("a", "link"),
          element("br", "empty"), element("span", "blank"), element("cite", "itemLink"),
          element("img", "picture"),
        ]),
      type("inlines", mixed: true, [any("inline")]),
      type("quote", [any("block", least: 1)]),
      type("list", [repeated(element("li", "listItem"))]),
      type("listItem", mixed: true, [words, .key, .box]),
      type("link", mixed: true, [any("inline"), required("href", "text")]),
      type(
        "itemLink", mixed: true,
        [any("inline"), required("data-item", "xs:string"), required("data-kind", nil, kinds)]),
      type("picture", [required("src", "xs:string"), required("alt", "xs:string")]),
      type("blank", [required("data-blank", nil, fixed: "")]),
      type("empty", []),
    ] + tables
  }

  private static var tables: [Node] {
    [
      type("table", [sequence([element("thead", "header"), element("tbody", "rows")])]),
      type("header", [sequence([element("tr", "headerRow")])]),
      type("headerRow", [repeated(element("th", "cell"))]),
      type("rows", [sequence([element("tr", "row", least: 0, most: "unbounded")])]),
      type(
        "row",
        [
          .element(
            "xs:choice", ["maxOccurs": "unbounded"], [element("th", "cell"), element("td", "cell")])
        ]),
      type(
        "cell", mixed: true, [any("inline"), .element("xs:attribute", ["name": "scope"], [scope])]),
    ]
  }

  private static var scope: Node {
    .element(
      "xs:simpleType", [:],
      [
        .element(
          "xs:restriction", ["base": "xs:token"],
          ["col", "row"].map { .element("xs:enumeration", ["value": $0]) })
      ])
  }

  /// An item holds words, or blocks, or words and then lists.
  private static var words: Node {
    .element(
      "xs:choice", ["minOccurs": "0", "maxOccurs": "unbounded"],
      [.element("xs:group", ["ref": "inline"]), .element("xs:group", ["ref": "block"])])
  }

  // MARK: - Pieces

  private static func element(
    _ name: String, _ type: String, least: Int? = nil, most: String? = nil
  ) -> Node {
    .element(
      "xs:element",
      ["name": name, "type": type, "minOccurs": least.map { "\($0)" }, "maxOccurs": most])
  }

  private static func type(_ name: String, mixed: Bool = false, _ content: [Node]) -> Node {
    .element("xs:complexType", ["name": name, "mixed": mixed ? "true" : nil], content)
  }

  private static func group(_ name: String, _ choices: [Node]) -> Node {
    .element("xs:group", ["name": name], [.element("xs:choice", [:], choices)])
  }

  private static func any(_ group: String, least: Int = 0) -> Node {
    sequence([
      .element(
        "xs:group", ["ref": group, "minOccurs": least == 1 ? nil : "0", "maxOccurs": "unbounded"])
    ])
  }

  private static func sequence(_ content: [Node]) -> Node {
    .element("xs:sequence", [:], content)
  }

  private static func repeated(_ element: Node) -> Node {
    .element("xs:sequence", ["maxOccurs": "unbounded"], [element])
  }

  private static func required(
    _ name: String, _ type: String?, fixed: String? = nil, _ content: [Node] = []
  ) -> Node {
    .element(
      "xs:attribute", ["name": name, "type": type, "use": "required", "fixed": fixed], content)
  }

  /// What kind of item a link leads to.
  private static var kinds: [Node] {
    let values = KindName.allCases.map {
      Node.element("xs:enumeration", ["value": $0.rawValue])
    }
    return [
      .element("xs:simpleType", [:], [.element("xs:restriction", ["base": "xs:token"], values)])
    ]
  }
}

extension Node {
  fileprivate static var key: Node {
    .element("xs:attribute", ["name": "data-key", "type": "identifier"])
  }

  fileprivate static var box: Node {
    .element(
      "xs:attribute", ["name": "data-box"],
      [
        .element(
          "xs:simpleType", [:],
          [
            .element(
              "xs:restriction", ["base": "xs:token"],
              ["", "ticked"].map { .element("xs:enumeration", ["value": $0]) })
          ])
      ])
  }
}
