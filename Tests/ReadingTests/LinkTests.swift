import Catalog
import Reading
import TestSupport
import Testing
import Text

/// Links and pictures in the text of an exercise, as they are read.
@Suite struct LinkTests {
  private func inlines(_ text: String) throws -> [Inline] {
    let told = try Told.replacing("Ni får mer tid till dem ni är till för.", with: text)
    guard case .paragraph(let content)? = try told.exercise().text.purpose.blocks.first else {
      return []
    }
    return content
  }

  /// The links of a text, each as what it leads to.
  private func targets(_ text: String) throws -> [String] {
    let told = try Told.replacing("Ni får mer tid till dem ni är till för.", with: text)
    return told.read.links.map { link in
      let target =
        switch link.target {
        case .item(let item): "\(item.kind) \(item.id)"
        case .media: "media"
        case .nothing: "nothing"
        }
      return "\(target), \(link.path ?? "-"), \(link.isPlain), «\(told.marked(link.range))»"
    }
  }

  @Test(arguments: [
    ("[a](byt-ut.md)", "exercise byt-ut, ovningar/byt-ut.md, true, «byt-ut.md»"),
    ("[a](./byt-ut.md)", "exercise byt-ut, ovningar/byt-ut.md, true, «./byt-ut.md»"),
    ("[a](<byt-ut.md>)", "exercise byt-ut, ovningar/byt-ut.md, true, «byt-ut.md»"),
    ("[a](byt-ut.md \"Titel\")", "exercise byt-ut, ovningar/byt-ut.md, true, «byt-ut.md»"),
    (
      "[a](../teman/gor-plats.md)",
      "theme gor-plats, teman/gor-plats.md, true, «../teman/gor-plats.md»"
    ),
    ("[a](../program.md)", "programme programme, program.md, true, «../program.md»"),
    (
      "[a](../mognadsmodell.md)",
      "maturityModel maturity-model, mognadsmodell.md, true, «../mognadsmodell.md»"
    ),
    ("[a](byt%2Dut.md)", "exercise byt-ut, ovningar/byt-ut.md, true, «byt%2Dut.md»"),
    ("[a](byt\\-ut.md)", "exercise byt-ut, ovningar/byt-ut.md, true, «byt\\-ut.md»"),
    ("[](byt-ut.md)", "exercise byt-ut, ovningar/byt-ut.md, true, «byt-ut.md»"),
    ("[a](byt-ut.md#steg)", "exercise byt-ut, ovningar/byt-ut.md, false, «byt-ut.md#steg»"),
    (
      "[a](/ovningar/byt-ut.md)",
      "exercise byt-ut, ovningar/byt-ut.md, false, «/ovningar/byt-ut.md»"
    ),
    ("[a](byt-ut)", "exercise byt-ut, ovningar/byt-ut, false, «byt-ut»"),
    ("[a](byt-ut.html)", "exercise byt-ut, ovningar/byt-ut.html, false, «byt-ut.html»"),
    (
      "[a](..\\teman\\gor-plats.md)",
      "theme gor-plats, teman/gor-plats.md, false, «..\\teman\\gor-plats.md»"
    ),
    ("[a](../../byt-ut.md)", "nothing, -, false, «../../byt-ut.md»"),
    ("[a](#steg)", "nothing, -, false, «#steg»"),
    ("[a](ftp://a.se/b)", "nothing, -, false, «ftp://a.se/b»"),
    ("[a](//a.se/b.md)", "nothing, -, false, «//a.se/b.md»"),
    ("[a](C:\\b.md)", "nothing, -, false, «C:\\b.md»"),
    ("[a](javascript:alert)", "nothing, -, false, «javascript:alert»"),
    ("![a](../media/a.png)", "media, media/a.png, true, «../media/a.png»"),
    ("![](../media/a.png)", "media, media/a.png, true, «../media/a.png»"),
    ("[a](../media/b/c.pdf)", "media, media/b/c.pdf, true, «../media/b/c.pdf»"),
    ("![a](https://a.se/b.png)", "media, -, false, «https://a.se/b.png»"),
    ("![a](../media/r%C3%A4v.png)", "media, media/räv.png, true, «../media/r%C3%A4v.png»"),
    ("[a](b.png)", "media, ovningar/b.png, true, «b.png»"),
  ])
  func anAddressIsSeenFromTheFileItStandsIn(_ text: String, _ target: String) throws {
    #expect(try targets(text) == [target])
  }

  @Test func webAddressesAreNoneOfTheCataloguesLinks() throws {
    #expect(try targets("[a](https://a.se/b.md) [c](mailto:a@b.se) [d](TEL:1)") == [])
  }

  @Test func anItemLinkKeepsTheWrittenWords() throws {
    let content = try inlines("Gör [den **här**](gor-en-egen-antipilot.md) först.")
    #expect(content.plainText == "Gör den här först.")
    guard case .item(let item, _, _) = content[1] else { throw Unexpected(content: content) }
    #expect(item == ItemAddress(kind: .exercise, id: "gor-en-egen-antipilot"))
  }

  @Test func aLinkWithoutWordsTakesTheTitle() throws {
    let content = try inlines("Gör [](gor-en-egen-antipilot.md) och [](../program.md).")
    #expect(content.plainText == "Gör Gör en egen antipilot och Liten expedition.")
  }

  @Test func aPictureHasItsPathAndItsWords() throws {
    let content = try inlines("![Två *par* ritar &amp; skriver.](../media/par.svg)")
    guard case .picture(let path, let alt, _)? = content.first else {
      throw Unexpected(content: content)
    }
    #expect([path, alt] == ["media/par.svg", "Två par ritar & skriver."])
  }

  @Test func aPictureAloneIsAText() throws {
    let told = try Told.replacing(
      "Ni får mer tid till dem ni är till för.", with: "![](../media/par.svg)")
    #expect(told.ofForm.rules == ["missing-media"])
  }

  @Test(arguments: ["- ## ![Par](../media/par.svg)", "![Par](../media/par.svg)\n---"])
  func aHeadingThatIsToldIsNotToldForItsPicture(_ text: String) throws {
    let told = try Told.replacing("Ni får mer tid till dem ni är till för.", with: text)
    #expect(told.rules.filter { $0 != "missing-media" }.count == 1, "\(told.findings)")
  }

  @Test func aPictureInAHeadingIsTold() throws {
    let told = try Told.replacing("## Syfte", with: "## Syfte ![Par](../media/par.svg)")
    #expect(told.findings == ["unsupported-markup «Par»"])
  }

  private struct Unexpected: Error { let content: [Inline] }
}
