import Catalog
import Testing
import Text

@testable import Reading

/// The blanks of a text, each as it is written.
private func blanks(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return MarkdownParser.parse(
    bytes, from: 0, file: FileID(0), addresses: .init(.exercise, .swedish)
  ).blanks.map { range in
    String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}

@Suite struct BlankTests {
  @Test(arguments: [
    "___", "____", "______________", "\\_\\_\\_", "Namn: ____", "____ är bra",
    "Vi är ____ personer",
    "”____”", "\"____\"", "(____)", "____–då", "____ – då", "____, och", "____.", "**____**",
    "*Namn: ____*", "- ____", "1. ____", "> ____", "- [ ] ____", "a____b", "| a |\n|---|\n| ____ |",
    "Se [sidan](https://a.se/) och ____",
  ])
  func threeUnderscoresOrMoreAreOneBlankAnywhere(_ text: String) {
    #expect(blanks(text).count == 1)
  }

  @Test func aBlankIsMarkedExactly() {
    #expect(
      blanks("När ____ kommer säger jag \\_\\_\\_ till _____.") == ["____", "\\_\\_\\_", "_____"])
  }

  @Test(arguments: [
    "https://a.se/x___y", "[ord](https://a.se/___)", "<https://a.se/___>", "www.a.se/___",
    "_kursivt_",
    "__fetstil__", "två __ streck", "snake_case_namn", "\\_\\_",
  ])
  func addressesAndFewerUnderscoresAreNone(_ text: String) {
    #expect(blanks(text) == [])
  }

  @Test func anAddressKeepsItsUnderscores() throws {
    let text = Array("[ord](https://a.se/x___y)".utf8)
    let document = MarkdownParser.parse(
      text, from: 0, file: FileID(0), addresses: .init(.exercise, .swedish))
    let links = document.tape.inlines(of: 0).compactMap { inline in
      if case .link(let address, _, _) = inline { address } else { nil }
    }
    #expect(links == ["https://a.se/x___y"])
  }
}
