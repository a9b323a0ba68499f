public import Diagnostics
public import Files
internal import Reading
internal import Text

extension Told {
  /// What is told of the catalogue when the first fix of each diagnostic is applied.
  public func mended(_ files: CatalogFiles) -> Told {
    let edits = diagnostics.compactMap(\.fixes.first).flatMap(\.edits)
    var mended = files
    for (file, edits) in Dictionary(grouping: edits, by: \.range.file) {
      mended = mended.editing(read.sources[file].path, edits)
    }
    return Told(mended)
  }
}

extension CatalogFiles {
  /// The catalogue with some edits of one of its files made.
  public func editing(_ path: String, _ edits: [Fix.Edit]) -> CatalogFiles {
    CatalogFiles(
      entries.map { entry in
        guard entry.path == path, case .text(var bytes) = entry.content else { return entry }
        for edit in edits.sorted(by: { $0.range > $1.range }) {
          let place = Int(edit.range.start)..<Int(edit.range.end)
          bytes.replaceSubrange(place, with: Array(edit.replacement.utf8))
        }
        return Entry(path: path, content: .text(bytes))
      })
  }
}
