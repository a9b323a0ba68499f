import Catalog
import Markup
import TestSupport
import Testing

@testable import Exporting

@Suite struct ProseHTMLTests {
  @Test func writesParagraphsQuotesAndEmphasis() {
    #expect(
      html("*kort* & **gott**\\\n[mer](https://exempel.se/?a&b)\n\n> Hej!")
        == "<p><em>kort</em> &amp; <strong>gott</strong><br>"
        + "<a href=\"https://exempel.se/?a&amp;b\">mer</a></p>"
        + "<blockquote><p>Hej!</p></blockquote>")
  }

  @Test func marksBlanksAndBoxes() {
    #expect(
      html("När ____\n\n- [ ] Boka\n- [x] Bjud in")
        == "<p>När <span data-blank></span></p>"
        + "<ul><li data-box>Boka</li><li data-box=\"ticked\">Bjud in</li></ul>")
  }

  @Test func keepsTheKeyOfAnItem() {
    #expect(html("- [ ] Boka {#boka}") == "<ul><li data-box data-key=\"boka\">Boka</li></ul>")
  }

  @Test func wrapsParagraphsOfAnItemOnlyWhenItHasSeveral() {
    #expect(
      html("1. ett\n   - under\n2. två\n\n   tre")
        == "<ol><li>ett<ul><li>under</li></ul></li><li><p>två</p><p>tre</p></li></ol>")
  }

  @Test func givesTablesTheirHeadersAndEmptyCellsABlank() {
    #expect(
      html("| Fråga | Svar |\n|---|---|\n| Hur? | |\n| ____ | Så |")
        == "<table><thead><tr><th scope=\"col\">Fråga</th><th scope=\"col\">Svar</th></tr></thead>"
        + "<tbody><tr><th scope=\"row\">Hur?</th><td><span data-blank></span></td></tr>"
        + "<tr><td><span data-blank></span></td><td>Så</td></tr></tbody></table>")
  }

  private func html(_ markdown: String) -> String { HTML(Prose(markdown: markdown).nodes).string }
}
