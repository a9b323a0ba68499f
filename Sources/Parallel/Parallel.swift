internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// The transformed elements in order, made on all cores.
  public func parallelMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let chunk = Swift.max(1, Swift.min(64, count / 16))
    let chunks = (count + chunk - 1) / chunk
    guard chunks > 1 else { return map(transform) }
    let done = Mutex([[Result]](repeating: [], count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { index in
      let places = index * chunk..<Swift.min(count, (index + 1) * chunk)
      let part = places.map { transform(self[$0]) }
      done.withLock { $0[index] = part }
    }
    var results: [Result] = []
    results.reserveCapacity(count)
    for part in done.withLock({ $0 }) { results.append(contentsOf: part) }
    return results
  }
}
