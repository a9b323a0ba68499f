import Markup
import Testing

@Suite struct HTMLTests {
  private func html(_ html: HTML) -> String { html.string }

  @Test func aDocumentBeginsWithItsType() {
    let page = HTML.element("html", ["lang": "sv"], [.element("body", [:], text: "Hej å 😀")])
    #expect(
      String(decoding: HTML.document(page), as: UTF8.self)
        == "<!DOCTYPE html>\n<html lang=\"sv\"><body>Hej å 😀</body></html>\n")
  }

  @Test func piecesStandOneAfterTheOther() {
    #expect(
      html(.element("div", [:], [.element("p", [:], text: "a"), .text("b"), .element("p")]))
        == "<div><p>a</p>b<p></p></div>")
    #expect(html(HTML()) == "")
    #expect(HTML().isEmpty)
  }

  @Test func aTreeIsWrittenAsItsPieces() {
    let tree: [Node] = [
      .element("p", ["id": "a&b"], [.text("<"), .element("br")]), .text("å"),
    ]
    #expect(HTML(tree).string == "<p id=\"a&amp;b\">&lt;<br></p>å")
    #expect(HTML([Node]()).isEmpty)
  }

  @Test func textIsNeverReadAsMarkup() {
    #expect(
      html(.element("p", [:], text: "<b> & \"c\" &amp; it's\u{A0}]]>"))
        == "<p>&lt;b&gt; &amp; \"c\" &amp;amp; it's\u{A0}]]&gt;</p>")
  }

  @Test func aValueNeverEndsItsQuotes() {
    #expect(
      html(.element("p", ["title": "\" onload='x' <&>\n&{y};å"]))
        == "<p title=\"&quot; onload='x' &lt;&amp;&gt;\n&amp;{y};å\"></p>")
  }

  @Test func anAttributeWithoutValueIsOnlyNamed() {
    #expect(html(.element("p", ["id": ""], flag: "data-x")) == "<p id=\"\" data-x></p>")
  }

  @Test func anAddressHoldsNoBlankAndNoLetterBeyondASCII() {
    #expect(
      html(.element("a", ["href": "https://exempel.se/å b?c=\"d\"&e=%20#f~\u{7F}"]))
        == "<a href=\"https://exempel.se/%C3%A5%20b?c=&quot;d&quot;&amp;e=%20#f~%7F\"></a>")
    #expect(
      html(.element("img", ["src": "a b", "alt": "a b"])) == "<img src=\"a%20b\" alt=\"a b\">")
  }

  @Test(arguments: [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ])
  func voidElementsHaveNoEndTag(name: String) {
    #expect(html(.element(name, ["id": "a"])) == "<\(name) id=\"a\">")
  }

  @Test(arguments: ["li", "p", "td", "option", "rect", "script", "textarea"])
  func allOthersHaveOneEvenWhenEmpty(name: String) {
    #expect(html(.element(name)) == "<\(name)></\(name)>")
  }

  @Test(arguments: ["script", "style"])
  func nothingIsEscapedWhereNothingIsRead(name: String) {
    #expect(
      html(.element(name, [:], text: "a > b && \"å\"")) == "<\(name)>a > b && \"å\"</\(name)>")
  }
}
