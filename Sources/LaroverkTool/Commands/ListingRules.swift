internal import Checking
internal import Disk
internal import Reading
internal import Text

extension Command {
  static let rules = Command(
    name: "rules", operands: "[CATALOG]", mostOperands: 1,
    summary: LocalizedText(
      sv: "Räkna upp alla regler, och hur katalogen ställer in dem.",
      en: "List all rules, and how the catalogue sets them."),
    options: [], run: runRules)

  private static func runRules(_ invocation: Invocation, _ console: Console) -> ExitCode {
    var language = invocation.language ?? console.language
    do throws(DiskError) {
      let read = try catalogIfThere(invocation)
      language = invocation.language ?? read?.language ?? language
      let settings = read.map { RuleSettings($0.items, knownRules: AllRules.descriptions) }
      let list = RuleList(
        language: language, hasColour: console.hasColour, settings: settings,
        sources: read?.sources ?? SourceFiles([]))
      console.print(list.render())
      return .clean
    } catch {
      return notDone(error, language, console)
    }
  }

  /// The catalogue that was named, or the one that lies where it is looked for; nil without one.
  private static func catalogIfThere(_ invocation: Invocation) throws(DiskError) -> ReadCatalog? {
    let folder = invocation.operands.first
    if folder == nil, !Disk.isThere("catalog") { return nil }
    return readCatalog(try Disk.readCatalog(folder ?? "catalog"))
  }
}
