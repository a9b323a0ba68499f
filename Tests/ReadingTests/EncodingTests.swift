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

  /// Bytes of every sort, after each other in every way, at every place of a block of sixteen.
  @Test func theQuickLookKnowsNoTextThatTheCarefulOneRefuses() {
    let sorts: [UInt8] = [
      0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x7E, 0x7F, 0x80, 0x9F, 0xA0, 0xA8, 0xBF, 0xC1, 0xC2,
      0xC3, 0xC4, 0xE1, 0xE2, 0xE3, 0xF0, 0xFF,
    ]
    let text = Array(repeating: UInt8(ascii: "a"), count: 40)
    for first in sorts {
      for second in sorts {
        for third in sorts {
          for start in [0, 13, 14, 15, 16, 21, 37] {
            var bytes = text
            bytes.replaceSubrange(start..<start + 3, with: [first, second, third])
            // What is said of an emoji's file was looked at with care.
            let careful = EncodingCheck.findings(
              in: bytes + Array("a🙂".utf8), file: FileID(0))
            let quick = EncodingCheck.findings(in: bytes, file: FileID(0))
            #expect(quick.isEmpty == careful.isEmpty, "\(bytes)")
          }
        }
      }
    }
  }

  @Test func anEmptyFileHasNoFrontMatter() throws {
    let told = Told(try .fixture("base").adding("omraden/ny.md", .text([])))
    #expect(told.rules == ["invalid-front-matter"])
  }
}
