internal import Catalog

/// An order in which all exercises can be done: each after those that must be done before it, and
/// where that is possible after those it is better done after; otherwise by number.
public struct ExerciseOrder: Sendable {
  public struct Step: Sendable {
    public let item: ReportItem
    /// By number.
    public let requires: [ReportItem]
    public let recommends: [ReportItem]

    /// Whether it needs and wishes nothing before it.
    public var standsAlone: Bool { requires.isEmpty && recommends.isEmpty }
  }

  public let steps: [Step]
  /// Of all exercises that must be done one after the other, those that take longest together;
  /// empty where none must be done before another.
  public let longestChain: [ReportItem]

  public var hasRequirements: Bool { steps.contains { !$0.requires.isEmpty } }
  public var hasRecommendations: Bool { steps.contains { !$0.recommends.isEmpty } }

  init(_ catalog: CheckedCatalog, _ items: ReportItems) {
    let requires = catalog.exercises.enumerated().map { position, exercise in
      Set(catalog.requires(of: exercise).map(items.position)).subtracting([position]).sorted()
    }
    let recommends = catalog.exercises.enumerated().map { position, exercise in
      Set(catalog.recommends(of: exercise).map(items.position))
        .subtracting(requires[position] + [position]).sorted()
    }
    let order = OrderSearch(requires, recommends).order
    let exercises = items.exercises
    steps = order.map { position in
      Step(
        item: exercises[position], requires: requires[position].map { exercises[$0] },
        recommends: recommends[position].map { exercises[$0] })
    }
    let minutes = exercises.map { $0.time?.totalMinutes ?? 0 }
    longestChain = longestWay(through: order, requires, minutes).map { exercises[$0] }
  }
}

/// Takes one exercise at a time, the first by number of those that can be done.
private struct OrderSearch {
  private(set) var order: [Int] = []
  private var missing: [Int]
  private var wished: [Int]
  private var next = SmallestFirst()

  init(_ requires: [[Int]], _ recommends: [[Int]]) {
    missing = requires.map(\.count)
    wished = recommends.map(\.count)
    let (requiredBy, recommendedBy) = (reversed(requires), reversed(recommends))
    var isDone = [Bool](repeating: false, count: requires.count)
    for exercise in requires.indices { offer(exercise) }
    while let key = next.popFirst() {
      let exercise = key % requires.count
      guard !isDone[exercise] else { continue }
      isDone[exercise] = true
      order.append(exercise)
      for other in requiredBy[exercise] {
        missing[other] -= 1
        offer(other)
      }
      for other in recommendedBy[exercise] {
        wished[other] -= 1
        offer(other)
      }
    }
  }

  /// Those that are better done after something else wait until nothing else is left.
  private mutating func offer(_ exercise: Int) {
    guard missing[exercise] == 0 else { return }
    next.insert(wished[exercise] == 0 ? exercise : exercise + missing.count)
  }
}

/// For each exercise those that name it.
private func reversed(_ edges: [[Int]]) -> [[Int]] {
  var reversed = [[Int]](repeating: [], count: edges.count)
  for (from, targets) in edges.enumerated() {
    for target in targets { reversed[target].append(from) }
  }
  return reversed
}

/// The way along the edges that weighs most, of two at least; of equally heavy ones the first.
private func longestWay(through order: [Int], _ requires: [[Int]], _ weights: [Int]) -> [Int] {
  var total = weights
  var before = [Int?](repeating: nil, count: weights.count)
  var last: Int?
  for exercise in order {
    guard let heaviest = requires[exercise].max(by: { total[$0] < total[$1] }) else { continue }
    before[exercise] = heaviest
    total[exercise] += total[heaviest]
    if last.map({ total[$0] < total[exercise] }) ?? true { last = exercise }
  }
  var way: [Int] = []
  while let exercise = last {
    way.append(exercise)
    last = before[exercise]
  }
  return way.reversed()
}

/// Numbers that are taken out from the smallest: a binary heap.
private struct SmallestFirst {
  private var heap: [Int] = []

  mutating func insert(_ number: Int) {
    heap.append(number)
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> Int? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while let child = smallestChild(of: parent), heap[child] < heap[parent] {
      heap.swapAt(child, parent)
      parent = child
    }
    return first
  }

  private func smallestChild(of parent: Int) -> Int? {
    let left = 2 * parent + 1
    guard left < heap.count else { return nil }
    return left + 1 < heap.count && heap[left + 1] < heap[left] ? left + 1 : left
  }
}
