internal import Checking
internal import Markup
internal import Text

/// In what order the exercises can be done: the graph, and the same as a table.
struct OrderSection {
  let report: Report
  let words: OverviewCells

  var section: PageSection? {
    let chain = report.order.longestChain
    let told = words.paragraph(chain.isEmpty ? ReportWords.noChain : ReportWords.chain(chain))
    return PageSection(
      "order", words[ReportWords.order],
      [words.paragraph(ReportWords.orderExplained), told] + graph + [table])
  }

  private var graph: [HTML] {
    let layout = GraphLayout(report.order.steps)
    guard !layout.boxes.isEmpty else { return [] }
    let drawing = GraphDrawing(layout: layout, words: words)
    return [
      .element(
        "div",
        [
          "class": "scroll", "role": "group", "aria-label": words[ReportWords.graph],
          "tabindex": "0",
        ], [drawing.svg]),
      .element("p", ["class": "meta"], text: words[ReportWords.graphExplained]),
    ]
  }

  /// Columns that would be empty are left out.
  private var table: HTML {
    let order = report.order
    let head =
      [ReportWords.exercise, ReportWords.time]
      + (order.hasRequirements ? [ReportWords.requires] : [])
      + (order.hasRecommendations ? [ReportWords.recommends] : [])
    return words.table(words[ReportWords.order], head: head, [order.steps.map(row)])
  }

  private func row(_ step: ExerciseOrder.Step) -> HTML {
    words.row(
      [
        words.head([.text("\(step.item.mark) "), words.title(step.item.title)]),
        words.cell(words.time(step.item.time)),
      ]
        + (report.order.hasRequirements ? [words.cell(marks(step.requires))] : [])
        + (report.order.hasRecommendations ? [words.cell(marks(step.recommends))] : []))
  }

  private func marks(_ items: [ReportItem]) -> String {
    items.map(\.mark).joined(separator: ", ")
  }
}
