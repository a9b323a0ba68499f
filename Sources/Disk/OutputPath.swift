internal import Files
internal import Text

/// The paths that an exporter may write to, relative to its folder.
enum OutputPath {
  private static let slash = UInt8(ascii: "/")

  /// Whether a path stays in the exporter's folder and off the names that this module needs.
  static func isSound(_ path: String) -> Bool {
    // Bytes, since in characters a slash with an accent on it is no slash.
    path.utf8.split(separator: slash, omittingEmptySubsequences: false).allSatisfy(isName)
      && path.lowercased() != FileList.name && !TemporaryFile.isOne(path)
  }

  private static func isName(_ part: Substring.UTF8View) -> Bool {
    !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
      && !part.contains(0)
  }

  /// The folders on the way to a path, outermost first.
  static func folders(of path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == slash && $0 > path.startIndex }.map {
      String(path[..<$0])
    }
  }

  /// Makes sure that every output has a folder of its own.
  static func check(_ outputs: [Output], in directory: String) throws(DiskError) {
    var taken: Set<String> = []
    for folder in outputs.map(\.folder) {
      guard isSound(folder), folders(of: folder).isEmpty else { throw .unsound(folder) }
      guard taken.insert(folder).inserted else { throw .twice(directory + "/" + folder) }
    }
  }

  /// Makes sure that every artefact has a place of its own.
  static func check(_ output: Output, at shown: String) throws(DiskError) {
    var taken: Set<String> = []
    for path in output.artefacts.map(\.path) {
      guard isSound(path) else { throw .unsound(shown + "/" + path) }
      guard taken.insert(path).inserted else { throw .twice(shown + "/" + path) }
    }
    for path in output.artefacts.map(\.path) {
      for folder in folders(of: path) where taken.contains(folder) {
        throw .twice(shown + "/" + folder)
      }
    }
  }
}

/// The names of files that are not whole yet.
enum TemporaryFile {
  static let prefix = ".laroverk-"
  static let suffix = ".tmp"
  /// The list with the files of the export before and of this one.
  static let oldAndNewList = prefix + "both" + suffix
  static let newList = prefix + "files" + suffix

  static func artefact(_ index: Int) -> String { "\(prefix)\(index)\(suffix)" }

  static func isOne(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
    let kind = name.dropFirst(prefix.count).dropLast(suffix.count)
    return kind == "both" || kind == "files" || Int(kind).map { artefact($0) == name } == true
  }
}

extension DiskError {
  fileprivate static func unsound(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” är ingen plats som en export får skriva till.",
        en: "“\(path)” is no place that an export may write to."))
  }

  fileprivate static func twice(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "Två filer i exporten vill ligga på samma plats: ”\(path)”.",
        en: "Two files of the export want the same place: “\(path)”."))
  }
}
