internal import Checking
internal import Disk
internal import Text
internal import WebPages

extension Command {
  static let reportFormat = Option(
    "--format", value: "text|json|html", choices: ["text", "json", "html"],
    LocalizedText(
      sv: "för terminalen (text), program (json) eller webbläsaren (html)",
      en: "for the terminal (text), programs (json) or the browser (html)"))

  static let report = Command(
    name: "report", operands: "[CATALOG]", mostOperands: 1,
    summary: LocalizedText(
      sv: "Visa vad katalogen täcker, i vilken ordning och var det finns luckor.",
      en: "Show what the catalogue covers, in what order, and where it has holes."),
    options: [reportFormat, output], run: runReport)

  private static func runReport(_ invocation: Invocation, _ console: Console) throws(UsageError)
    -> ExitCode
  {
    let source = try source(of: invocation)
    var language = invocation.language ?? console.language
    do throws(DiskError) {
      let folder = try CheckedFolder(source, invocation, console)
      language = folder.language
      guard let catalog = folder.catalog else {
        return refuse(folder.diagnostics, folder, console, nothingReported)
      }
      let report = render(Report(catalog), language, invocation, console)
      try deliver(report, invocation, console)
      return .clean
    } catch {
      return notDone(error, language, console)
    }
  }

  private static let nothingReported = LocalizedText(
    sv: "\nIngen rapport gjordes: rätta felen först.\n",
    en: "\nNo report was made: mend the errors first.\n")

  private static func render(
    _ report: Report, _ language: Language, _ invocation: Invocation, _ console: Console
  ) -> [UInt8] {
    switch invocation[reportFormat] {
    case "json": ReportJSON.render(report)
    case "html": ReportPage(report, language: language).html
    default:
      Array(
        ReportText(
          report: report, language: language,
          hasColour: console.hasColour && invocation[output] == nil
        ).render().utf8)
    }
  }
}
