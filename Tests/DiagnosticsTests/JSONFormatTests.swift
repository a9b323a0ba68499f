import Diagnostics
import FoundationEssentials
import Testing
import Text

@Suite struct JSONFormatTests {
  private struct Place: Decodable, Equatable {
    let line, column, endLine, endColumn: Int
  }

  private func rendered(_ diagnostics: [Diagnostic], _ text: String, _ language: Language) -> Data {
    Data(JSONFormat(sources: sources(text), language: language).render(diagnostics).utf8)
  }

  private func full(_ text: String) throws -> Diagnostic {
    let range = SourceRange(file: FileID(0), start: 0, end: 3)
    return try told(
      "två", in: text, notes: [Diagnostic.Note(at: range, LocalizedText(sv: "här", en: "here"))],
      fixes: [
        Fix(.safe, LocalizedText(sv: "byt", en: "swap"), [Fix.Edit(range, "å\"\n")])
      ])
  }

  @Test func hasTheFieldsThatAreThePublicForm() throws {
    let text = "ett två"
    let expected = """
      [
        {
          "column" : 5,
          "endColumn" : 8,
          "endLine" : 1,
          "explanation" : "Därför att.",
          "file" : "a/b.md",
          "fixes" : [
            {
              "edits" : [
                {
                  "column" : 1,
                  "endColumn" : 4,
                  "endLine" : 1,
                  "file" : "a/b.md",
                  "line" : 1,
                  "replacement" : "å\\"\\n"
                }
              ],
              "kind" : "safe",
              "title" : "byt"
            }
          ],
          "line" : 1,
          "message" : "Något är fel",
          "notes" : [
            {
              "column" : 1,
              "endColumn" : 4,
              "endLine" : 1,
              "file" : "a/b.md",
              "line" : 1,
              "message" : "här"
            }
          ],
          "rule" : "sample-rule",
          "severity" : "warning"
        }
      ]

      """
    let printed = String(decoding: rendered([try full(text)], text, .swedish), as: UTF8.self)
    #expect(printed == expected)
  }

  @Test(arguments: [
    ("åäö två", 5, 8), ("👩🏽‍🚒 två", 6, 9), ("\u{FEFF}två", 1, 4), ("e\u{301} två", 4, 7),
  ])
  func columnsCountUnicodeScalarsAndTheEndIsExclusive(
    _ text: String, _ column: Int, _ endColumn: Int
  ) throws {
    let data = rendered([try told("två", in: text)], text, .english)
    let places = try JSONDecoder().decode([Place].self, from: data)
    #expect(places == [Place(line: 1, column: column, endLine: 1, endColumn: endColumn)])
  }

  @Test func aMarkOverLinesEndsOnTheLast() throws {
    let text = "ett\r\ntvå\r\ntre"
    let data = rendered([try told("två\r\nt", in: text)], text, .english)
    let places = try JSONDecoder().decode([Place].self, from: data)
    #expect(places == [Place(line: 2, column: 1, endLine: 3, endColumn: 2)])
  }

  @Test func nothingToTellIsAnEmptyArray() throws {
    let data = rendered([], "", .english)
    #expect(try JSONDecoder().decode([Place].self, from: data) == [])
  }
}
