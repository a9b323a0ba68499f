import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// What may lie in `media/`, and what is told of the rest.
@Suite struct MediaTests {
  private static let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)

  private func told(_ path: String, _ bytes: [UInt8] = svg, size: Int? = nil) throws -> Told {
    let file = MediaFile(size: size ?? bytes.count) { try MediaFile(bytes).open() }
    return Told(try .fixture("base").adding(path, .media(file)))
  }

  @Test(arguments: [
    ("media/räv.svg", "media/rav.svg"), ("media/Karta.svg", "media/karta.svg"),
    ("media/min karta.svg", "media/min-karta.svg"), ("media/karta.SVG", "media/karta.svg"),
    ("media/Bilder/karta.svg", "media/bilder/karta.svg"), ("media/a.b.svg", "media/a-b.svg"),
  ])
  func aNameThatDoesNotWorkEverywhereIsToldWithOneThatDoes(_ path: String, _ better: String) throws
  {
    let told = try told(path)
    #expect(told.rules == ["invalid-identifier", "unused-media"])
    #expect(
      told.diagnostics[0].explanation.english.hasSuffix("Rename the file to “\(better)”."))
  }

  @Test func aNameOfOtherLettersIsToldWithoutASuggestion() throws {
    let told = try told("media/карта.svg")
    #expect(told.rules.first == "invalid-identifier")
    #expect(told.diagnostics[0].explanation.english.contains("Rename") == false)
  }

  @Test(arguments: ["media/a.txt", "media/a.docx", "media/a", "media/a.svgz", "media/a.bmp"])
  func aFileThatBrowsersDoNotShowIsUnknown(_ path: String) throws {
    #expect(try told(path).rules == ["unknown-file"])
  }

  @Test func aTextInMediaIsUnknown() throws {
    let files = try CatalogFiles.fixture("base").adding("media/a.md", .text([]))
    #expect(Told(files).rules == ["unknown-file"])
  }

  @Test func fiftyMegabytesAreTheMost() throws {
    #expect(try told("media/a.svg", size: 50_000_001).rules == ["too-large"])
    #expect(try told("media/a.svg", size: 50_000_000).rules == ["large-media", "unused-media"])
  }

  @Test func aFileThatCannotBeReadIsTold() throws {
    let file = MediaFile(size: 10) { throw Gone() }
    let told = Told(try .fixture("base").adding("media/a.png", .media(file)))
    #expect(told.rules == ["unreadable-file"])
  }

  private struct Gone: Error {}

  // MARK: - What files hold

  private func pixels(_ path: String, _ bytes: [UInt8]) throws -> String {
    let told = try told(path, bytes)
    guard let media = told.read.media.first else { return told.rules.joined(separator: " ") }
    return media.pixels.map { "\($0.width) × \($0.height)" } ?? "unknown"
  }

  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 1, 0, 2, 0, 0, 0, 3]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE1, 0x20, 0x02] + [UInt8](repeating: 0, count: 0x2000)
    + [0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 30, 1, 0]
  private static func webp(_ chunk: String, _ rest: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0] + rest
      + [UInt8](repeating: 0, count: 8)
  }

  @Test(arguments: [
    ("png", png, "65538 × 3"), ("jpg", jpeg, "256 × 30"), ("jpeg", jpeg, "256 × 30"),
    ("gif", Array("GIF89a".utf8) + [2, 1, 3, 0], "258 × 3"),
    ("webp", webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 64, 1, 240, 0]), "320 × 240"),
    ("webp", webp("VP8L", [0x2F, 0x3F, 0xC1, 0x3B, 0]), "320 × 240"),
    ("webp", webp("VP8X", [0, 0, 0, 0, 63, 1, 0, 239, 0, 0]), "320 × 240"),
    ("svg", svg, "unknown"),
    (
      "svg",
      Array(
        "<?xml version='1.0'?>\n<!-- x -->\n<svg xmlns='http://www.w3.org/2000/svg'\nviewBox=\"0 0 640.4 480\">"
          .utf8), "640 × 480"
    ),
    (
      "svg",
      Array("\u{FEFF}<svg xmlns='http://www.w3.org/2000/svg' width='10px' height=\"20\">".utf8),
      "10 × 20"
    ),
    (
      "svg",
      Array(
        "<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='-1' viewBox='0 0 0 1'>".utf8),
      "unknown"
    ),
    ("pdf", Array("%PDF-1.7".utf8), "unknown"), ("mp3", Array("ID3".utf8), "unknown"),
    ("mp3", [0xFF, 0xFB, 0x90, 0], "unknown"),
    ("mp4", [0, 0, 0, 32] + Array("ftypisom".utf8), "unknown"),
    ("png", Array(png.prefix(20)), "unknown"), ("jpg", Array(jpeg.prefix(6)), "unknown"),
    ("jpg", Array(jpeg.dropLast(3)), "unknown"),
  ])
  func aPictureTellsItsSize(_ end: String, _ bytes: [UInt8], _ size: String) throws {
    #expect(try pixels("media/a.\(end)", bytes) == size)
  }

  private static let wrong: [(String, [UInt8])] = [
    ("png", jpeg), ("jpg", png), ("svg", png), ("png", svg), ("pdf", svg), ("gif", []),
    ("webp", Array("RIFF0000WAVE".utf8)), ("mp4", Array("ftyp".utf8)),
    ("mp3", [0xFF, 0xD8, 0xFF, 0xE0]), ("svg", Array("<html></html>".utf8)),
    ("svg", Array("Vad är <svg>?".utf8)), ("svg", Array("<svg width='1' height='1'>".utf8)),
  ]

  @Test(arguments: wrong)
  func whatIsNotAsItsNameSaysIsTold(_ end: String, _ bytes: [UInt8]) throws {
    #expect(try pixels("media/a.\(end)", bytes) == "invalid-media")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<s:script/>", "<rect onload=\"a()\"/>",
    "<rect\nonclick = 'a()'/>", "<a href=\"javascript:a()\"/>", "<foreignObject/>",
    "<!ENTITY a 'b'>",
  ])
  func aDrawingWithAProgramIsTold(_ part: String) throws {
    for padding in [0, 65_500, 131_060] {
      let drawing = String(decoding: Self.svg.dropLast(2), as: UTF8.self) + ">"
      let text = drawing + String(repeating: "x", count: padding) + part + "</svg>"
      #expect(try pixels("media/a.svg", Array(text.utf8)) == "invalid-media")
    }
  }

  @Test func wordsInADrawingAreNoProgram() throws {
    let text =
      "<svg xmlns='http://www.w3.org/2000/svg'><text>on one = 1, description: manuscript</text></svg>"
    #expect(try pixels("media/a.svg", Array(text.utf8)) == "unknown")
  }
}
