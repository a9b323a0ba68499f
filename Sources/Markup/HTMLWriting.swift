/// Writing trees as HTML.
extension Node {
  /// An HTML document, UTF-8 with a document type.
  public func htmlDocument() -> [UInt8] {
    var writer = HTMLWriter()
    writer.write(documentOf: self)
    return writer.bytes
  }

  /// HTML of several pieces, one after the other.
  public static func html(_ nodes: [Node]) -> String {
    var writer = HTMLWriter()
    for node in nodes { writer.write(node) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes the HTML syntax of trees as UTF-8, in one pass.
private struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(documentOf root: Node) {
    bytes.reserveCapacity(1 << 15)
    write("<!DOCTYPE html>\n")
    write(root)
    write("\n")
  }

  mutating func write(_ node: Node) {
    switch node {
    case .text(let text): write(text, as: .text)
    case .element(let element): write(element)
    }
  }

  private mutating func write(_ element: Node.Element) {
    bytes.append(UInt8(ascii: "<"))
    write(element.name)
    for attribute in element.attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    if element.children.isEmpty, HTMLNames.void.contains(element.name) { return }
    write(contentOf: element)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    write(element.name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Within scripts and styles nothing is escaped, since browsers read no references there.
  private mutating func write(contentOf element: Node.Element) {
    if HTMLNames.isRaw(element.name) {
      for child in element.children { write(child.text) }
    } else {
      for child in element.children { write(child) }
    }
  }

  private mutating func write(_ attribute: Node.Attribute) {
    bytes.append(UInt8(ascii: " "))
    write(attribute.name)
    guard let value = attribute.value else { return }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    write(value, as: HTMLNames.isAddress(attribute.name) ? .address : .value)
    bytes.append(UInt8(ascii: "\""))
  }
}

extension HTMLWriter {
  /// What is HTML already.
  private mutating func write(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Whole runs at once: little of a text is escaped.
  private mutating func write(_ text: String, as place: HTMLEscaping) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      for index in text.indices where place.escapes(text[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        place.escape(text[index], into: &bytes)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }
}

/// Names that HTML writes in a way of their own.
private enum HTMLNames {
  /// Elements that have neither content nor end tag.
  static let void: [String] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  static func isRaw(_ element: String) -> Bool { element == "script" || element == "style" }

  static func isAddress(_ attribute: String) -> Bool { attribute == "href" || attribute == "src" }
}
