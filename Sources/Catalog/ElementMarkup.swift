public import Markup

extension Element {
  /// Writes the element as the schema has it: attributes, lists, text, then what is in it.
  public func write(as schema: ElementSchema, to sink: inout some MarkupSink) {
    sink.open(schema.name, attributes(schema.attributes))
    for list in schema.lists {
      for value in values where value.name == list.string {
        sink.open(list)
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

  private func attributes(_ names: [MarkupName]) -> [(name: MarkupName, value: String?)] {
    guard !values.isEmpty else { return [] }
    return names.compactMap { name in
      value(name.string).map { (name, $0.canonical) }
    }
  }
}
