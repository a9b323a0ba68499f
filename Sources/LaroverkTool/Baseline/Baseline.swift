internal import Diagnostics
internal import FoundationEssentials
internal import Text

/// What a catalogue had to be told of when somebody decided to begin from there: only what is new
/// counts.
///
/// A finding is known again by its rule, its file and the words it points at, so that it may move.
/// Findings of required rules are never kept: nothing could be exported with them.
struct Baseline: Codable {
  static let formatVersion = 1

  struct Finding: Codable, Hashable {
    let rule: String
    let file: String
    let text: String
    var count = 1

    /// The same whatever the count.
    var identity: Finding {
      var one = self
      one.count = 1
      return one
    }
  }

  let formatVersion: Int
  /// The programme's identifier.
  let catalog: String
  /// Sorted.
  let findings: [Finding]

  init(catalog: String, _ findings: [Finding]) {
    formatVersion = Self.formatVersion
    self.catalog = catalog
    var counts: [Finding: Int] = [:]
    for finding in findings { counts[finding.identity, default: 0] += finding.count }
    self.findings = counts.map { finding, count in
      var counted = finding
      counted.count = count
      return counted
    }.sorted { ($0.file, $0.rule, $0.text) < ($1.file, $1.rule, $1.text) }
  }

  func bytes() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Strings and numbers always encode.
    return ((try? encoder.encode(self)).map { [UInt8]($0) } ?? []) + [0x0A]
  }
}

/// What a check found beside a baseline.
struct BaselineComparison {
  private(set) var new: [Diagnostic] = []
  /// Those of the baseline that are still there, and those that are not.
  private(set) var known: [Baseline.Finding] = []
  private(set) var mended: [Baseline.Finding] = []

  init(_ diagnostics: [Diagnostic], with baseline: Baseline?, _ finder: FindingMaker) {
    guard let baseline else {
      new = diagnostics
      return
    }
    var left: [Baseline.Finding: Int] = [:]
    for finding in baseline.findings { left[finding.identity, default: 0] += finding.count }
    for diagnostic in diagnostics {
      guard let finding = finder.finding(diagnostic), let count = left[finding], count > 0 else {
        new.append(diagnostic)
        continue
      }
      left[finding] = count - 1
      known.append(finding)
    }
    let rest: [Baseline.Finding] = baseline.findings.compactMap { finding in
      guard let count = left.removeValue(forKey: finding.identity), count > 0 else { return nil }
      var one = finding
      one.count = count
      return one
    }
    // What has errors that stop all else was not looked at: nothing in it is known to be mended.
    let isWhole = new.allSatisfy { $0.severity != .error || finder.finding($0) != nil }
    if isWhole { mended = rest } else { known += rest }
  }
}

/// Makes findings of diagnostics.
struct FindingMaker {
  let sources: SourceFiles
  private let required = Set(
    AllRules.descriptions.filter(\.isRequired).map(\.identifier))

  init(sources: SourceFiles) {
    self.sources = sources
  }

  /// Nil for what no baseline may hold.
  func finding(_ diagnostic: Diagnostic) -> Baseline.Finding? {
    guard !required.contains(diagnostic.rule) else { return nil }
    let file = sources[diagnostic.range.file]
    let range = Int(diagnostic.range.start)..<Int(diagnostic.range.end)
    let marked = String(decoding: file.bytes[range.clamped(to: file.bytes.indices)], as: UTF8.self)
    return Baseline.Finding(
      rule: diagnostic.rule, file: file.path, text: String(marked.blanksFolded.prefix(200)))
  }
}
