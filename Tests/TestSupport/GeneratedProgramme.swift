internal import Catalog
internal import Markup

extension Node.Element {
  /// Rules about texts that nobody is to read, off, in the place of rows that name no rule at all.
  var withoutErrorsInTexts: Node.Element {
    let off = [
      "unknown-rule", "missing-alt-text", "table-without-header", "paper-or-typed", "personal-data",
      "invisible-character",
    ]
    return Node.Element(
      name: name, attributes: attributes,
      children: zip(off.indices, off).map { index, rule in
        .element(
          Node.Element(
            name: "rule",
            attributes: [
              Node.Attribute(name: "rule", value: rule),
              Node.Attribute(name: "level", value: "off"),
              Node.Attribute(name: "why", value: "Number \(index)."),
            ], children: []))
      })
  }

  func setting(_ name: String, _ value: String) -> Node.Element {
    Node.Element(
      name: self.name,
      attributes: attributes.filter { $0.name != name } + [
        Node.Attribute(name: name, value: value)
      ],
      children: children)
  }
}

extension Node {
  /// As a document of its own.
  var rooted: Node {
    guard case .element(let root) = self else { return self }
    return .element(
      root.setting("xmlns", CatalogXSD.namespace.string).setting("xml:lang", "sv"))
  }

  /// Settings as they are, but for the amounts: `least` stays, and nothing is too large.
  /// The programme with a table of rules, where the schema has it.
  var withRules: Node {
    guard case .element(let programme) = self else { return self }
    var children = programme.children.filter { $0.elementName != "rules" }
    let end = children.firstIndex { $0.elementName == "exceptionReasons" } ?? children.endIndex
    children.insert(
      .element(Node.Element(name: "rules", attributes: [], children: [])), at: end)
    return .element(
      Node.Element(name: programme.name, attributes: programme.attributes, children: children))
  }

  private var elementName: String? {
    guard case .element(let element) = self else { return nil }
    return element.name
  }

  var withoutLimits: Node {
    guard case .element(let element) = self else { return self }
    if element.name == "rules" { return .element(element.withoutErrorsInTexts) }
    guard element.name == "limit" else {
      return .element(
        Node.Element(
          name: element.name, attributes: element.attributes,
          children: element.children.map(\.withoutLimits)))
    }
    let isTime = element.attributes.contains { $0.value?.hasSuffix("Minutes") == true }
    let amounts = ["least": isTime ? "PT1M" : "1", "most": isTime ? "PT99999M" : "999999"]
    return .element(
      Node.Element(
        name: element.name,
        attributes: element.attributes.map {
          Node.Attribute(name: $0.name, value: amounts[$0.name] ?? $0.value)
        }, children: []))
  }
}
