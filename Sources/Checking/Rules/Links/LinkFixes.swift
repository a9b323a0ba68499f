internal import Catalog
internal import Diagnostics
internal import Reading
internal import Text

extension LinkedCatalog {
  /// The fix that makes a link lead to a file: in Markdown as it is seen from where the link stands,
  /// in XML an item by its name and other files by their paths.
  func fix(_ link: ProseLink, leadingTo path: String) -> Fix {
    let file = sources[link.range.file].path
    guard file.hasSuffix(".xml") else {
      return .didYouMean(relative(path, from: file), at: link.range)
    }
    let stem = path.hasSuffix(".xml") ? path.split(separator: "/").last?.dropLast(4) : nil
    return .didYouMean(stem.map(String.init) ?? path, at: link.range)
  }

  private func relative(_ path: String, from file: String) -> String {
    let folder = file.split(separator: "/").dropLast()
    let parts = path.split(separator: "/")
    let shared = zip(folder, parts.dropLast()).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: folder.count - shared)
    return (up + parts[shared...]).joined(separator: "/")
  }
}

extension ProseLink {
  /// Whether it leads up and out of the catalogue.
  var leavesCatalogue: Bool { path == nil && written.hasPrefix("..") }
}
