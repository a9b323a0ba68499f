public import Files

/// What an exporter made: the artefacts that its folder shall hold, and nothing else of ours.
public struct Output: Sendable {
  /// The exporter's name, which its folder in the output folder has too.
  public let folder: String
  public let artefacts: [Artefact]

  public init(folder: String, artefacts: [Artefact]) {
    self.folder = folder
    self.artefacts = artefacts
  }
}

/// What became of an output.
public struct WrittenOutput: Sendable, Hashable {
  public let folder: String
  /// Artefacts that are new or have changed.
  public let written: Int
  /// Artefacts that lay there already, and were not touched.
  public let unchanged: Int
  /// Files of the export before that are no longer made.
  public let removed: Int
  /// Each artefact's size in bytes, in the order of the output's artefacts.
  public let sizes: [Int]
}
