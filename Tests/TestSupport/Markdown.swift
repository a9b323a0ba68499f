public import Catalog
internal import Files
internal import Reading
public import Text

extension Prose {
  /// A text as an author writes it, in a theme that is otherwise unfinished.
  public init(markdown text: String) {
    let theme = "---\nnummer: 1\ntitel: Prov\n---\n\(text)\n"
    self = readCatalog(.texts(["teman/prov.md": theme])).items.themes.first?.lead ?? Prose()
  }
}

extension SourceRange {
  /// A place for what was made by a test.
  public static let nowhere = SourceRange(file: FileID(0))
}
