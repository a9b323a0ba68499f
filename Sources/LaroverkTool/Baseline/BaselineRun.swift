internal import Catalog
internal import Diagnostics
internal import Disk
internal import Reading
internal import Text

/// A check beside a list of known findings: what is left to tell, and what is to be written.
struct BaselineRun {
  /// What counts.
  let told: [Diagnostic]
  /// What became of the list, for people.
  let words: LocalizedText
  private let target: String?
  private let kept: Baseline

  init(_ invocation: Invocation, _ folder: CheckedFolder, _ source: String) throws(UsageError) {
    target = invocation[Command.writeBaseline]
    if let target, Disk.lies(target, within: source) { throw .outputInCatalog(target) }
    let path = invocation[Command.baseline]
    let catalog = folder.read.items.programme?.id
    var baseline: Baseline?
    if let path { baseline = try Baseline.read(path, for: catalog) }
    let finder = FindingMaker(sources: folder.read.sources)
    let found = BaselineComparison(folder.diagnostics, with: baseline, finder)
    let isFirst = baseline == nil && target != nil
    kept = Baseline(
      catalog: catalog ?? baseline?.catalog ?? "",
      isFirst ? found.new.compactMap { finder.finding($0) } : found.known)
    told = isFirst ? found.new.filter { finder.finding($0) == nil } : found.new
    words = Self.words(found, path, target, kept)
  }

  /// The list replaced, whole or not at all.
  func write() throws(DiskError) {
    if let target { try Disk.replace(target, with: kept.bytes()) }
  }

  private static func words(
    _ found: BaselineComparison, _ path: String?, _ target: String?, _ kept: Baseline
  ) -> LocalizedText {
    if let target {
      let count = kept.findings.map(\.count).reduce(0, +)
      return LocalizedText(
        sv: "\(count) fynd står i ”\(target)”.\n",
        en: "\(count) finding\(count == 1 ? " is" : "s are") in “\(target)”.\n")
    }
    guard let path else { return .none }
    let known = found.known.map(\.count).reduce(0, +)
    let still = LocalizedText(
      sv: "\(known) fynd står redan i ”\(path)” och räknas inte.\n",
      en: "\(known) finding\(known == 1 ? " is" : "s are") in “\(path)” already and not counted.\n")
    return found.mended.isEmpty ? still : joined(still, mended(found.mended, path))
  }

  private static func joined(_ first: LocalizedText, _ second: LocalizedText) -> LocalizedText {
    LocalizedText(sv: first.swedish + second.swedish, en: first.english + second.english)
  }

  private static func mended(_ findings: [Baseline.Finding], _ path: String) -> LocalizedText {
    let count = findings.map(\.count).reduce(0, +)
    let lines = findings.prefix(20).map { "  \($0.file): \($0.rule) ”\($0.text.prefix(60))”\n" }
    let list = lines.joined() + (findings.count > 20 ? "  …\n" : "")
    return LocalizedText(
      sv:
        "\(count) är åtgärdade:\n\(list)Lägg till ”--write-baseline \(path)”, så stryks de ur listan.\n",
      en:
        "\(count) \(count == 1 ? "is" : "are") mended:\n\(list)Add “--write-baseline \(path)” to take them off the list.\n"
    )
  }
}
