import Files
import TestSupport
import Testing
import Text

/// The examples of a document, each in its fence: ```` ```markdown ovningar/byt-ut.md ````.
struct DocumentFences {
  /// What stands in a fence and what it is said to be.
  struct Fence: Sendable, CustomTestStringConvertible {
    let line: Int
    /// `markdown`, `yaml`, `text`.
    let form: String
    let path: String
    let text: String

    var testDescription: String { "line \(line): \(form) \(path)" }

    /// A file from its first line, or a part of one.
    var isWholeFile: Bool { form == "markdown" && text.hasPrefix("---\n") }
  }

  let fences: [Fence]

  init(_ document: String) throws {
    let lines = try Repository.text(document)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var fences: [Fence] = []
    var open: (line: Int, words: [String], text: String)?
    for (number, line) in lines.enumerated() {
      if let fence = open {
        if line == "```" {
          fences.append(
            Fence(
              line: fence.line, form: fence.words.first ?? "",
              path: fence.words.dropFirst().joined(separator: " "), text: fence.text))
          open = nil
        } else {
          open?.text += line + "\n"
        }
      } else if line.hasPrefix("```") {
        open = (number + 1, line.dropFirst(3).split(separator: " ").map(String.init), "")
      }
    }
    try #require(open == nil, "\(document): a fence is not closed")
    self.fences = fences
  }
}

extension CatalogFiles {
  /// The catalogue with every whole file in place.
  func adding(_ fences: [DocumentFences.Fence]) throws -> CatalogFiles {
    try fences.filter(\.isWholeFile).reduce(self) { files, fence in
      let isThere = files.entries.contains { $0.path == fence.path }
      return try (isThere ? files.removing(fence.path) : files)
        .adding(fence.path, .text(Array(fence.text.utf8)))
    }
  }

  /// The catalogue with a part of a file in place of what it has for the same keys or headings.
  func replacingPart(_ fence: DocumentFences.Fence) throws -> CatalogFiles {
    let file = try text(of: fence.path)
    let new = fence.form == "yaml" ? withKeys(fence.text, file) : withSections(fence.text, file)
    return try removing(fence.path).adding(fence.path, .text(Array(new.utf8)))
  }

  private func text(of path: String) throws -> String {
    let content = entries.first { $0.path == path }?.content
    guard case .text(let bytes) = content else { throw MissingFile(path: path) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func withKeys(_ keys: String, _ file: String) -> String {
    let names = keys.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .map { $0.prefix { $0 != ":" } + ":" }
    let kept = file.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !names.contains { line.hasPrefix($0) } }
    return "---\n" + keys + kept.dropFirst().joined(separator: "\n")
  }

  private func withSections(_ sections: String, _ file: String) -> String {
    let new = sections.split(before: "\n## ")
    let headings = new.map { $0.split(separator: "\n").first }
    let kept = file.split(before: "\n## ").filter { old in
      !headings.contains(old.split(separator: "\n").first)
    }
    return (kept + new).map { $0.trimmed + "\n" }.joined(separator: "\n")
  }
}

struct MissingFile: Error {
  let path: String
}

extension String {
  /// The text in parts, each beginning with a mark but the first.
  fileprivate func split(before mark: String) -> [String] {
    let parts = ("\n" + self).components(mark)
    return parts.enumerated().map { $0 == 0 ? $1 : mark.dropFirst() + $1 }
      .filter { !$0.trimmed.isEmpty }
  }

  private func components(_ mark: String) -> [String] {
    ranges(of: mark).reversed().reduce(into: [self]) { parts, range in
      let first = parts[0]
      parts[0] = String(first[..<range.lowerBound])
      parts.insert(String(first[range.upperBound...]), at: 1)
    }
  }
}
