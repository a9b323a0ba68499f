import Checking
import Files
import TestSupport
import Testing
import Text

@testable import WebPages

/// What of the report is on its page; how it looks is told by `Tests/Browser`.
@Suite struct ReportPageTests {
  private func page(_ files: CatalogFiles, _ language: Language = .swedish) throws -> String {
    let page = ReportPage(Report(try Told(files).checked()), language: language)
    return String(decoding: page.html, as: UTF8.self)
  }

  @Test func isTheSameEveryTime() throws {
    #expect(try page(.real()) == page(.real()))
  }

  @Test func needsNothingBesideItself() throws {
    let page = try page(.real())
    #expect(!page.contains("<script"))
    #expect(!page.contains("rel=\"stylesheet\""))
    #expect(page.contains(".heat-4"))
  }

  @Test func marksTheCataloguesOwnWordsInAnotherLanguage() throws {
    let english = try page(.fixture("base"), .english)
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<h2>Themes</h2>"))
    #expect(english.contains("<span lang=\"sv\">Byt ut</span>"))
    #expect(try !page(.fixture("base")).contains("lang=\"sv\">Byt ut"))
  }

  @Test func theFullestCellHasTheStrongestColour() throws {
    let page = try page(.fixture("base"))
    #expect(page.ranges(of: "<td class=\"heat-1\">1</td>").count == 4)
  }

  @Test func holesAreSaidInWords() throws {
    let page = try page(
      .fixture("base").replacing(
        "- Kultur, mot 2: Ni säger ja till varandras förslag.\n", in: "ovningar/byt-ut.md", with: ""
      ))
    #expect(page.contains("<td class=\"heat-0\">0</td>"))
    #expect(page.contains("<td class=\"hole\">saknas</td>"))
    #expect(page.contains("1 av 4 rutor saknar övning."))
  }

  @Test func thereIsNoGraphWhereNothingHangsTogether() throws {
    let loose = try CatalogFiles.fixture("base").replacing(
      "gör först: Gör en egen antipilot\n", in: "ovningar/byt-ut.md", with: "")
    #expect(try page(.fixture("base")).contains("<svg"))
    #expect(try !page(loose).contains("<svg"))
  }

  @Test func aTitleIsTextAndNothingElse() throws {
    let page = try page(
      .fixture("base").replacing(
        "titel: Byt ut", in: "ovningar/byt-ut.md",
        with: "titel: \"</style></title><script>x</script>\""
      ).replacing("- Byt ut", in: "moduler/gor-plats.md", with: "- byt-ut"))
    #expect(!page.contains("<script>"))
    #expect(page.ranges(of: "</style>").count == 1)
  }
}
