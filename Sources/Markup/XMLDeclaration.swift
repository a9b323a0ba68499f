/// The first line of a document: `<?xml version="1.0" encoding="UTF-8"?>`.
enum XMLDeclaration {
  /// Told before parsing, since bytes that were decoded by it would have other places.
  static func problem(in bytes: [UInt8]) -> XMLProblem? {
    let head = bytes.prefix(200)
    guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let line = String(decoding: head[..<end], as: UTF8.self)
    guard line.contains("<?xml"), let match = line.firstMatch(of: pattern) else { return nil }
    let encoding = String(match.output.1)
    if ["utf-8", "us-ascii"].contains(encoding.lowercased()) { return nil }
    let offset = line.utf8.distance(from: line.startIndex, to: match.output.1.startIndex)
    return XMLProblem(
      reason: .encoding(encoding), place: offset..<offset + encoding.utf8.count)
  }

  private static var pattern: Regex<(Substring, Substring)> { /encoding\s*=\s*["']([^"']*)["']/ }
}
