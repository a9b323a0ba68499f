internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// The maturity matrix: how much there is in each cell as a heat map, and what in a table.
struct MaturitySection {
  let report: Report
  let words: OverviewCells

  private var matrix: MaturityMatrix { report.maturity }

  var section: PageSection? {
    PageSection(
      "maturity", matrix.title,
      [
        words.paragraph(ReportWords.coverage(of: matrix)), heatMap,
        .element("p", ["class": "meta"], text: words[ReportWords.heatExplained]), table,
      ])
  }

  private var heatMap: HTML {
    words.table(
      words[ReportWords.heatMap], "heat",
      head: [words.columnHead(ReportWords.area)]
        + matrix.grades.map(gradeHead),
      [
        matrix.rows.map { row in
          words.row([words.head([words.title(row.area.title)])] + row.cells.map(heat))
        }
      ])
  }

  private func gradeHead(_ grade: MaturityModel.Grade) -> HTML {
    .element(
      "th", ["scope": "col"],
      [.text("\(grade.number.value) "), words.title(grade.whatWeDo)])
  }

  private func heat(_ items: [ReportItem]) -> HTML {
    words.cell("\(items.count)", "heat-\(level(items.count))")
  }

  /// 0 for a hole, else 1–4: the fullest cell has the strongest colour.
  private func level(_ count: Int) -> Int {
    let most = matrix.largestCount
    return count == 0 || most <= 4 ? count : 1 + 3 * (count - 1) / (most - 1)
  }

  private var table: HTML {
    words.table(
      words[ReportWords.cells], "grouped", head: [ReportWords.grade, ReportWords.exercises],
      matrix.rows.map { row in
        [words.groupHead([words.title(row.area.title)])]
          + zip(matrix.grades, row.cells).map { grade, items in
            words.row([gradeCell(grade), words.items(items)])
          }
      })
  }

  private func gradeCell(_ grade: MaturityModel.Grade) -> HTML {
    words.head([.text("\(grade.number.value) "), words.title(grade.whatWeDo)])
  }
}
