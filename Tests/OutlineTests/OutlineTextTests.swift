import Exporting
import Testing

@testable import Outline

@Suite struct OutlineTextTests {
  @Test func writesUTF8WithPlainLineBreaks() {
    var text = OutlineText(.utf8)
    text.append(line: "Så här")
    #expect(text.bytes == Array("Så här\n".utf8))
  }

  @Test func writesUTF16LittleEndianWithByteOrderMarkAndCRLF() {
    var text = OutlineText(.utf16)
    text.append(line: "å𝄞")
    #expect(
      text.bytes == [
        0xFF, 0xFE, 0xE5, 0x00, 0x34, 0xD8, 0x1E, 0xDD, 0x0D, 0x00, 0x0A, 0x00,
      ])
  }

  @Test func isUTF8WhenNothingIsSaid() {
    #expect(outlineExporter.name == "outline")
    #expect(ExporterOptions()[outlineEncoding] == "utf-8")
    let exporter = outlineExporter.make(ExporterOptions(["encoding": "utf-16"]))
    #expect((exporter as? OutlineExporter)?.encoding == .utf16)
  }
}
