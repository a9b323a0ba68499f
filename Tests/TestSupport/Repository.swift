public import FoundationEssentials

/// The files of this repository.
public enum Repository {
  /// The repository's folder, found from this file's own place in it.
  public static let root: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 1...3 { folder.deleteLastPathComponent() }
    return folder
  }()

  public static func at(_ path: String) -> String {
    root.appending(path: path).path()
  }

  public static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// The names in a folder, sorted.
  public static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: at(folder)).sorted()
  }

  /// The paths of all files in a folder and its folders, sorted.
  public static func files(in folder: String, endingWith suffix: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: at(folder))
      .filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
  }
}
