internal import Files
internal import Text

/// Every path that something can be told about, in one order: entries, folders, missing files.
struct SourcePaths {
  let sources: SourceFiles
  /// By position in the catalogue's entries.
  let ofEntries: [FileID]
  /// Of the paths that are no entries.
  let others: [String: FileID]

  init(_ catalog: CatalogFiles, others paths: [String]) {
    var files: [SourceFile] = []
    files.reserveCapacity(catalog.entries.count + paths.count)
    var ofEntries: [FileID] = []
    ofEntries.reserveCapacity(catalog.entries.count)
    var others: [String: FileID] = [:]
    var rest = paths.sorted { $0.precedes($1) }[...]
    for entry in catalog.entries {
      while let path = rest.first, path.precedes(entry.path) {
        others[path] = FileID(files.count)
        files.append(SourceFile(path: path))
        rest.removeFirst()
      }
      ofEntries.append(FileID(files.count))
      files.append(SourceFile(path: entry.path, bytes: Self.bytes(of: entry)))
    }
    for path in rest {
      others[path] = FileID(files.count)
      files.append(SourceFile(path: path))
    }
    (sources, self.ofEntries, self.others) = (SourceFiles(files), ofEntries, others)
  }

  private static func bytes(of entry: CatalogFiles.Entry) -> [UInt8] {
    if case .text(let bytes) = entry.content { bytes } else { [] }
  }
}
