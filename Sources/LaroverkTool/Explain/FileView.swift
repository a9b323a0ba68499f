internal import Files
internal import Text

/// The lines of a file that an example is about, with some around them.
struct FileView {
  /// A line of the file, or a gap where some are left out.
  enum Line: Equatable {
    case line(number: Int, text: String, isChanged: Bool)
    case gap
  }

  let path: String
  let content: Content

  enum Content {
    case lines([Line])
    /// A file that has no lines to show, told in words.
    case words(LocalizedText)
  }

  /// Where a catalogue differs from another one, as it stands in the first.
  static func of(_ files: CatalogFiles, comparedWith other: CatalogFiles) -> [FileView] {
    let paths = Set((files.entries + other.entries).map(\.path)).sorted { $0.precedes($1) }
    return paths.compactMap { path in
      let entry = files.entries.first { $0.path == path }
      let before = other.entries.first { $0.path == path }
      guard let content = content(of: entry?.content, before: before?.content) else { return nil }
      return FileView(path: path, content: content)
    }
  }

  private static func content(
    of now: CatalogFiles.Content?, before: CatalogFiles.Content?
  ) -> Content? {
    switch (now, before) {
    case (.text(let now), .text(let before)) where now == before: nil
    case (.text(let now), .text(let before)): .lines(changed(lines(now), from: lines(before)))
    case (.text(let now), _): .lines(changed(lines(now), from: []))
    case (.tooLarge(let bytes), _):
      .words(LocalizedText(sv: "en fil på \(bytes / 1000) kB", en: "a file of \(bytes / 1000) kB"))
    case (.media, _): .words(LocalizedText(sv: "en bild eller film", en: "a picture or film"))
    case (.unreadable, _):
      .words(LocalizedText(sv: "en fil som inte går att läsa", en: "a file that cannot be read"))
    case (nil, _): .words(LocalizedText(sv: "filen finns inte", en: "the file is not there"))
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

// Which lines are shown.
extension FileView {
  private static let around = 2
  /// Of more lines than this the last ones are left out.
  private static let most = 16

  private static func changed(_ lines: [String], from old: [String]) -> [Line] {
    let (changed, places) = places(of: lines.difference(from: old), lines.count, old.count)
    let shown = lines.indices.filter { line in
      changed.contains { abs($0 - line) <= around }
        || places.contains { (-around..<around).contains(line - $0) }
    }
    let ends = shown.prefix { lines[$0].isEmpty && !changed.contains($0) }.count
    var kept = Array(shown.dropFirst(ends))
    while let last = kept.last, lines[last].isEmpty, !changed.contains(last) { kept.removeLast() }
    return withGaps(
      kept.map { .line(number: $0 + 1, text: lines[$0], isChanged: changed.contains($0)) })
  }

  /// Lines that are new, and lines before which others were taken away.
  private static func places(
    of difference: CollectionDifference<String>, _ count: Int, _ oldCount: Int
  ) -> (changed: Set<Int>, removals: Set<Int>) {
    let added = Set(difference.insertions.map(\.offset))
    let removed = Set(difference.removals.map(\.offset))
    var places: Set<Int> = []
    var (old, new) = (0, 0)
    while old < oldCount || new < count {
      if removed.contains(old) {
        places.insert(new)
        old += 1
      } else if added.contains(new) {
        new += 1
      } else {
        (old, new) = (old + 1, new + 1)
      }
    }
    return (added, places)
  }

  private static func withGaps(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    var before: Int?
    for line in lines.prefix(most) {
      guard case .line(let number, _, _) = line else { continue }
      if let before, number > before + 1 { result.append(.gap) }
      before = number
      result.append(line)
    }
    return lines.count > most ? result + [.gap] : result
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
