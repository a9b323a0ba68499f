import Catalog
import Checking
import Diagnostics
import Files
import TestSupport
import Testing
import Text

/// Where links and pictures lead, and what is offered when they lead nowhere.
@Suite struct LinkRuleTests {
  private func told(_ text: String, media: [String] = ["media/karta.svg"]) throws -> Told {
    let svg = MediaFile(Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8))
    let pdf = MediaFile(Array("%PDF-1.7".utf8))
    let base = try CatalogFiles.fixture("base").replacing(
      "Ni får mer tid till dem ni är till för.", in: "ovningar/byt-ut.md", with: text)
    return Told(
      media.reduce(base) { $0.adding($1, .media($1.hasSuffix(".pdf") ? pdf : svg)) })
  }

  /// The rule, what it marks and what it offers instead.
  private func fixes(_ told: Told) -> [String] {
    told.diagnostics.filter { $0.rule != "unused-media" }.map { found in
      let offered = found.fixes.flatMap(\.edits).map(\.replacement)
      return "\(found.rule) «\(told.marked(found.range))» \(offered.joined())"
    }
  }

  @Test(arguments: [
    ("Byt-Ut.md", "byt-ut.md"), ("byt-utt.md", "byt-ut.md"), ("byt-ut", "byt-ut.md"),
    ("byt-ut.html", "byt-ut.md"), ("/ovningar/byt-ut.md", "byt-ut.md"),
    ("byt-ut.md#steg", "byt-ut.md"), ("ovningar/byt-ut.md", "byt-ut.md"),
    ("../moduler/enhetsmote.md", "../beteenden/enhetsmote.md"),
    ("gor-plats.md", "../teman/gor-plats.md"),
    ("../../byt-ut.md", ""), ("#steg", ""), ("ftp://a.se", ""), ("finns-inte-alls.md", ""),
    ("../README.md", ""),
  ])
  func aBrokenLinkOffersTheNearestFile(_ address: String, _ offered: String) throws {
    #expect(
      fixes(try told("[ord](\(address))", media: [])) == ["broken-link «\(address)» \(offered)"])
  }

  @Test func aLinkWithoutAddressIsTold() throws {
    #expect(try told("[ord]()", media: []).rules == ["broken-link"])
  }

  @Test(arguments: [
    ("../media/kartan.svg", "../media/karta.svg"), ("../media/Karta.svg", "../media/karta.svg"),
    ("karta.svg", "../media/karta.svg"), ("media/karta.svg", "../media/karta.svg"),
    ("/media/karta.svg", "../media/karta.svg"), ("..\\media\\karta.svg", "../media/karta.svg"),
    ("../../media/karta.svg", ""), ("https://a.se/karta.svg", ""), ("data:image/png;base64,AA", ""),
    ("../media/blommor.png", ""), ("../media/blankett.pdf", ""),
  ])
  func aMissingPictureOffersTheNearestFile(_ address: String, _ offered: String) throws {
    let told = try told("![ord](\(address))", media: ["media/karta.svg", "media/blankett.pdf"])
    #expect(fixes(told) == ["missing-media «\(address)» \(offered)"])
  }

  /// It is its paragraph's first, so that no words say which line it stands on.
  @Test func aPictureWithoutWordsStandsWhereItIs() throws {
    let told = try told("![](C:\\bilder\\bild.png) Ni får tid.", media: [])
    #expect(fixes(told).contains("missing-media «C:\\bilder\\bild.png» "))
  }

  @Test func whatIsThereIsNotTold() throws {
    let text = "![ord](../media/karta.svg) [b](../media/b/blankett.pdf) [](byt-ut.md)"
    let told = try told(text, media: ["media/karta.svg", "media/b/blankett.pdf"])
    #expect(told.printed(.english) == "")
    #expect(told.catalog?.media.map(\.path) == ["media/b/blankett.pdf", "media/karta.svg"])
  }

  @Test func itemsWithErrorsAreStillThere() throws {
    let broken = try CatalogFiles.fixture("base")
      .replacing(
        "Ni får mer tid till dem ni är till för.", in: "ovningar/byt-ut.md",
        with: "[a](gor-en-egen-antipilot.md)"
      )
      .removing("ovningar/gor-en-egen-antipilot.md")
      .adding("ovningar/gor-en-egen-antipilot.md", .text([0xFF]))
    #expect(Told(broken).rules == ["invalid-encoding"])
  }

  @Test func aFileThatIsToldItselfIsNotMissing() throws {
    let text = "![a](../media/räv.svg) ![b](../media/r%C3%A4v.svg) ![c](../media/b.png)"
    let told = try told(text, media: ["media/räv.svg", "media/b.png"])
    #expect(told.ofForm.rules == ["invalid-media", "invalid-identifier"])
  }

  @Test func nothingIsUnusedWhileSomethingIsMissing() throws {
    #expect(try told("![ord](../media/x.svg)").rules == ["missing-media"])
  }
}
