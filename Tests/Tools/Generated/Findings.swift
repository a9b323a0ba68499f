internal import Diagnostics
internal import Reading
internal import TestSupport
internal import Text

/// What may be wrong with findings themselves.
struct Findings {
  let told: Told

  var problems: [String] {
    let diagnostics = told.diagnostics
    var problems = diagnostics.flatMap { diagnostic in
      ([diagnostic.range] + diagnostic.notes.map(\.range)
        + diagnostic.fixes.flatMap(\.edits).map(\.range))
        .filter { !isInText($0) }.map { "\(diagnostic.rule) marks no text: \($0)" }
    }
    problems += twice(diagnostics)
    for language in Language.allCases
    where told.printed(language).isEmpty != diagnostics.isEmpty {
      problems.append("nothing printed")
    }
    return problems
  }

  /// Two of a rule that begin at one place, and two of reading that have a byte in common.
  ///
  /// What is missing has no place of its own, and stands at the title or the last line of keys.
  private func twice(_ diagnostics: [Diagnostic]) -> [String] {
    let placed = diagnostics.filter { !$0.rule.hasPrefix("missing-") }
    var problems: [String] = []
    var last: (diagnostic: Diagnostic, end: UInt32)?
    for diagnostic in placed {
      let range = diagnostic.range
      if let last, last.diagnostic.range.file == range.file {
        let other = last.diagnostic
        let isSame = other.rule == diagnostic.rule && other.range.start == range.start
        let isOverlap =
          Self.isStructure(other) && Self.isStructure(diagnostic) && range.start < last.end
          && range.end > range.start
        if isSame || isOverlap {
          problems.append("twice: \(told.printed([other, diagnostic], .english))")
        }
      }
      let isFurther =
        last.map { $0.diagnostic.range.file != range.file || range.end > $0.end } ?? true
      if Self.isStructure(diagnostic), isFurther { last = (diagnostic, range.end) }
    }
    return problems
  }

  private static let structureRules = Set(StructureRules.all.map(\.identifier))

  static func isStructure(_ diagnostic: Diagnostic) -> Bool {
    structureRules.contains(diagnostic.rule)
  }

  /// Whether a range is in its file and splits no character.
  private func isInText(_ range: SourceRange) -> Bool {
    let bytes = told.read.sources[range.file].bytes
    guard range.start <= range.end, Int(range.end) <= bytes.count else { return false }
    return [range.start, range.end].allSatisfy {
      Int($0) == bytes.count || bytes[Int($0)] & 0xC0 != 0x80
    }
  }
}
