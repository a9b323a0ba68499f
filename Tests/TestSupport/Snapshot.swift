internal import FoundationEssentials

/// A text that is kept in the repository, so that every change of it is seen in review.
///
/// `LAROVERK_RECORD=1` writes it anew and fails the run, so that none passes unseen.
public struct Snapshot {
  /// Relative to the repository.
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  public func compare(with text: String) throws {
    if ProcessInfo.processInfo.environment["LAROVERK_RECORD"] == "1" {
      try record(text)
      throw FixtureError("recorded \(path): read it, then run again without LAROVERK_RECORD")
    }
    guard let kept = try? Repository.text(path) else {
      throw FixtureError("\(path) is missing: LAROVERK_RECORD=1 records it")
    }
    guard kept == text else {
      throw FixtureError("\(path) differs.\n--- kept\n\(kept)\n--- now\n\(text)")
    }
  }

  private func record(_ text: String) throws {
    let file = Repository.root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
