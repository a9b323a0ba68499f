/// Makes addresses and identifiers of a page right for where it lies and what it holds.
///
/// Within a view, identifiers get the view's own as a prefix, so that several exercises can stand in
/// one document. On a page in a folder, addresses of the package's files lead up from it. It reads
/// HTML as this module writes it: lower case, double quotes, no `<` or `>` within values.
struct AddressRewriter {
  /// How many folders up the package's root lies.
  let depth: Int
  private let page: [UInt8]
  private var written: [UInt8] = []
  /// The sections that are open, each with the prefix of the view it lies in.
  private var prefixes: [[UInt8]] = []

  init(_ page: [UInt8], depth: Int) {
    self.page = page
    self.depth = depth
  }

  static func rewrite(_ page: [UInt8], depth: Int) -> [UInt8] {
    var rewriter = AddressRewriter(page, depth: depth)
    rewriter.rewrite()
    return rewriter.written
  }

  private mutating func rewrite() {
    written.reserveCapacity(page.count + page.count / 16)
    var rest = page[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")),
      let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      written += rest[..<start]
      rewrite(tag: rest[start...end])
      rest = rest[(end + 1)...]
    }
    written += rest
  }

  private mutating func rewrite(tag: ArraySlice<UInt8>) {
    if tag.starts(with: "</section".utf8) { _ = prefixes.popLast() }
    var view: [UInt8]?
    var rest = tag
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")),
      let end = rest[(quote + 1)...].firstIndex(of: UInt8(ascii: "\""))
    {
      let name = rest[..<quote].dropLast().split(separator: UInt8(ascii: " ")).last ?? []
      let value = rest[(quote + 1)..<end]
      written += rest[...quote]
      if name.elementsEqual("data-view".utf8) { view = Array(value) + [UInt8(ascii: "/")] }
      write(value, of: name)
      written.append(UInt8(ascii: "\""))
      rest = rest[(end + 1)...]
    }
    written += rest
    if tag.starts(with: "<section".utf8) { prefixes.append(view ?? prefixes.last ?? []) }
  }

  private mutating func write(_ value: ArraySlice<UInt8>, of attribute: ArraySlice<UInt8>) {
    let prefix = prefixes.last ?? []
    if Self.identifiers.contains(where: { attribute.elementsEqual($0.utf8) }) {
      written += prefix
    } else if Self.addresses.contains(where: { attribute.elementsEqual($0.utf8) }) {
      return write(address: value, prefix)
    }
    written += value
  }

  private static let identifiers = ["id", "for", "aria-labelledby", "aria-describedby"]
  private static let addresses = ["href", "src"]

  private static func isShared(_ address: ArraySlice<UInt8>) -> Bool {
    address.elementsEqual("#workbook".utf8)
  }

  private mutating func write(address: ArraySlice<UInt8>, _ prefix: [UInt8]) {
    if address.first == UInt8(ascii: "#") {
      written.append(UInt8(ascii: "#"))
      // A link to another view begins so: `#/byt-ut`. The workbook is one for all views.
      let leaves = address.dropFirst().first == UInt8(ascii: "/") || Self.isShared(address)
      if !leaves { written += prefix }
      written += address.dropFirst()
    } else {
      if !address.contains(UInt8(ascii: ":")) {
        for _ in 0..<depth { written += "../".utf8 }
      }
      written += address
    }
  }
}
