import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@Suite struct EncodingTests {
  /// The base catalogue with every text written another way.
  private func base(_ rewrite: ([UInt8]) -> [UInt8]) throws -> Told {
    let entries = try CatalogFiles.fixture("base").entries.map { entry in
      guard case .text(let bytes) = entry.content else { return entry }
      return CatalogFiles.Entry(path: entry.path, content: .text(rewrite(bytes)))
    }
    return Told(CatalogFiles(entries))
  }

  private func withCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  }

  @Test func carriageReturnsAndAByteOrderMarkGiveTheSameItems() throws {
    let plain = try base { $0 }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    for told in [
      try base(withCarriageReturns), try base { mark + $0 },
      try base { mark + withCarriageReturns($0) },
    ] {
      #expect(told.findings == [])
      #expect(told.read.items.shape == plain.read.items.shape)
      #expect(try told.exercise().words == plain.exercise().words)
    }
  }

  @Test func aMistakeIsMarkedAlikeWithCarriageReturns() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("## Syfte", in: "ovningar/byt-ut.md", with: "##Syfte\n\n• Tid")
    let entries = files.entries.map { entry in
      guard case .text(let bytes) = entry.content else { return entry }
      return CatalogFiles.Entry(path: entry.path, content: .text(withCarriageReturns(bytes)))
    }
    #expect(Told(CatalogFiles(entries)).findings == Told(files).findings)
  }

  @Test(
    arguments: [
      ([0xE5], "\u{FFFD}"), ([0xC3], "\u{FFFD}"), ([0x00], "\0"), ([0x07], "\u{7}"), ([0x0D], "\r"),
      ([0x7F], "\u{7F}"), ([0xC2, 0x85], "\u{85}"), ([0x1A, 0x1A], "\u{1A}"),
    ] as [([UInt8], String)])
  func bytesThatAreNoTextAreToldOnceWhereTheyStand(_ bytes: [UInt8], _ marked: String) throws {
    let text = Array("---\nnummer: 3\n---\nHej ".utf8) + bytes + Array(" då\n".utf8)
    let told = Told(try .fixture("base").adding("omraden/ny.md", .text(text)))
    #expect(told.findings == ["invalid-encoding «\(marked)»"])
  }

  @Test func anEmptyFileHasNoFrontMatter() throws {
    let told = Told(try .fixture("base").adding("omraden/ny.md", .text([])))
    #expect(told.rules == ["invalid-front-matter"])
  }
}
