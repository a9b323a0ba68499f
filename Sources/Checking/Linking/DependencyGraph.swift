/// Which exercise must be done before which, by position.
struct DependencyGraph {
  private let requires: [[Int]]

  init(_ catalog: LinkedCatalog) {
    requires = catalog.exercises.map { $0.requires.map(\.target) }
  }

  /// Each ring once, as a shortest way round from its first exercise.
  var cycles: [[Int]] {
    components.filter { isCyclic($0) }
      .compactMap { shortestRing(from: $0.min() ?? $0[0], within: Set($0)) }
      .sorted { $0[0] < $1[0] }
  }

  /// The exercises that are part of a ring.
  var inCycles: Set<Int> {
    Set(components.filter { isCyclic($0) }.flatMap { $0 })
  }

  /// How many exercises the longest chain before each has; only where there is no ring.
  var depths: [Int] {
    var depths = requires.map { _ in 0 }
    var waiting = requires.map(\.count)
    var after: [[Int]] = requires.map { _ in [] }
    for (exercise, before) in requires.enumerated() {
      for first in before { after[first].append(exercise) }
    }
    var ready = requires.indices.filter { waiting[$0] == 0 }
    while let exercise = ready.popLast() {
      for later in after[exercise] {
        depths[later] = max(depths[later], depths[exercise] + 1)
        waiting[later] -= 1
        if waiting[later] == 0 { ready.append(later) }
      }
    }
    return depths
  }

  private func isCyclic(_ component: [Int]) -> Bool {
    component.count > 1 || requires[component[0]].contains(component[0])
  }

  /// Breadth first from an exercise until it is met again.
  private func shortestRing(from start: Int, within ring: Set<Int>) -> [Int]? {
    var cameFrom: [Int: Int] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let exercise = queue[next]
      next += 1
      for before in requires[exercise] where ring.contains(before) {
        if before == start { return way(to: exercise, from: start, cameFrom) }
        if cameFrom[before] == nil {
          cameFrom[before] = exercise
          queue.append(before)
        }
      }
    }
    return nil
  }

  private func way(to end: Int, from start: Int, _ cameFrom: [Int: Int]) -> [Int] {
    var way = [end]
    while let last = way.last, last != start, let before = cameFrom[last] { way.append(before) }
    return way.reversed()
  }

  /// Strongly connected components (Tarjan's algorithm, with its own stack, so that long chains
  /// do not exhaust the thread's).
  private var components: [[Int]] {
    var search = ComponentSearch(requires)
    for exercise in requires.indices { search.visit(exercise) }
    return search.components
  }
}

private struct ComponentSearch {
  private let edges: [[Int]]
  private var order: [Int?]
  private var low: [Int]
  private var stack: [Int] = []
  private var isOnStack: [Bool]
  private var counter = 0
  private(set) var components: [[Int]] = []

  init(_ edges: [[Int]]) {
    self.edges = edges
    order = Array(repeating: nil, count: edges.count)
    low = Array(repeating: 0, count: edges.count)
    isOnStack = Array(repeating: false, count: edges.count)
  }

  mutating func visit(_ root: Int) {
    guard order[root] == nil else { return }
    var path = [(node: root, edge: 0)]
    open(root)
    while let (node, edge) = path.last {
      if edge < edges[node].count {
        path[path.count - 1].edge += 1
        let target = edges[node][edge]
        if let seen = order[target] {
          if isOnStack[target] { low[node] = min(low[node], seen) }
        } else {
          open(target)
          path.append((target, 0))
        }
      } else {
        path.removeLast()
        if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
        closeIfRoot(node)
      }
    }
  }

  private mutating func open(_ node: Int) {
    order[node] = counter
    low[node] = counter
    counter += 1
    stack.append(node)
    isOnStack[node] = true
  }

  private mutating func closeIfRoot(_ node: Int) {
    guard low[node] == order[node] else { return }
    var component: [Int] = []
    while let last = stack.popLast() {
      isOnStack[last] = false
      component.append(last)
      if last == node { break }
    }
    components.append(component)
  }
}
