internal import Catalog
internal import Text

/// The elements of XML that no heading names: what they stand in, their attributes and what they hold.
enum ElementTable {
  static let table = WordTable(
    name: "elements", title: LocalizedText(sv: "Element i XML", en: "Elements in XML"),
    header: [
      LocalizedText(same: "Element"), LocalizedText(sv: "Står i", en: "Stands in"),
      LocalizedText(sv: "Attribut som krävs", en: "Required attributes"),
      LocalizedText(sv: "Andra attribut", en: "Other attributes"),
      LocalizedText(sv: "Innehåll, i ordning", en: "Content, in order"),
    ], rows: rows.map(\.cells))

  /// An element, with all that it stands in and is alike in.
  private struct Row {
    let element: ElementSchema
    var parents: [String]

    var cells: [LocalizedText] {
      [
        LocalizedText(same: "`\(element.schema)`"), LocalizedText(same: quoted(parents)),
        LocalizedText(same: attributes(where: \.isRequired)),
        LocalizedText(same: attributes { !$0.isRequired }), content,
      ]
    }

    private func quoted(_ names: [String]) -> String {
      names.map { "`\($0)`" }.joined(separator: ", ")
    }

    private func attributes(where isMeant: (KeySchema) -> Bool) -> String {
      quoted(element.attributes.filter(isMeant).map(ElementTable.attribute))
    }

    private var content: LocalizedText {
      let names = element.lists.map(\.word.schema)
      let parts = element.children.map(\.element.schema)
      let all =
        names.map { LocalizedText(same: "`\($0)`") } + ElementTable.text(of: element)
        + parts.map { LocalizedText(same: "`\($0)`") }
      return LocalizedText(
        sv: all.map(\.swedish).joined(separator: ", "),
        en: all.map(\.english).joined(separator: ", "))
    }
  }

  // MARK: - Rows

  /// In the order in which they first stand; those that are alike are one row.
  private static let rows: [Row] = {
    var rows: [Row] = []
    for kind in Schema.kinds { add(kind.element.children, of: kind.name.rawValue, to: &rows) }
    return rows
  }()

  private static func add(
    _ children: [ElementSchema.Child], of parent: String, to rows: inout [Row]
  ) {
    for element in children.map(\.element) {
      if !isTold(element) { add(element, parent, to: &rows) }
      add(element.children, of: element.schema, to: &rows)
    }
  }

  private static func add(_ element: ElementSchema, _ parent: String, to rows: inout [Row]) {
    guard let same = rows.firstIndex(where: { isSame($0.element, element) }) else {
      return rows.append(Row(element: element, parents: [parent]))
    }
    if !rows[same].parents.contains(parent) { rows[same].parents.append(parent) }
  }

  /// Whether the tables of sections say all there is of it: a section without attributes.
  private static func isTold(_ element: ElementSchema) -> Bool {
    let names = Schema.kinds.flatMap(\.sections).map(\.word.schema)
    return names.contains(element.schema) && element.keys.isEmpty
  }

  private static func isSame(_ one: ElementSchema, _ other: ElementSchema) -> Bool {
    one.schema == other.schema && one.text == other.text
      && one.keys.map(\.word) == other.keys.map(\.word)
      && one.children.map(\.element.schema) == other.children.map(\.element.schema)
  }

  // MARK: - Words

  /// A mark that is there or not has only one value.
  private static func attribute(_ key: KeySchema) -> String {
    if case .choice(let words) = key.form, words.count == 1 {
      return "\(key.word.schema)=\"\(words[0].schema)\""
    }
    return key.word.schema
  }

  private static func text(of element: ElementSchema) -> [LocalizedText] {
    switch element.text {
    case .none: []
    case .paragraph: [LocalizedText(sv: "ett `p`", en: "one `p`")]
    case .optional, .required: [LocalizedText(sv: "text", en: "text")]
    }
  }
}
