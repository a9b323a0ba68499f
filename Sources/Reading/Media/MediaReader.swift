internal import Catalog
internal import Diagnostics
internal import Files
internal import Text

/// A file in `media/` and where it is told about.
struct MediaEntry: Sendable {
  let path: String
  let file: FileID
  let content: CatalogFiles.Content
}

/// What came of a media file.
struct ReadMedia: Sendable {
  let path: String
  /// Nil where it is told that it cannot be used.
  var media: Media?
  var findings: [Diagnostic] = []
}

/// Looks at media files: name, size, and whether they hold what their names say.
enum MediaReader {
  static func read(_ entry: MediaEntry, _ language: Language) -> ReadMedia {
    var read = ReadMedia(path: entry.path)
    // Folders and what cannot be read are told with the layout.
    if case .unreadable = entry.content { return read }
    let name = MediaName(entry.path)
    guard let format = name.format, case .media(let content) = entry.content else {
      read.findings = [UnknownFile.media(entry.file, path: entry.path, language)]
      return read
    }
    if let better = name.better {
      read.findings = [InvalidIdentifier.mediaName(entry.file, path: entry.path, better: better)]
    }
    guard content.size <= CatalogFiles.largestMedia else {
      read.findings.append(TooLarge.media(entry.file, bytes: content.size))
      return read
    }
    look(at: entry, content, format, &read)
    return read
  }

  private static func look(
    at entry: MediaEntry, _ content: MediaFile, _ format: MediaFormat, _ read: inout ReadMedia
  ) {
    do {
      let finding = try MediaProbe.probe(content, as: format)
      guard case .sound(let pixels) = finding else {
        read.findings.append(
          InvalidMedia.diagnostic(
            entry.file, path: entry.path, format, finding, isEmpty: content.size == 0))
        return
      }
      read.media = Media(
        path: entry.path, file: entry.file, format: format, pixels: pixels, content: content)
    } catch {
      let why = LocalizedText(same: "\(error)")
      read.findings.append(UnreadableFile.diagnostic(entry.file, path: entry.path, why: why))
    }
  }
}

/// A path in `media/`: folders and a stem that are identifiers, and how it ends.
struct MediaName {
  /// Nil for files that browsers do not show by themselves.
  let format: MediaFormat?
  /// The path as it could be, when this one cannot; empty where no name can be made of it.
  let better: String?

  init(_ path: String) {
    let parts = path.split(separator: "/")
    let name = parts.last ?? ""
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let end = String(name[dot...].dropFirst())
    format = MediaFormat(extension: end.lowercased())
    let names = parts.dropFirst().dropLast().map(String.init) + [String(name[..<dot])]
    let isGood = names.allSatisfy(\.isIdentifier) && end == end.lowercased()
    let slugs = names.map(\.slug)
    better =
      isGood
      ? nil
      : slugs.contains("")
        ? "" : (["media"] + slugs).joined(separator: "/") + "." + end.lowercased()
  }
}
