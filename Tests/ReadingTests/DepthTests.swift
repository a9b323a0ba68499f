import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@Suite(.timeLimit(.minutes(1))) struct DepthTests {
  private static let many = 100_000

  @Test(arguments: [
    String(repeating: "> ", count: many) + "a",
    String(repeating: ">", count: many),
    String(repeating: "- ", count: many) + "a",
    String(repeating: "1. ", count: many) + "a",
    String(repeating: "> - ", count: many / 2) + "a",
    String(repeating: "**a ", count: many) + String(repeating: "b**", count: many),
    String(repeating: "*a **b ", count: many / 2) + String(repeating: "c** d*", count: many / 2),
    (0..<1000).map { String(repeating: " ", count: $0 * 2) + "- a" }.joined(separator: "\n"),
  ])
  func nestingWithoutEndIsToldOnceAndQuickly(_ text: String) throws {
    let told = try Told.replacing("Ni får mer tid till dem ni är till för.", with: text)
    #expect(told.rules == ["too-deep"])
  }

  @Test func aHundredLevelsFewAreRead() throws {
    let text = String(repeating: "> ", count: 90) + "a"
    let found = try Told.replacing("Ni får mer tid till dem ni är till för.", with: text)
    #expect(found.rules == [])
  }

  @Test(arguments: ["[", "![", "](", "<", "`", "|", "*_", "{#", "&"])
  func marksWithoutEndAreReadQuickly(_ mark: String) throws {
    let text = String(repeating: mark, count: Self.many)
    _ = try Told.replacing("Ni får mer tid till dem ni är till för.", with: text)
  }
}
