public import Markup

extension Element {
  /// Writes the element as the schema has it: attributes, lists, text, then what is in it.
  public func write(as schema: ElementSchema, to sink: inout some MarkupSink) {
    sink.open(schema.name)
    let values = values
    if !values.isEmpty {
      write(values, as: schema.attributes, to: &sink)
      write(values, asElements: schema.lists, to: &sink)
    }
    prose?.write(to: &sink, as: .xml)
    let children = children
    if !children.isEmpty {
      for place in schema.children.indices {
        let child = schema.children[place].element
        for element in children where element.name.isName(child.name.string) {
          element.write(as: child, to: &sink)
        }
      }
    }
    sink.close()
  }

  // Values are looked at where they lie: each is large, and costs to copy.

  private func write(
    _ values: [ElementValue], as attributes: [KeySchema], to sink: inout some MarkupSink
  ) {
    for key in attributes {
      for place in values.indices where values[place].name.isName(key.name.string) {
        sink.attribute(key.name, values[place].canonical)
        break
      }
    }
  }

  private func write(
    _ values: [ElementValue], asElements lists: [KeySchema], to sink: inout some MarkupSink
  ) {
    for key in lists {
      for place in values.indices where values[place].name.isName(key.name.string) {
        sink.open(key.name)
        sink.value(values[place].canonical)
        sink.close()
      }
    }
  }
}
