internal import Checking

/// Where the exercises that depend on each other stand in a picture: what must come first to the
/// left, what hangs together in rows of its own.
struct GraphLayout {
  struct Box {
    let item: ReportItem
    /// From the left, and from the top.
    let column: Int
    let row: Int
  }

  struct Arrow {
    /// Positions in `boxes`.
    let from: Int
    let to: Int
    let isRequired: Bool
  }

  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var rowCount = 0
  var columnCount: Int { (boxes.map(\.column).max() ?? -1) + 1 }

  /// The steps stand in an order in which they can be done.
  init(_ steps: [ExerciseOrder.Step]) {
    let named = Set(steps.flatMap { ($0.requires + $0.recommends).map(\.id) })
    let drawn = steps.filter { !$0.standsAlone || named.contains($0.item.id) }
    let positions = Dictionary(
      drawn.enumerated().map { ($0.element.item.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    arrows = drawn.enumerated().flatMap { to, step in
      step.requires.compactMap { positions[$0.id] }.map {
        Arrow(from: $0, to: to, isRequired: true)
      }
        + step.recommends.compactMap { positions[$0.id] }.map {
          Arrow(from: $0, to: to, isRequired: false)
        }
    }
    place(drawn.map(\.item))
  }

  private mutating func place(_ items: [ReportItem]) {
    let columns = columns(items.count)
    var rows = [Int](repeating: 0, count: items.count)
    for part in parts(items.count) {
      var used: [Int: Int] = [:]
      for position in part {
        let row = used[columns[position], default: rowCount]
        rows[position] = row
        used[columns[position]] = row + 1
      }
      rowCount = used.values.max() ?? rowCount
    }
    boxes = items.indices.map { Box(item: items[$0], column: columns[$0], row: rows[$0]) }
  }

  /// One more than the rightmost of those that come before.
  private func columns(_ count: Int) -> [Int] {
    var columns = [Int](repeating: 0, count: count)
    // They come by where they lead, and each leads only further on.
    for arrow in arrows where arrow.from < arrow.to {
      columns[arrow.to] = max(columns[arrow.to], columns[arrow.from] + 1)
    }
    return columns
  }

  /// What hangs together by arrows, each part in the order of its items.
  private func parts(_ count: Int) -> [[Int]] {
    var neighbours = [[Int]](repeating: [], count: count)
    for arrow in arrows {
      neighbours[arrow.from].append(arrow.to)
      neighbours[arrow.to].append(arrow.from)
    }
    var isSeen = [Bool](repeating: false, count: count)
    return (0..<count).compactMap { start in
      guard !isSeen[start] else { return nil }
      isSeen[start] = true
      var part = [start]
      var next = 0
      while next < part.count {
        for other in neighbours[part[next]] where !isSeen[other] {
          isSeen[other] = true
          part.append(other)
        }
        next += 1
      }
      return part.sorted()
    }
  }
}
