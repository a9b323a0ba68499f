internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Attributes, and elements that are one value each, against the table's keys.
extension XMLStructure {
  private static let xml = "http://www.w3.org/XML/1998/namespace"
  private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  mutating func readAttributes(
    of position: UInt32, _ schema: ElementSchema, into element: Element
  ) {
    var values: [(key: KeySchema, value: Located<String>)] = []
    for attribute in document.attributes(of: document.nodes[Int(position)]) {
      if let key = knownKey(attribute, schema, of: position) {
        values.append((key, located(attribute, of: position)))
      }
    }
    tellMissing(schema, values.map(\.key.name.string), at: element)
    let settings = values.first { $0.key.name.string == schema.unique }?.value.value
    for (key, value) in values {
      readValue(value, key, as: form(of: key, settings), into: element)
    }
  }

  private func located(
    _ attribute: XMLDocument.Attribute, of position: UInt32
  ) -> Located<String> {
    Located(
      attribute.value.blanksFolded,
      at: text.range(of: attribute, in: document.nodes[Int(position)], file))
  }

  private mutating func knownKey(
    _ attribute: XMLDocument.Attribute, _ schema: ElementSchema, of position: UInt32
  ) -> KeySchema? {
    let name = attribute.name
    let range = text.range(of: attribute, in: document.nodes[Int(position)], file)
    switch name.namespace {
    case nil: break
    case Self.xml where position == 0 && name.local == "lang":
      checkLanguage(Located(attribute.value, at: range))
      return nil
    case Self.instance:
      findings.append(InvalidXml.schemaLocation(at: range))
      return nil
    default:
      findings.append(InvalidXml.foreign(name.local, at: range))
      return nil
    }
    if let key = schema.keys.first(where: { !$0.isList && $0.name.string == name.local }) {
      return key
    }
    findings.append(
      UnknownKey.attribute(Located(name.local, at: range), of: schema))
    return nil
  }

  private mutating func checkLanguage(_ value: Located<String>) {
    guard Language(rawValue: value.value) == nil else { return }
    findings.append(
      InvalidValue.value(
        value, of: "xml:lang",
        expected: Expected(sv: "Skriv sv eller en.", en: "Write sv or en.")))
  }

  private mutating func tellMissing(
    _ schema: ElementSchema, _ written: [String], at element: Element
  ) {
    for key in schema.keys
    where key.isRequired && !key.isList && !written.contains(key.name.string) {
      findings.append(
        MissingKey.attribute(key.name.string, of: element.name, at: element.range))
    }
  }

  /// In a row of settings, what it is about says what its values are.
  private func form(of key: KeySchema, _ row: String?) -> ValueForm {
    guard case .amount(let rows) = key.form,
      let known = rows.first(where: { $0.word.schema == row })
    else { return key.form }
    return known.form
  }

  mutating func readListValue(_ child: UInt32, _ key: KeySchema, into element: Element) {
    let node = document.nodes[Int(child)]
    let inner = children(of: child)
    guard inner.allSatisfy({ document.nodes[Int($0)].isText }),
      document.attributes(of: node).isEmpty
    else { return findings.append(InvalidValue.holdsElements(key.name.string, at: tagName(child))) }
    let start = Int(node.end)
    let end = inner.last.map { Int(document.nodes[Int($0)].end) } ?? start
    let value = Located(
      text.value(of: start..<end), at: SourceRange(file: file, start: start, end: end))
    readValue(value, key, as: key.form, into: element)
  }

  private mutating func readValue(
    _ value: Located<String>, _ key: KeySchema, as form: ValueForm, into element: Element
  ) {
    let name = key.name.string
    guard !value.value.isEmpty else {
      return findings.append(InvalidValue.emptyAttribute(Located(name, at: value.range)))
    }
    switch values.read(value.value, as: form) {
    case .canonical(let canonical):
      if case .key = form { tellDuplicate(value) }
      element.values.append(
        ElementValue(name, written: value.value, canonical: canonical, at: value.range))
    case .wrongTime(let expected):
      findings.append(InvalidDuration.value(value, expected: expected))
    case .wrong(let expected):
      switch form {
      case .identifier, .key: findings.append(InvalidIdentifier.value(value))
      default: findings.append(InvalidValue.value(value, of: name, expected: expected))
      }
    }
  }

  /// Answers hang on a key: two alike mix them up.
  mutating func tellDuplicate(_ key: Located<String>) {
    if let first = writtenKeys[key.value] {
      findings.append(DuplicateIdentifier.attribute(key, first: first))
    } else {
      writtenKeys[key.value] = key.range
    }
  }
}
