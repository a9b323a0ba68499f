internal import Exporting
internal import Text

extension Command {
  static let exporters = Command(
    name: "exporters", operands: "", mostOperands: 0,
    summary: LocalizedText(
      sv: "Visa exportörerna och deras val.", en: "List the exporters and their options."),
    options: [], run: runExporters)

  private static func runExporters(_ invocation: Invocation, _ console: Console) -> ExitCode {
    let language = invocation.language ?? console.language
    console.print(Help.table(Exporters.all.map { ($0.name, $0.summary[language]) }))
    let options = Exporters.all.flatMap { exporter in
      exporter.options.map { option in
        (
          "--option \(exporter.name).\(option.key)=\(form(of: option, language))",
          option.summary[language]
        )
      }
    }
    if !options.isEmpty { console.print("\n" + Help.table(options)) }
    return .clean
  }

  /// What is written after `=`.
  private static func form(of option: ExporterOption, _ language: Language) -> String {
    switch option.form {
    case .choice(let words): words.joined(separator: "|")
    case .list(let words, _): words.joined(separator: ",")
    case .folder: LocalizedText(sv: "MAPP", en: "FOLDER")[language]
    }
  }
}
