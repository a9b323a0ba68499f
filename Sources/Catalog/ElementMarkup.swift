public import Markup

extension Element {
  /// Writes the element as the schema has it: attributes, lists, text, then what is in it.
  public func write(as schema: ElementSchema, to sink: inout some MarkupSink) {
    write(as: schema, with: [], to: &sink)
  }

  private func write(
    as schema: ElementSchema, with attributes: [(name: MarkupName, value: String?)],
    to sink: inout some MarkupSink
  ) {
    sink.open(schema.name, attributes + self.attributes(of: schema))
    for key in schema.keys where key.isList {
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
    return schema.keys.compactMap { key in
      guard !key.isList, let value = value(key.name.string) else { return nil }
      return (key.name, value.canonical)
    }
  }
}
