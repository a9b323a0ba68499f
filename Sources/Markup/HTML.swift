/// A piece of HTML, written as it is made: elements that are closed, and text that is escaped.
///
/// Pages are made by the thousand. Small pieces are values put into each other; what there is much
/// of is added to one that grows.
public struct HTML: Sendable, Hashable {
  /// UTF-8.
  public private(set) var bytes: [UInt8] = []

  public init() { self.init(roomFor: 512) }

  private init(roomFor count: Int) { bytes.reserveCapacity(count) }

  public var isEmpty: Bool { bytes.isEmpty }

  public var string: String { String(decoding: bytes, as: UTF8.self) }

  public static func text(_ text: String) -> HTML {
    var html = HTML(roomFor: text.utf8.count)
    html.add(text: text)
    return html
  }

  /// An element with its attributes in the order they are given; nil leaves an attribute out, and
  /// the flag is one without a value.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], flag: String? = nil,
    _ content: [HTML] = []
  ) -> HTML {
    var html = HTML(roomFor: content.reduce(tags) { $0 + $1.bytes.count })
    html.add(name, attributes, flag: flag) { html in
      for piece in content { html.add(piece) }
    }
    return html
  }

  /// An element that holds only text.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], flag: String? = nil,
    text: String
  ) -> HTML {
    var html = HTML(roomFor: text.utf8.count + tags)
    html.add(name, attributes, flag: flag) { html in
      // Within these nothing is escaped, since browsers read no references there.
      if name == "script" || name == "style" { html.write(text) } else { html.add(text: text) }
    }
    return html
  }

  /// What most elements' tags take.
  private static let tags = 128

  /// A document with its type, of the element that is its root.
  public static func document(_ root: HTML) -> [UInt8] {
    var html = HTML(roomFor: root.bytes.count + tags)
    html.write("<!DOCTYPE html>\n")
    html.add(root)
    html.write("\n")
    return html.bytes
  }
}

// What is added at the end.
extension HTML {
  public mutating func add(text: String) { write(text, as: .text) }

  public mutating func add(_ piece: HTML) { bytes.append(contentsOf: piece.bytes) }

  /// An element, and what the function adds as its content.
  public mutating func add(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], flag: String? = nil,
    _ content: (inout HTML) -> Void = { _ in }
  ) {
    begin(name)
    for (name, value) in attributes { if let value { write(attribute: name, value) } }
    if let flag { write(attribute: flag, nil) }
    bytes.append(UInt8(ascii: ">"))
    let start = bytes.count
    content(&self)
    end(name, contentFrom: start)
  }
}

// Trees.
extension HTML {
  /// The elements and texts of trees, one after the other.
  public init(_ nodes: [Node]) {
    for node in nodes { add(node) }
  }

  private mutating func add(_ node: Node) {
    switch node {
    case .text(let text): add(text: text)
    case .element(let element): add(element)
    }
  }

  private mutating func add(_ element: Node.Element) {
    begin(element.name)
    for attribute in element.attributes { write(attribute: attribute.name, attribute.value) }
    bytes.append(UInt8(ascii: ">"))
    let start = bytes.count
    for child in element.children { add(child) }
    end(element.name, contentFrom: start)
  }
}

// Bytes.
extension HTML {
  private mutating func begin(_ element: String) {
    bytes.append(UInt8(ascii: "<"))
    write(element)
  }

  private mutating func end(_ element: String, contentFrom start: Int) {
    if bytes.count == start, HTML.withoutContent.contains(element) { return }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    write(element)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Elements that have neither content nor end tag.
  private static let withoutContent: [String] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  private mutating func write(attribute name: String, _ value: String?) {
    bytes.append(UInt8(ascii: " "))
    write(name)
    guard let value else { return }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    write(value, as: name == "href" || name == "src" ? .address : .value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// What is HTML already.
  private mutating func write(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ text: String, as place: HTMLEscaping) {
    var text = text
    text.withUTF8 { write($0, as: place) }
  }

  /// Whole runs at once: little of a text is escaped.
  private mutating func write(_ text: UnsafeBufferPointer<UInt8>, as place: HTMLEscaping) {
    var start = 0
    for index in text.indices where place.escapes(text[index]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      place.escape(text[index], into: &bytes)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
