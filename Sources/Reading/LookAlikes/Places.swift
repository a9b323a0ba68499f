internal import Text

/// Places in a file, to be asked whether another is among them.
struct Places {
  private var starts: [UInt32] = []
  /// The furthest end of a place and those before it.
  private var ends: [UInt32] = []

  init(_ ranges: [SourceRange]) {
    for range in ranges.sorted() {
      starts.append(range.start)
      ends.append(max(range.end, ends.last ?? 0))
    }
  }

  /// Whether a place has a byte in common with one of them.
  func overlap(_ range: SourceRange) -> Bool {
    let before = starts.partitioningIndex { $0 >= range.end }
    return before > 0 && ends[before - 1] > range.start
  }
}

extension [UInt32] {
  /// The first position that a condition holds from; it holds from there on.
  func partitioningIndex(where isAfter: (UInt32) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
