internal import Parallel
internal import TestSupport

enum RoundTrips {
  static func failures(of count: Int) -> [String] {
    let failures = (0..<count).map { UInt64($0) }.parallelMap { seed -> String? in
      var generator = CatalogGenerator(seed: seed)
      do {
        return try RoundTrip.difference(generator.catalog()).map { "seed \(seed) \($0)" }
      } catch {
        return "seed \(seed): \(error)"
      }
    }.compactMap { $0 }
    print("\(count) catalogues, \(failures.count) differ")
    return failures
  }
}
