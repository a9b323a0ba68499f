internal import Dispatch

extension Array where Element: Sendable {
  /// The transformed elements in order, made on all cores.
  public func parallelMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let chunk = Swift.max(1, Swift.min(64, count / 16))
    let chunks = (count + chunk - 1) / chunk
    guard chunks > 1 else { return map(transform) }
    return [Result](unsafeUninitializedCapacity: count) { results, filled in
      // Each result is made where it is to stand: nobody writes where another does.
      nonisolated(unsafe) let results = results
      DispatchQueue.concurrentPerform(iterations: chunks) { index in
        for place in index * chunk..<Swift.min(count, (index + 1) * chunk) {
          results.initializeElement(at: place, to: transform(self[place]))
        }
      }
      filled = count
    }
  }
}
