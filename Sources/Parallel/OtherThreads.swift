internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Array where Element: Sendable {
  /// The transformed elements in order, made on all cores by threads that have done nothing else.
  ///
  /// Each thread keeps a heap of its own. Where a large catalogue has been read, the heap is full of
  /// small holes, and every new piece of memory takes looking for: these threads begin with none.
  public func parallelMapOnOtherThreads<Result: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let work = Work<Result>(count: count)
    let group = DispatchGroup()
    let cores = Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    for _ in 0..<Swift.min(cores, count) {
      // Every quality of service has threads of its own.
      DispatchQueue.global(qos: .userInitiated).async(group: group) {
        while let index = work.next() { work.finish(index, transform(self[index])) }
      }
    }
    group.wait()
    return work.results
  }
}

/// What is left to do, and what came of the rest.
private final class Work<Result: Sendable>: Sendable {
  private let state: Mutex<(next: Int, results: [Result?])>

  init(count: Int) {
    state = Mutex((0, Array(repeating: nil, count: count)))
  }

  func next() -> Int? {
    state.withLock { state in
      guard state.next < state.results.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func finish(_ index: Int, _ result: Result) {
    state.withLock { $0.results[index] = result }
  }

  var results: [Result] { state.withLock { $0.results.compactMap(\.self) } }
}
