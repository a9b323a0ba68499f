internal import Catalog
internal import Checking
internal import Diagnostics
internal import Disk
internal import Files
internal import Reading
internal import Text

/// A catalogue that was read and checked, and the language to speak of it.
final class CheckedFolder: Sendable {
  let read: ReadCatalog
  let catalog: CheckedCatalog?
  let diagnostics: [Diagnostic]
  let language: Language

  /// Reads and checks a folder; throws when there is no catalogue to read at all.
  init(_ folder: String, _ invocation: Invocation, _ console: Console) throws(DiskError) {
    let spoken = invocation.language
    console.progress(
      LocalizedText(sv: "Läser \(folder) …", en: "Reading \(folder) …")[spoken ?? console.language])
    let files = try Disk.readCatalog(folder)
    read = readCatalog(files)
    language = spoken ?? read.language
    console.progress(
      LocalizedText(sv: "Kontrollerar \(folder) …", en: "Checking \(folder) …")[language])
    let result = check(read, knownRules: AllRules.descriptions)
    let exporters = UnknownExporter.diagnostics(read.items.programme)
    diagnostics =
      exporters.isEmpty
      ? result.diagnostics : (result.diagnostics + exporters).inReadingOrder
    catalog = exporters.isEmpty ? result.catalog : nil
    console.clearProgress()
    // The process ends when the command does: nobody waits for a large catalogue to be taken down.
    _ = Unmanaged.passRetained(self)
  }
}

extension Command {
  static let format = Option(
    "--format", value: "text|json", choices: ["text", "json"],
    LocalizedText(
      sv: "för människor (text) eller program (json)", en: "for people (text) or programs (json)"))
  static let strict = Option(
    "--strict",
    LocalizedText(
      sv: "även varningar ger slutkod 1", en: "warnings give exit code 1 as well"))

  static let check = Command(
    name: "check", operands: "[CATALOG]", mostOperands: 1,
    summary: LocalizedText(
      sv: "Kontrollera en katalog (mappen ”catalog” om inget anges).",
      en: "Check a catalogue (the folder “catalog” when none is named)."),
    options: [format, strict, output, baseline, writeBaseline], run: runCheck)

  static let baseline = Option(
    "--baseline", value: "FILE",
    LocalizedText(
      sv: "räkna bara det som inte står i listan FILE",
      en: "count only what is not in the list FILE"))
  static let writeBaseline = Option(
    "--write-baseline", value: "FILE",
    LocalizedText(
      sv: "skriv det som finns att anmärka i FILE; med --baseline bara det som är kvar",
      en: "write what there is to tell to FILE; with --baseline only what is left of it"))

  private static func runCheck(_ invocation: Invocation, _ console: Console) throws(UsageError)
    -> ExitCode
  {
    let source = try source(of: invocation)
    var language = invocation.language ?? console.language
    let folder: CheckedFolder
    do throws(DiskError) {
      folder = try CheckedFolder(source, invocation, console)
      language = folder.language
    } catch {
      return notDone(error, language, console)
    }
    let findings = try BaselineRun(invocation, folder, source)
    do throws(DiskError) {
      try findings.write()
      let report = render(findings.told, folder, invocation, console)
      try deliver(Array(report.utf8), invocation, console)
      console.tell(findings.words[language])
      return exitCode(findings.told, isStrict: invocation.has(strict))
    } catch {
      return notDone(error, language, console)
    }
  }

  private static func render(
    _ diagnostics: [Diagnostic], _ folder: CheckedFolder, _ invocation: Invocation,
    _ console: Console
  ) -> String {
    let (sources, language) = (folder.read.sources, folder.language)
    if invocation[format] == "json" {
      return JSONFormat(sources: sources, language: language).render(diagnostics)
    }
    let hasColour = console.hasColour && invocation[output] == nil
    var text = TextFormat(sources: sources, language: language, colour: hasColour)
    let told = text.render(diagnostics)
    let isBeside = invocation.has(baseline) || invocation.has(writeBaseline)
    return told + (told.isEmpty ? "" : "\n")
      + Summary.text(diagnostics, language, isBesideBaseline: isBeside)
  }

  static func exitCode(_ diagnostics: [Diagnostic], isStrict: Bool) -> ExitCode {
    let hasFindings =
      diagnostics.hasErrors || (isStrict && diagnostics.contains { $0.severity == .warning })
    return hasFindings ? .findings : .clean
  }
}

/// The last line of a check: how much there was of what.
enum Summary {
  /// - Parameter isBesideBaseline: whether there may be more that is known already.
  static func text(
    _ diagnostics: [Diagnostic], _ language: Language, isBesideBaseline: Bool = false
  ) -> String {
    let counts = [
      words(diagnostics.count(.error), sv: ("fel", "fel"), en: ("error", "errors")),
      words(diagnostics.count(.warning), sv: ("varning", "varningar"), en: ("warning", "warnings")),
      words(diagnostics.count(.note), sv: ("tips", "tips"), en: ("note", "notes")),
    ].compactMap { $0?[language] }
    if counts.isEmpty {
      return isBesideBaseline
        ? LocalizedText(sv: "Inget nytt att anmärka.\n", en: "Nothing new to report.\n")[language]
        : LocalizedText(sv: "Inget att anmärka.\n", en: "Nothing to report.\n")[language]
    }
    return LocalizedText.list(counts)[language] + ".\n"
  }

  private static func words(
    _ count: Int, sv: (one: String, many: String), en: (one: String, many: String)
  ) -> LocalizedText? {
    guard count > 0 else { return nil }
    return LocalizedText(
      sv: "\(count) \(count == 1 ? sv.one : sv.many)",
      en: "\(count) \(count == 1 ? en.one : en.many)")
  }
}
