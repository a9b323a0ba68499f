internal import Catalog
internal import Checking
internal import Diagnostics
internal import Disk
internal import Exporting
internal import Files
internal import Reading
internal import Text
internal import WebPages

extension Command {
  static let catalog = Option(
    "--catalog", value: "FOLDER",
    LocalizedText(sv: "katalogens mapp; annars catalog", en: "the catalogue's folder; else catalog")
  )
  static let directory = Option(
    "--output", value: "FOLDER",
    LocalizedText(sv: "mapp att skriva till; annars dist", en: "folder to write to; else dist"))
  static let option = Option(
    "--option", value: "[NAME.]KEY=VALUE", repeatable: true,
    LocalizedText(
      sv: "ett val för en exportör; ”laroverk exporters” visar dem",
      en: "an exporter's option; “laroverk exporters” lists them"))

  static let export = Command(
    name: "export", operands: "[NAME…]", mostOperands: .max,
    summary: LocalizedText(
      sv: "Exportera katalogen med de exportörer som nämns, annars dem i programmet.",
      en: "Export the catalogue with the exporters named, else those of the programme."),
    options: [catalog, directory, option], run: runExport)

  private static func runExport(_ invocation: Invocation, _ console: Console)
    throws(UsageError) -> ExitCode
  {
    for name in invocation.operands { _ = try exporter(named: name) }
    let source = invocation[catalog] ?? "catalog"
    let target = invocation[directory] ?? "dist"
    if Disk.lies(target, within: source) { throw .outputInCatalog(target) }
    let folder: CheckedFolder
    do throws(DiskError) {
      folder = try CheckedFolder(source, invocation, console)
    } catch {
      return notDone(error, invocation.language ?? console.language, console)
    }
    guard let checked = folder.catalog else { return refuse(folder.diagnostics, folder, console) }
    let run = try ExportRun(checked, folder, invocation)
    do {
      return try run.export(to: target, console)
    } catch {
      return notDone(error, folder.language, console)
    }
  }

  static func exporter(named name: String) throws(UsageError) -> ExporterDescription {
    guard let exporter = Exporters.all.first(where: { $0.name == name }) else {
      throw .unknownExporter(name, known: Exporters.all.map(\.name))
    }
    return exporter
  }

  static func notDone(_ error: any Error, _ language: Language, _ console: Console) -> ExitCode {
    let message = (error as? DiskError)?.message ?? LocalizedText(same: "\(error)")
    console.tell("laroverk: \(message[language])\n")
    return .notDone
  }

  /// Nothing is written while there are errors: tells them, and what was not done.
  static func refuse(
    _ diagnostics: [Diagnostic], _ folder: CheckedFolder, _ console: Console,
    _ nothing: LocalizedText = nothingExported
  ) -> ExitCode {
    let errors = diagnostics.filter { $0.severity == .error }
    var format = TextFormat(
      sources: folder.read.sources, language: folder.language, colour: console.hasColour)
    console.tell(format.render(errors) + nothing[folder.language])
    return .findings
  }

  static let nothingExported = LocalizedText(
    sv: "\nInget exporterades: rätta felen först.\n",
    en: "\nNothing was exported: mend the errors first.\n")
}

/// One export: the chosen exporters on one checked catalogue.
private struct ExportRun {
  private let checked: CheckedCatalog
  private let folder: CheckedFolder
  private let exporters: [(description: ExporterDescription, exporter: any Exporter)]

  init(_ checked: CheckedCatalog, _ folder: CheckedFolder, _ invocation: Invocation)
    throws(UsageError)
  {
    self.checked = checked
    self.folder = folder
    var names = invocation.operands
    if names.isEmpty { names = checked.programme.exporters.map(\.value) }
    if names.isEmpty { names = ["json"] }
    var seen: Set<String> = []
    var chosen: [ExporterDescription] = []
    for name in names where seen.insert(name).inserted {
      chosen.append(try Command.exporter(named: name))
    }
    let options = try OptionAssignments(invocation.all(Command.option), for: chosen)
    exporters = chosen.map { ($0, $0.make(options[$0])) }
  }

  func export(to directory: String, _ console: Console) throws -> ExitCode {
    let exports = try exporters.map { try $0.exporter.export(checked) }
    let told = checked.settings.applied(to: exports.flatMap(\.diagnostics))
    if told.hasErrors { return Command.refuse(told, folder, console) }
    let outputs = zip(exporters, exports).map {
      Output(folder: $0.description.name, artefacts: $1.artefacts)
    }
    let language = folder.language
    let written = try Disk.write(outputs, to: directory, page: page) { done, total in
      let text = LocalizedText(
        sv: "Skriver \(done) av \(total) …", en: "Writing \(done) of \(total) …")
      console.progress(text[language])
    }
    console.clearProgress()
    let reviewed = told + checked.settings.applied(to: reviews(outputs, written))
    tell(reviewed, console)
    for output in written { console.print(line(output, directory)) }
    var said: Set<LocalizedText> = []
    for advice in exports.flatMap(\.advice) where said.insert(advice).inserted {
      console.print("- \(advice[language])\n")
    }
    return reviewed.hasErrors ? .findings : .clean
  }

  private var page: FolderPage {
    let programme = checked.programme
    let page = OutputFolderPage(
      subject: "\(programme.head.title.value) \(programme.version)", language: folder.language,
      own: checked.language)
    return FolderPage { page.html(of: $0) }
  }

  /// What the exporters say of the sizes.
  private func reviews(_ outputs: [Output], _ written: [WrittenOutput]) -> [Diagnostic] {
    zip(exporters, zip(outputs, written)).flatMap { exporter, made in
      let (output, result) = made
      let sizes = Dictionary(
        zip(output.artefacts.map(\.path), result.sizes), uniquingKeysWith: { first, _ in first })
      return exporter.exporter.review(sizes: sizes, of: checked)
    }
  }

  private func tell(_ diagnostics: [Diagnostic], _ console: Console) {
    var format = TextFormat(
      sources: folder.read.sources, language: folder.language, colour: console.hasColour)
    if !diagnostics.isEmpty { console.tell(format.render(diagnostics.inReadingOrder) + "\n") }
    let warnings = folder.diagnostics.count(.warning)
    guard warnings > 0 else { return }
    console.tell(
      LocalizedText(
        sv:
          "\(warnings) varning\(warnings == 1 ? "" : "ar"): ”laroverk check” visar vad det gäller.\n",
        en: "\(warnings) warning\(warnings == 1 ? "" : "s"): “laroverk check” shows what about.\n")[
          folder.language])
  }

  /// `dist/json: 2 filer, 1 ny eller ändrad`.
  private func line(_ output: WrittenOutput, _ directory: String) -> String {
    let count = output.written + output.unchanged
    let removed = output.removed
    let text = LocalizedText(
      sv: "\(count) \(count == 1 ? "fil" : "filer"), \(output.written) skrivna"
        + (removed > 0 ? ", \(removed) borttagna" : ""),
      en: "\(count) \(count == 1 ? "file" : "files"), \(output.written) written"
        + (removed > 0 ? ", \(removed) removed" : ""))
    let slash = directory.hasSuffix("/") ? "" : "/"
    return "\(directory)\(slash)\(output.folder): \(text[folder.language])\n"
  }
}
