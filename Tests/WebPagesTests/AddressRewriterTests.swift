import Testing

@testable import WebPages

@Suite struct AddressRewriterTests {
  private func rewrite(_ page: String, depth: Int = 0) -> String {
    String(decoding: AddressRewriter.rewrite(Array(page.utf8), depth: depth), as: UTF8.self)
  }

  @Test(arguments: [
    (#"<p id="a">"#, #"<p id="v/a">"#),
    (#"<label for="a">"#, #"<label for="v/a">"#),
    (##"<a href="#a">"##, ##"<a href="#v/a">"##),
    (##"<a href="#/w">"##, ##"<a href="#/w">"##),
    (#"<a href="https://x.se/#a">"#, #"<a href="https://x.se/#a">"#),
    (#"<input data-key="a" type="checkbox">"#, #"<input data-key="a" type="checkbox">"#),
    (#"<p title="id=">id="a"</p>"#, #"<p title="id=">id="a"</p>"#),
  ])
  func identifiersOfAViewBecomeItsOwn(written: String, expected: String) {
    let view = #"<section id="/v" data-view="v">"#
    #expect(rewrite("\(view)\(written)</section>") == "\(view)\(expected)</section>")
  }

  @Test func whatStandsOutsideViewsIsLeftAlone() {
    let page = ##"<a href="#a">x</a><section id="b"></section><p id="a"></p>"##
    #expect(rewrite(page) == page)
  }

  @Test func sectionsWithinAViewBelongToIt() {
    let page = """
      <section id="/v" data-view="v"><section id="a"></section><p id="b"></p></section>\
      <section id="/w" data-view="w"><p id="b"></p></section><p id="b"></p>
      """
    #expect(
      rewrite(page) == """
        <section id="/v" data-view="v"><section id="v/a"></section><p id="v/b"></p></section>\
        <section id="/w" data-view="w"><p id="w/b"></p></section><p id="b"></p>
        """)
  }

  @Test(arguments: [
    (#"<img src="media/a.png">"#, #"<img src="../../media/a.png">"#),
    (#"<link rel="icon" href="data:,">"#, #"<link rel="icon" href="data:,">"#),
    (#"<a href="mailto:a@b.se">"#, #"<a href="mailto:a@b.se">"#),
    (##"<a href="#a">"##, ##"<a href="#a">"##),
  ])
  func addressesOfFilesLeadUp(written: String, expected: String) {
    #expect(rewrite(written, depth: 2) == expected)
  }

  @Test func textsComeOutAsTheyAre() {
    let text = #"5 &lt; 6 "id=" å 😀 <p class="a"></p> end"#
    #expect(rewrite(text, depth: 1) == text)
  }
}
