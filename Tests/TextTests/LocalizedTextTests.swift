import Testing
import Text

@Suite struct LocalizedTextTests {
  @Test func listsReadAsPeopleWriteThem() {
    #expect(LocalizedText.list([]).swedish == "")
    #expect(LocalizedText.list(["a"]).swedish == "a")
    #expect(LocalizedText.list(["a", "b"]).swedish == "a och b")
    #expect(LocalizedText.list(["a", "b", "c"]).english == "a, b and c")
    #expect(LocalizedText.list(["a", "b"], sv: "eller", en: "or").english == "a or b")
  }

  @Test func quotesAreTheLanguagesOwn() {
    let list = LocalizedText.quotedList(["a", "b"])
    #expect(list[.swedish] == "”a” och ”b”")
    #expect(list[.english] == "“a” and “b”")
  }
}
