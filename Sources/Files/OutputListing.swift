/// All that lies in the output folder when an export has ended, by the exporters' lists.
public struct OutputListing: Sendable {
  /// Sorted by folder.
  public let outputs: [ListedOutput]
  /// Of every list: the same as long as nothing has changed.
  public let fingerprint: UInt32
  /// The page about the folder that the export before left.
  public let previousPage: [UInt8]?

  public init(outputs: [ListedOutput], fingerprint: UInt32, previousPage: [UInt8]?) {
    self.outputs = outputs
    self.fingerprint = fingerprint
    self.previousPage = previousPage
  }

  /// Whether this export makes, changes or takes away any file.
  public var hasChanges: Bool { outputs.contains(where: \.hasChanges) }
}

/// What lies in one exporter's folder.
public struct ListedOutput: Sendable {
  public let folder: String
  /// In no order.
  public let files: [ListedFile]
  /// Files of the export before that are no longer made.
  public let removed: [ListedFile]

  public init(folder: String, files: [ListedFile], removed: [ListedFile] = []) {
    self.folder = folder
    self.files = files
    self.removed = removed
  }

  var hasChanges: Bool { !removed.isEmpty || files.contains { $0.change != .none } }
}

/// A file in an exporter's folder, and what becomes of it in this export.
public struct ListedFile: Sendable {
  /// Relative to the exporter's folder.
  public let path: String
  public let subject: Artefact.Subject
  /// In bytes.
  public let size: Int
  public let change: Change

  public enum Change: Sendable {
    case none, isNew, hasChanged
  }

  public init(path: String, subject: Artefact.Subject, size: Int, change: Change = .none) {
    self.path = path
    self.subject = subject
    self.size = size
    self.change = change
  }
}
