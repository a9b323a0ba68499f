internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let tableWithoutHeader: Rule = Rule(
    RuleDescription(
      "table-without-header", .error,
      summary: LocalizedText(
        sv: "En kolumn i en tabell har ingen rubrik.", en: "A column of a table has no heading."),
      reason: LocalizedText(
        sv:
          "Den som lyssnar hör kolumnens rubrik före varje ruta, och i ett formulär blir rubriken rutans namn. Bara rutan längst upp till vänster får vara tom.",
        en:
          "Whoever listens hears the column's heading before each cell, and in a form it becomes the name of the field. Only the cell at the top left may be empty."
      ),
      bad: Example(
        sv: [
          .replace(
            "- Det här slutar vi med: ____", in: "ovningar/byt-ut.md",
            with:
              "| Uppgift | |\n|---|---|\n| Listan | |\n\n- Det här slutar vi med: ____")
        ],
        en: [
          .replace(
            "- We stop doing this: ____", in: "exercises/swap-it.md",
            with: "| Task | |\n|---|---|\n| The list | |\n\n- We stop doing this: ____")
        ]),
      good: Example(
        sv: [
          .replace(
            "- Det här slutar vi med: ____", in: "ovningar/byt-ut.md",
            with:
              "| | Så lång tid tar den |\n|---|---|\n| Listan | |\n\n- Det här slutar vi med: ____")
        ],
        en: [
          .replace(
            "- We stop doing this: ____", in: "exercises/swap-it.md",
            with:
              "| | This is how long it takes |\n|---|---|\n| The list | |\n\n- We stop doing this: ____"
          )
        ])),
    .text { text, catalog in
      let headers = text.tableHeaders.filter { $0.contains { $0.words.isEmpty } }
      guard !headers.isEmpty else { return [] }
      let pictures = text.placesOfPictures
      return headers.flatMap { header -> [Diagnostic] in
        let empty = header.filter { text.isEmpty($0, pictures) }
        guard empty.count < header.count else { return [withoutHeadings(header, catalog)] }
        return empty.filter { $0.passage.cell.column > 0 }.map { withoutHeading($0, catalog) }
      }
    })

  private static func withoutHeadings(
    _ header: ArraySlice<ItemText.WordedPassage>, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let cells = header.map(\.passage.range)
    let place = cells.dropFirst().reduce(cells[0]) { $0.joined(with: $1) }
    return Diagnostic(
      tableWithoutHeader.description, at: place,
      LocalizedText(sv: "Tabellen har inga rubriker", en: "The table has no headings"),
      fixes: catalog.isXML ? [] : [heading(cells)])
  }

  private static func withoutHeading(
    _ cell: ItemText.WordedPassage, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let column = cell.passage.cell.column + 1
    return Diagnostic(
      tableWithoutHeader.description, at: cell.passage.range,
      LocalizedText(
        sv: "Tabellens kolumn \(column) har ingen rubrik",
        en: "Column \(column) of the table has no heading"),
      fixes: catalog.isXML ? [] : [heading([cell.passage.range])])
  }

  private static func heading(_ cells: [SourceRange]) -> Fix {
    Fix(
      .placeholder, LocalizedText(sv: "skriv vad som står i kolumnen", en: "write what it holds"),
      cells.map { Fix.Edit($0, " … ") })
  }
}

extension ItemText {
  /// The first row of each table.
  fileprivate var tableHeaders: [ArraySlice<WordedPassage>] {
    var headers: [ArraySlice<WordedPassage>] = []
    var start = passages.startIndex
    while start < passages.endIndex {
      var end = start + 1
      if passages[start].passage.form == .headerCell {
        while end < passages.endIndex, passages[end].passage.form == .headerCell,
          passages[end].passage.cell.column > 0
        {
          end += 1
        }
        headers.append(passages[start..<end])
      }
      start = end
    }
    return headers
  }

  fileprivate var placesOfPictures: Set<Int> {
    Set(links.filter { $0.kind == .picture }.map(\.text.lowerBound))
  }

  /// Whether there is nothing to see in a cell: no sign, and no picture.
  fileprivate func isEmpty(_ cell: WordedPassage, _ pictures: Set<Int>) -> Bool {
    guard cell.words.isEmpty, !pictures.contains(cell.passage.text.lowerBound) else { return false }
    return string(cell.passage.text).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
        || $0.value == TextCollector.blank
    }
  }
}
