import Catalog
import Checking
import Files
import TestSupport
import Testing

@testable import WebPages

@Suite struct GraphLayoutTests {
  /// The base catalogue with exercises more, from number 3 on, that say so of others.
  private func layout(_ keys: String...) throws -> GraphLayout {
    let text = try Repository.text("fixtures/catalogs/base/ovningar/gor-en-egen-antipilot.md")
    var files = try CatalogFiles.fixture("base")
      .replacing("| 2 | 5 |", in: "program.md", with: "| 2 | 30 |")
    for (position, keys) in keys.enumerated() {
      let number = position + 3
      let own = text.replacing("nummer: 1\n", with: "nummer: \(number)\n")
        .replacing("titel: Gör en egen antipilot", with: "titel: Nummer \(number)\n\(keys)")
      files = files.adding("ovningar/nr-\(number).md", .text(Array(own.utf8)))
    }
    return GraphLayout(Report(try Told(files).checked()).order.steps)
  }

  private func columns(_ layout: GraphLayout) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: layout.boxes.map { ($0.item.mark, $0.column) })
  }

  @Test func whatComesFirstStandsToTheLeft() throws {
    let layout = try layout("gör först: nr-4", "", "gärna efter: nr-3")
    #expect(columns(layout) == ["1": 0, "2": 1, "4": 0, "3": 1, "5": 2])
    #expect(layout.columnCount == 3)
  }

  @Test func exercisesThatStandAloneAreNotDrawn() throws {
    #expect(try layout("", "").boxes.map(\.item.mark) == ["1", "2"])
  }

  @Test func noTwoBoxesStandInOnePlace() throws {
    let layout = try layout(
      "gör först: byt-ut", "gör först: byt-ut", "gärna efter: [nr-3, nr-4]", "gör först: nr-7", "",
      "gärna efter: nr-6")
    let places = layout.boxes.map { [$0.column, $0.row] }
    #expect(Set(places).count == layout.boxes.count)
    #expect(layout.boxes.allSatisfy { $0.row < layout.rowCount })
  }

  @Test func whatDoesNotHangTogetherHasRowsOfItsOwn() throws {
    let layout = try layout("gör först: nr-4", "")
    let rows = Dictionary(grouping: layout.boxes, by: \.row).mapValues { $0.map(\.item.mark) }
    #expect(rows == [0: ["1", "2"], 1: ["4", "3"]])
  }

  @Test func wishesInARingAreDrawnBothWays() throws {
    let layout = try layout("gärna efter: nr-4", "gärna efter: nr-3")
    let marks = layout.boxes.map(\.item.mark)
    let arrows = Set(layout.arrows.map { [marks[$0.from], marks[$0.to]] })
    #expect(arrows == [["1", "2"], ["4", "3"], ["3", "4"]])
    #expect(layout.arrows.map(\.isRequired) == [true, false, false])
  }
}
