@preconcurrency internal import ExamplesAssets
public import Files
public import Text

extension CatalogFiles {
  /// The small catalogue without findings that the rules' examples change, in a language.
  public static func base(_ language: Language) -> CatalogFiles {
    let name = language == .swedish ? "base" : "base-en"
    let files = UnsafeBufferPointer(start: example_files, count: example_file_count)
    return CatalogFiles(
      files.filter { String(cString: $0.catalog) == name }.map { file in
        let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
        return Entry(path: String(cString: file.path), content: .text(Array(bytes)))
      })
  }
}
