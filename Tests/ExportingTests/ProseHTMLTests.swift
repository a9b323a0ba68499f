import Catalog
import Markup
import Testing

@testable import Exporting

@Suite struct ProseHTMLTests {
  @Test func writesParagraphsQuotesAndEmphasis() {
    let paragraph = Block.paragraph([
      .emphasis([Sample.text("kort")]), Sample.text(" & "), .strong([Sample.text("gott")]),
      .lineBreak, .link(address: "https://exempel.se/?a&b", [Sample.text("mer")], Sample.range),
    ])
    #expect(
      html(paragraph, .quote([Sample.paragraph("Hej!")], Sample.range))
        == "<p><em>kort</em> &amp; <strong>gott</strong><br>"
        + "<a href=\"https://exempel.se/?a&amp;b\">mer</a></p>"
        + "<blockquote><p>Hej!</p></blockquote>")
  }

  @Test func marksBlanksAndBoxes() {
    let blank = Block.paragraph([Sample.text("När "), .blank(Sample.range)])
    let boxes = Sample.list([Sample.item("Boka", box: false), Sample.item("Bjud in", box: true)])
    #expect(
      html(blank, boxes) == "<p>När <span data-blank></span></p>"
        + "<ul><li data-box>Boka</li><li data-box=\"ticked\">Bjud in</li></ul>")
  }

  @Test func wrapsParagraphsOfAnItemOnlyWhenItHasSeveral() {
    let nested = Sample.item("ett", [Sample.list([Sample.item("under")])])
    let loose = Sample.item("två", [Sample.paragraph("tre")])
    #expect(
      html(Sample.list([nested, loose], ordered: true))
        == "<ol><li>ett<ul><li>under</li></ul></li><li><p>två</p><p>tre</p></li></ol>")
  }

  @Test func givesTablesTheirHeadersAndEmptyCellsABlank() {
    let table = ProseTable(
      header: [Sample.cell(Sample.text("Fråga")), Sample.cell(Sample.text("Svar"))],
      rows: [
        [Sample.cell(Sample.text("Hur?")), Sample.cell()],
        [Sample.cell(.blank(Sample.range)), Sample.cell(Sample.text("Så"))],
      ], range: Sample.range)
    #expect(
      html(.table(table))
        == "<table><thead><tr><th scope=\"col\">Fråga</th><th scope=\"col\">Svar</th></tr></thead>"
        + "<tbody><tr><th scope=\"row\">Hur?</th><td><span data-blank></span></td></tr>"
        + "<tr><td><span data-blank></span></td><td>Så</td></tr></tbody></table>")
  }

  private func html(_ blocks: Block...) -> String { Node.html(Prose(blocks).html) }
}
