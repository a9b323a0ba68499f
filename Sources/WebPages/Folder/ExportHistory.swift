internal import Files
internal import Text

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What the page about the output folder remembers from one export to the next.
struct ExportHistory: Codable {
  /// Counts the exports that changed something, from 1.
  private(set) var number = 1
  /// What the page was made from; the same basis and no changes make the same page.
  private(set) var basis: String
  /// By exporter and path, for files that the first export did not leave as they are.
  private(set) var marks: [String: Mark] = [:]
  /// The titles of what the last export took away, by exporter and path.
  private(set) var removed: [String: String] = [:]

  /// In which export a file came, and in which it changed last.
  struct Mark: Codable {
    let first: Int
    let last: Int
  }

  private static let unchanged = Mark(first: 1, last: 1)

  /// The history of a folder that holds what this listing says, and nothing was known of before.
  init(basis: String) {
    self.basis = basis
  }

  subscript(folder: String, path: String) -> Mark { marks["\(folder)/\(path)"] ?? Self.unchanged }

  /// The history once an export has made its changes.
  func after(_ listing: OutputListing, basis: String) -> ExportHistory {
    var next = self
    next.basis = basis
    next.marks = [:]
    if listing.hasChanges {
      next.number += 1
      next.removed = [:]
    }
    for output in listing.outputs {
      for file in output.files { next.enter(file, of: output.folder, mark(file, output.folder)) }
      for file in output.removed {
        next.removed["\(output.folder)/\(file.path)"] = file.subject.title
      }
    }
    return next
  }

  private func mark(_ file: ListedFile, _ folder: String) -> Mark {
    switch file.change {
    case .none: self[folder, file.path]
    case .isNew: Mark(first: number + 1, last: number + 1)
    case .hasChanged: Mark(first: self[folder, file.path].first, last: number + 1)
    }
  }

  private mutating func enter(_ file: ListedFile, of folder: String, _ mark: Mark) {
    if mark.last > 1 { marks["\(folder)/\(file.path)"] = mark }
  }
}

extension ExportHistory {
  /// In the page it stands as the content of this `meta` element, in Base64.
  static let name = "laroverk-exports"

  var encoded: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self))?.base64EncodedString() ?? ""
  }

  /// The history in a page; nil where it is no page of ours.
  init?(in page: [UInt8]) {
    let opening = Array("<meta name=\"\(Self.name)\" content=\"".utf8)
    guard let start = page.firstRange(of: opening)?.upperBound,
      let end = page[start...].firstIndex(of: UInt8(ascii: "\"")),
      let data = Data(base64Encoded: Data(page[start..<end])),
      let history = try? JSONDecoder().decode(Self.self, from: data)
    else { return nil }
    self = history
  }
}
