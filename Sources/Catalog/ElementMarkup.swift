public import Markup

extension Element {
  /// Writes the element as the schema has it: attributes, lists, text, then what is in it.
  public func write(as schema: ElementSchema, to sink: inout some MarkupSink) {
    sink.open(schema.name, attributes(schema.attributes))
    for key in schema.lists {
      for value in values where value.name == key.name.string {
        sink.open(key.name)
        sink.value(value.canonical)
        sink.close()
      }
    }
    prose?.write(to: &sink, as: .xml)
    for place in schema.children.indices { write(schema.children[place].element, to: &sink) }
    sink.close()
  }

  /// Writes the children of one name.
  private func write(_ child: ElementSchema, to sink: inout some MarkupSink) {
    for element in children where element.name == child.name.string {
      element.write(as: child, to: &sink)
    }
  }

  private func attributes(_ keys: [KeySchema]) -> [(name: MarkupName, value: String?)] {
    guard !values.isEmpty else { return [] }
    return keys.compactMap { key in
      value(key.name.string).map { (key.name, $0.canonical) }
    }
  }
}
