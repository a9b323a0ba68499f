internal import Diagnostics
internal import Text

/// Of findings about one place, the one that is the cause.
enum FirstCauses {
  /// The findings without those that stand where another says why.
  ///
  /// How a text is written comes before what it says, then the one that was found first. What is
  /// missing has no place of its own, and stands where there is one.
  static func only(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard findings.count > 1 else { return findings }
    var kept: [Int] = []
    let placed = findings.indices.filter { !findings[$0].rule.hasPrefix("missing-") }
    for index in placed.sorted(by: { (findings[$0].range, $0) < (findings[$1].range, $1) }) {
      while let last = kept.last, areOne(findings[last], findings[index]),
        isBefore(index, last, findings)
      {
        kept.removeLast()
      }
      if let last = kept.last, areOne(findings[last], findings[index]) { continue }
      kept.append(index)
    }
    guard kept.count < placed.count else { return findings }
    let told = Set(kept)
    return findings.indices.filter { told.contains($0) || findings[$0].rule.hasPrefix("missing-") }
      .map { findings[$0] }
  }

  private static let aboutWriting = Set(
    [LooksLike.description, UnsupportedMarkup.description, InvalidIdentifier.description]
      .map(\.identifier))

  private static func isBefore(_ a: Int, _ b: Int, _ findings: [Diagnostic]) -> Bool {
    let rank: (Int) -> Int = { aboutWriting.contains(findings[$0].rule) ? 0 : 1 }
    return (rank(a), a) < (rank(b), b)
  }

  /// Whether two places have a byte in common, or begin alike under one rule.
  private static func areOne(_ first: Diagnostic, _ second: Diagnostic) -> Bool {
    first.range.file == second.range.file
      && (second.range.start < first.range.end && second.range.end > first.range.start
        || first.rule == second.rule && first.range.start == second.range.start)
  }
}
