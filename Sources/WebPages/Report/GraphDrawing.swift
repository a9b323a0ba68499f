internal import Checking
internal import Markup
internal import Text

/// The graph of what comes before what, as SVG.
struct GraphDrawing {
  let layout: GraphLayout
  let words: OverviewCells

  private static let (width, height) = (192, 54)
  private static let (gapX, gapY) = (44, 22)
  private static let margin = 2
  private static let lettersInALine = 20

  var svg: HTML {
    let columns = layout.columnCount
    let width = columns * (Self.width + Self.gapX) - Self.gapX + 2 * Self.margin
    let height = layout.rowCount * (Self.height + Self.gapY) + 2 * Self.margin
    return .element(
      "svg",
      [
        "class": "graph", "role": "img", "aria-labelledby": "graph-title graph-text",
        "viewBox": "0 0 \(width) \(height)", "width": "\(width)", "height": "\(height)",
      ],
      [
        .element("title", ["id": "graph-title"], text: words[ReportWords.graph]),
        .element("desc", ["id": "graph-text"], text: words[ReportWords.graphDescribed]),
        arrowHead,
      ] + layout.arrows.map(arrow) + layout.boxes.map(box))
  }

  private var arrowHead: HTML {
    let tip = HTML.element("path", ["d": "M0 0L8 4L0 8z"])
    return .element(
      "defs", [:],
      [
        .element(
          "marker",
          [
            "id": "arrow", "viewBox": "0 0 8 8", "refX": "8", "refY": "4", "markerWidth": "8",
            "markerHeight": "8", "markerUnits": "userSpaceOnUse", "orient": "auto",
          ], [tip])
      ])
  }

  private func x(_ box: GraphLayout.Box) -> Int {
    Self.margin + box.column * (Self.width + Self.gapX)
  }

  private func y(_ box: GraphLayout.Box) -> Int {
    Self.margin + box.row * (Self.height + Self.gapY)
  }
}

extension GraphDrawing {
  private func arrow(_ arrow: GraphLayout.Arrow) -> HTML {
    let (from, to) = (layout.boxes[arrow.from], layout.boxes[arrow.to])
    let start = (x: x(from) + Self.width, y: y(from) + Self.height / 2)
    let end = (x: x(to), y: y(to) + Self.height / 2)
    return .element(
      "path",
      [
        "class": arrow.isRequired ? "requires" : "recommends",
        "d": path(start, end, isNear: to.column == from.column + 1), "marker-end": "url(#arrow)",
      ])
  }

  /// Between two columns straight across; further on, or back, through the gap under the row.
  private func path(_ start: (x: Int, y: Int), _ end: (x: Int, y: Int), isNear: Bool) -> String {
    let half = Self.gapX / 2
    if isNear {
      let middle = start.x + half
      return "M\(start.x) \(start.y)C\(middle) \(start.y) \(middle) \(end.y) \(end.x) \(end.y)"
    }
    let gap = start.y + (Self.height + Self.gapY) / 2
    return "M\(start.x) \(start.y)C\(start.x + half) \(start.y) \(start.x) \(gap) "
      + "\(start.x + half) \(gap)L\(end.x - half) \(gap)"
      + "C\(end.x) \(gap) \(end.x - half) \(end.y) \(end.x) \(end.y)"
  }

  private func box(_ box: GraphLayout.Box) -> HTML {
    let (x, y) = (x(box), y(box))
    let lines = lines(of: box.item.title).enumerated().map { line, text in
      HTML.element("text", ["x": "\(x + 38)", "y": "\(y + 23 + 17 * line)"], text: text)
    }
    let frame = HTML.element(
      "rect",
      [
        "x": "\(x)", "y": "\(y)", "width": "\(Self.width)", "height": "\(Self.height)", "rx": "8",
      ])
    let mark = HTML.element(
      "text", ["class": "mark", "x": "\(x + 18)", "y": "\(y + 23)"], text: box.item.mark)
    return .element(
      "g", [:], [.element("title", [:], text: box.item.title), frame, mark] + lines)
  }

  /// Two lines at most.
  private func lines(of title: String) -> [String] {
    let lines = title.wrapped(to: Self.lettersInALine)
    guard lines.count > 2 else { return lines }
    let rest = lines.dropFirst().joined(separator: " ")
    return [lines[0], rest.shortened(to: Self.lettersInALine)]
  }
}
