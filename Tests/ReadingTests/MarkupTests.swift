import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// What else Markdown can hold in the text of an exercise.
@Suite struct MarkupTests {
  private func told(_ text: String) throws -> Told {
    try Told.replacing("Ni får mer tid till dem ni är till för.", with: text)
  }

  @Test(arguments: [
    "Rad <!-- en kommentar --> slut.", "<!-- en kommentar\nmed ## rubrik\n•  lista -->\n\nText.",
    "<!-- a --> <!-- b -->\n\nText.",
  ])
  func commentsAreDropped(_ text: String) throws {
    let told = try told(text)
    #expect(told.ofForm.findings == [])
    #expect(!(try told.exercise().text.purpose.plainText.contains("<")))
  }

  @Test(arguments: [
    ("Kör `kod` här.", "kod"), ("```\nkod\n```", "```"), ("<div>\nhej\n</div>", "<div>"),
    ("Rad<br>bryts.", "<br>"), ("En <b>fet</b> rad.", "<b>"), ("Text.\n\n***\n\nMer.", "***"),
    ("***\n\nMer.", "***"),
  ])
  func markupThatCannotBeShownIsToldOnce(_ text: String, _ marked: String) throws {
    let found = try told(text)
    #expect(found.findings == ["unsupported-markup «\(marked)»"])
  }

  @Test func aDividingLineFirstInTheBodyIsMarkedThere() throws {
    let told = try Told.replacing(
      "---\nNi byter en uppgift", with: "---\n\n***\n\nNi byter en uppgift")
    #expect(told.findings == ["unsupported-markup «***»"])
  }

  @Test func whatACodeFenceSwallowsIsNotMissing() throws {
    let found = try told("```\nMer text.")
    #expect(found.findings == ["unsupported-markup «```»"])
  }

  @Test func indentedTextIsNoCode() throws {
    let found = try told("Text.\n\n      Indragen text.")
    #expect(found.ofForm.findings == [])
  }

  @Test func characterReferencesAreTheirCharacters() throws {
    let text = try told("A &amp; B &#8211; C&nbsp;D &okänt; E").exercise().text.purpose.plainText
    #expect(text == "A & B – C\u{A0}D &okänt; E")
  }

  @Test(arguments: [
    ("Text {#nyckel} mitt i.", "invalid-identifier"), ("Text. {#nyckel}", "invalid-identifier"),
    ("## Syfte {#a}", "empty-section"),
  ])
  func aKeyThatNamesNothingIsTold(_ text: String, _ rule: String) throws {
    let found = try told(text)
    #expect(found.rules.contains(rule))
  }
}
