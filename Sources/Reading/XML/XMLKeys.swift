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
    for attribute in tree.attributes(of: position) {
      if let key = knownKey(attribute, schema, of: position) {
        values.append(
          (key, Located(attribute.value.blanksFolded, at: tree.range(of: attribute))))
      }
    }
    for key in schema.attributes where key.isRequired && !values.contains(where: { $0.key === key })
    {
      findings.append(MissingKey.attribute(key.name.string, of: element.name, at: element.range))
    }
    let settings = values.first { $0.key.name.string == schema.unique }?.value.value
    for (key, value) in values {
      readValue(value, key, as: form(of: key, settings), into: element)
    }
  }

  private mutating func knownKey(
    _ attribute: XMLDocument.Attribute, _ schema: ElementSchema, of position: UInt32
  ) -> KeySchema? {
    let name = tree.document.name(of: attribute)
    let range = tree.range(of: attribute)
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
    if let key = schema.attributes.first(where: { $0.name.string == name.local }) { return key }
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

  /// In a row of settings, what it is about says what its values are.
  private func form(of key: KeySchema, _ row: String?) -> ValueForm {
    guard case .amount(let rows) = key.form,
      let known = rows.first(where: { $0.word.schema == row })
    else { return key.form }
    return known.form
  }

  mutating func readListValue(_ child: UInt32, _ key: KeySchema, into element: Element) {
    let inner = tree.children(of: child)
    guard inner.allSatisfy({ tree.node($0).isText }), tree.attributes(of: child).isEmpty else {
      return findings.append(
        InvalidValue.holdsElements(key.name.string, at: tree.tagName(child)))
    }
    let start = Int(tree.node(child).end)
    let end = inner.reduce(start) { Int(tree.node($1).end) }
    let value = Located(
      tree.text.value(of: start..<end), at: SourceRange(file: tree.file, start: start, end: end))
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
