import Catalog
import Markup
import TestSupport
import Testing
import Text

@testable import WebPages

@Suite struct PageProseTests {
  private let range = SourceRange(file: FileID(0))

  private func html(
    _ block: Block, _ fields: PageProse.Fields = .none, boxKeys: [String] = []
  ) -> String {
    var prose = PageProse(PageWords(.swedish), fields, boxKeys: boxKeys)
    return prose.html([block]).string
  }

  private func item(_ content: [Inline], box: Bool? = nil) -> ProseListItem {
    ProseListItem(box: box, key: nil, blocks: [.paragraph(content)], range: range)
  }

  private func list(_ items: [ProseListItem]) -> Block {
    .list(ProseList(isOrdered: false, items: items, range: range))
  }

  private var labelled: [Inline] { [.text("Mitt steg: ", range), .blank(range)] }

  @Test func aBlankCanBeHeard() {
    #expect(
      html(.paragraph([.blank(range)]))
        == "<p><span role=\"img\" aria-label=\"tomt fält\" data-blank></span></p>")
  }

  @Test func onPaperABlankAtTheEndTakesTheRestOfTheLine() {
    let blank = "<span role=\"img\" aria-label=\"tomt fält\" data-blank></span>"
    #expect(
      html(list([item(labelled)]), .paper)
        == "<ul class=\"fields\"><li class=\"line\"><span>Mitt steg: </span>\(blank)</li></ul>")
  }

  @Test func anAnswerStandsAfterItsLabel() {
    let answered = list([item([.text("Mitt steg: Fråga köket", range)])])
    #expect(
      html(answered, .filled(labels: ["Mitt steg: "], headings: nil))
        == "<ul><li>Mitt steg: <span class=\"answer\">Fråga köket</span></li></ul>")
  }

  /// What a filled-in template has as headings of its rows.
  private func rowHeadings(_ filled: String, of template: String) -> [String] {
    let template = Template(
      key: "template.a", title: "A", range: range, uses: [], body: Prose(markdown: template))
    var prose = PageProse(
      PageWords(.swedish), .filled(labels: [], headings: RowHeadings(template)))
    return prose.html(Prose(markdown: filled)).string.matches(of: /<th scope="row">([^<]*)</).map {
      "\($0.1)"
    }
  }

  private let who = "| Del | Vem |\n|---|---|\n"
  private let why = "| Fråga | Svar |\n|---|---|\n| Hur? |"

  @Test func anAnswerInTheFirstColumnIsNoHeading() {
    let filled = "\(who)| Ringa | Ada |\n| Skriva | Bo |\n"
    #expect(rowHeadings(filled, of: "\(who)| | |\n| | |\n") == [])
    #expect(rowHeadings(filled, of: "\(who)| Ringa | |\n| | |\n") == ["Ringa"])
    #expect(rowHeadings(filled, of: "\(who)| Ringa | |\n| Läsa | |\n") == ["Ringa", "Skriva"])
  }

  @Test func eachTableFollowsTheOneWithItsColumns() {
    let template = "\(who)| | |\n\n\(why) |\n"
    #expect(rowHeadings("\(why) Så |\n", of: template) == ["Hur?"])
    #expect(rowHeadings("\(who)| Ringa | Ada |\n\n\(why) Så |\n", of: template) == ["Hur?"])
  }

  @Test func boxesTakeTheirKeysInOrder() {
    let boxes = list([
      item([.text("A", range)], box: false), item([.text("B", range)], box: false),
    ])
    let page = html(boxes, .boxes, boxKeys: ["check.a", "check.b"])
    #expect(page.hasPrefix("<ul class=\"checks\">"))
    #expect(page.contains("data-key=\"check.a\"><div><label for=\"check.a\">A</label></div>"))
    #expect(page.contains("data-key=\"check.b\"><div><label for=\"check.b\">B</label></div>"))
  }

  @Test func onPaperABoxIsNoInput() {
    let boxes = list([item([.text("A", range)], box: true)])
    #expect(html(boxes, .paper) == "<ul class=\"boxes\"><li class=\"ticked\">A</li></ul>")
  }

  @Test func aLinkElsewhereOpensInATabOfItsOwn() {
    let link = Inline.link(address: "https://example.org/", [.text("Läs", range)], range)
    #expect(
      html(.paragraph([link])) == """
        <p><a href="https://example.org/" target="_blank" rel="noopener noreferrer">Läs\
        <span class="heard"> (öppnas i ny flik)</span></a></p>
        """)
  }

  @Test func aTableNamesItsRowsAndLeavesRoomInItsCells() {
    func cell(_ content: Inline...) -> TableCell { TableCell(content: content, range: range) }
    let table = ProseTable(
      header: [cell(.text("Fråga", range)), cell(.text("Svar", range))],
      rows: [[cell(.text("Vad?", range)), cell()]], range: range)
    let page = html(.table(table), .paper)
    #expect(page.contains("<th scope=\"col\">Fråga</th><th scope=\"col\">Svar</th>"))
    #expect(page.contains("<th scope=\"row\">Vad?</th><td class=\"cell\"></td>"))
    #expect(page.contains("aria-label=\"Tabell: Fråga, Svar\""))
  }
}
