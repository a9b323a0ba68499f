public import Diagnostics
@preconcurrency internal import ExamplesAssets
public import Files
public import Text

extension CatalogFiles {
  /// The small catalogue without findings that the rules' examples change, in a language.
  public static func base(_ language: Language) -> CatalogFiles {
    embedded(language == .swedish ? "base" : "base-en")
  }

  /// The catalogue that an example changes, for whoever reads a language.
  public static func base(of example: Example, _ language: Language) -> CatalogFiles {
    example.isXML ? embedded("base-xml") : base(example.english == nil ? .swedish : language)
  }

  /// A catalogue by its name in `fixtures/catalogs`.
  static func embedded(_ name: String) -> CatalogFiles {
    let files = UnsafeBufferPointer(start: example_files, count: example_file_count)
    return CatalogFiles(
      files.filter { String(cString: $0.catalog) == name }.map { file in
        let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
        return Entry(path: String(cString: file.path), content: .text(Array(bytes)))
      })
  }
}
