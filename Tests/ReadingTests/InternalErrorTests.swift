import Catalog
import Diagnostics
import TestSupport
import Testing
import Text

@testable import Reading

/// What the schema refuses and no rule has told is said to be a mistake of the program.
@Suite struct InternalErrorTests {
  private let place = SourceRange(file: FileID(0))

  @Test func theSchemaSaysWhatItMisses() {
    let theme = Element("theme", at: place)
    let complaint = CatalogXSD.complaint(about: theme, as: Schema.theme.element)
    #expect(complaint?.contains("attribute 'number' is required") == true)
  }

  @Test(arguments: Language.allCases) func printsWhatIsKept(_ language: Language) throws {
    let sources = SourceFiles([SourceFile(path: "teman/prov.md")])
    var format = TextFormat(sources: sources, language: language, colour: false)
    let printed = format.render([
      InternalError.diagnostic(place, "Element 'theme': The attribute 'number' is required.")
    ])
    try Snapshot("fixtures/broken/internal-error/printed.\(language.rawValue).txt")
      .compare(with: printed)
  }
}
