/// The first line of a document: `<?xml version="1.0" encoding="UTF-8"?>`.
enum XMLDeclaration {
  /// Told before parsing, since bytes that were decoded by it would have other places.
  static func problem(in bytes: [UInt8]) -> XMLProblem? {
    let head = bytes.prefix(200)
    guard let end = head.firstIndex(of: UInt8(ascii: ">")),
      let declaration = rest(of: head[..<end], after: "<?xml"),
      let value = rest(of: declaration, after: "encoding").flatMap(value)
    else { return nil }
    let encoding = String(decoding: value, as: UTF8.self)
    if ["utf-8", "us-ascii"].contains(encoding.lowercased()) { return nil }
    return XMLProblem(reason: .encoding(encoding), place: value.startIndex..<value.endIndex)
  }

  private static func rest(
    of line: ArraySlice<UInt8>, after word: String
  ) -> ArraySlice<UInt8>? {
    let start = line.indices.first { line[$0...].starts(with: word.utf8) }
    return start.map { line[($0 + word.utf8.count)...] }
  }

  /// What stands between quotes after `=`.
  private static func value(of rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let sign = rest.drop(while: isBlank)
    let value = sign.dropFirst().drop(while: isBlank)
    guard sign.first == UInt8(ascii: "="), let quote = value.first, isQuote(quote),
      let end = value.dropFirst().firstIndex(where: isQuote)
    else { return nil }
    return value[..<end].dropFirst()
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }
}
