import FoundationEssentials
import Testing

@testable import Exporting

@Suite struct JSONObjectWriterTests {
  @Test func writesWhatAnEncoderWouldWriteOfTheWhole() throws {
    var object = JSONObjectWriter()
    try object.write("a", 1)
    try object.write("b", ["x/y", "å\n\"z\""])
    try object.write("c", [Int]()) { $0 }
    try object.write("d", Array(0..<1_000)) { ["n": $0] }
    let whole = try JSONDecoder().decode(Whole.self, from: Data(object.finished()))
    #expect(whole.a == 1)
    #expect(whole.b == ["x/y", "å\n\"z\""])
    #expect(whole.c.isEmpty)
    #expect(whole.d.map { $0["n"] } == Array(0..<1_000))
  }

  @Test func indentsWhatItPutsTogether() throws {
    var object = JSONObjectWriter()
    try object.write("a", ["x/y": 1])
    try object.write("b", [1]) { ["n": $0] }
    #expect(
      String(decoding: object.finished(), as: UTF8.self) == """
        {
          "a" : {
            "x/y" : 1
          },
          "b" : [
            {
              "n" : 1
            }
          ]
        }

        """)
  }

  private struct Whole: Decodable {
    let a: Int
    let b: [String]
    let c: [Int]
    let d: [[String: Int]]
  }
}
