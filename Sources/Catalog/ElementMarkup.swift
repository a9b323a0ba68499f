public import Markup

extension Element {
  /// Writes the element as the schema has it: attributes, lists, text, then what is in it.
  public func write(as schema: ElementSchema, to sink: inout some MarkupSink) {
    sink.open(schema.name, attributes(of: schema))
    for key in schema.lists {
      for value in all(key.name.string) {
        sink.open(key.name)
        sink.value(value.canonical)
        sink.close()
      }
    }
    prose?.write(to: &sink, as: .xml)
    for child in schema.children {
      for element in children where element.name == child.element.name.string {
        element.write(as: child.element, to: &sink)
      }
    }
    sink.close()
  }

  private func attributes(of schema: ElementSchema) -> [(name: MarkupName, value: String?)] {
    guard !values.isEmpty else { return [] }
    return schema.attributes.compactMap { key in
      value(key.name.string).map { (key.name, $0.canonical) }
    }
  }
}
