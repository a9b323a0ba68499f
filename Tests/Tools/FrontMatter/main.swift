internal import Foundation
internal import Reading
internal import Text

// Reads documents, a JSON array of strings, on standard input. Prints what the front matter of each
// holds: a list of keys with their values, or null where the reader has something to tell.

let documents = try JSONDecoder().decode(
  [String].self, from: FileHandle.standardInput.readDataToEndOfFile())
let encoder = JSONEncoder()
FileHandle.standardOutput.write(try encoder.encode(documents.map { keysAndValues(of: $0) }))

/// The entries, or nil where something is told; a key that stands twice is told by `duplicate-key`.
private func keysAndValues(of document: String) -> [[Value]]? {
  let bytes = [UInt8](document.utf8)
  let file = FileID(0)
  guard EncodingCheck.findings(in: bytes, file: file).isEmpty else { return nil }
  let read = FrontMatterReader.read(bytes, file: file)
  let keys = Set(read.entries.map(\.key.value))
  guard read.problems.isEmpty, read.textBefore == nil, keys.count == read.entries.count else {
    return nil
  }
  return read.entries.map { [.text($0.key.value), Value($0)] }
}

/// What stands after a key, as JSON has it.
private enum Value: Encodable {
  case text(String)
  case list([String])

  init(_ entry: FrontMatter.Entry) {
    let values = entry.values.map(\.value)
    self = entry.isList ? .list(values) : .text(values.first ?? "")
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .list(let items): try container.encode(items)
    }
  }
}
