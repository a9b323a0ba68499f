internal import FoundationEssentials
internal import Parallel

/// Puts one large JSON object together from members that are encoded one by one.
///
/// An encoder needs several times the memory of what it writes: so it never sees the whole
/// catalogue, and of a list only as many elements at a time as keep all cores busy.
struct JSONObjectWriter {
  private static let batch = 256
  private var bytes: [UInt8] = Array("{".utf8)
  private var hasMembers = false

  mutating func write(_ name: String, _ value: some Encodable) throws {
    begin(name)
    bytes += try Self.encoded(value, indent: 2)
  }

  /// A list, each element made and encoded when its turn comes.
  mutating func write<Element: Sendable, Record: Encodable>(
    _ name: String, _ elements: [Element], as record: @Sendable (Element) -> Record
  ) throws {
    begin(name)
    bytes += "[".utf8
    for start in stride(from: 0, to: elements.count, by: Self.batch) {
      let batch = Array(elements[start..<min(start + Self.batch, elements.count)])
      let encoded = batch.parallelMap { element in
        Result { try Self.encoded(record(element), indent: 4) }
      }
      for (index, element) in encoded.enumerated() {
        bytes += (start + index == 0 ? "\n    " : ",\n    ").utf8
        bytes += try element.get()
      }
    }
    bytes += (elements.isEmpty ? "]" : "\n  ]").utf8
  }

  consuming func finished() -> [UInt8] {
    bytes += "\n}\n".utf8
    return bytes
  }

  private mutating func begin(_ name: String) {
    bytes += "\(hasMembers ? "," : "")\n  \"\(name)\" : ".utf8
    hasMembers = true
  }

  private static func encoded(_ value: some Encodable, indent: Int) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return indented([UInt8](try encoder.encode(value)), by: indent)
  }

  /// Strings in JSON hold no line breaks of their own, so every one of them begins a line.
  private static func indented(_ bytes: [UInt8], by indent: Int) -> [UInt8] {
    let margin = [UInt8](repeating: 0x20, count: indent)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      result.append(byte)
      if byte == 0x0A { result += margin }
    }
    return result
  }
}
