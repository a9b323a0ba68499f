public import Markup

extension Element {
  /// Writes the element as the schema has it: attributes, lists, text, then what is in it.
  public func write(as schema: ElementSchema, to sink: inout some MarkupSink) {
    sink.open(schema.name)
    if !values.isEmpty {
      writeAttributes(schema, to: &sink)
      writeLists(schema, to: &sink)
    }
    prose?.write(to: &sink, as: .xml)
    if !children.isEmpty {
      for place in schema.children.indices { write(schema.children[place].element, to: &sink) }
    }
    sink.close()
  }

  // Keys and values are looked at where they lie: each is large, and costs to copy.

  private func writeAttributes(_ schema: ElementSchema, to sink: inout some MarkupSink) {
    for key in schema.attributes.indices {
      let name = schema.attributes[key].name
      if let place = values.firstIndex(where: { $0.name.isName(name.string) }) {
        sink.attribute(name, values[place].canonical)
      }
    }
  }

  private func writeLists(_ schema: ElementSchema, to sink: inout some MarkupSink) {
    for key in schema.lists.indices {
      let name = schema.lists[key].name
      for place in values.indices where values[place].name.isName(name.string) {
        sink.open(name)
        sink.value(values[place].canonical)
        sink.close()
      }
    }
  }

  /// Writes the children of one name.
  private func write(_ child: ElementSchema, to sink: inout some MarkupSink) {
    for element in children where element.name.isName(child.name.string) {
      element.write(as: child, to: &sink)
    }
  }
}
