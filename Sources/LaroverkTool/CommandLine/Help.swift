internal import Text

/// What `--help` prints, made from the tables of commands and options.
enum Help {
  static func overview(_ language: Language) -> String {
    let intro = LocalizedText(
      sv: "Läroverk kontrollerar en katalog med övningar och exporterar den.",
      en: "Läroverk checks a catalogue of exercises and exports it.")
    let more = LocalizedText(
      sv: "”laroverk KOMMANDO --help” visar kommandots val.",
      en: "“laroverk COMMAND --help” shows a command's options.")
    let usage = LocalizedText(
      sv: "Användning: laroverk KOMMANDO [VAL]", en: "Usage: laroverk COMMAND [OPTIONS]")
    let rows =
      Command.all.map { ($0.name, $0.summary[language]) }
      + [("--version", LocalizedText(sv: "visa versionen", en: "show the version")[language])]
    return "\(intro[language])\n\n\(usage[language])\n\n\(table(rows))\n\(more[language])\n"
  }

  static func text(of command: Command, _ language: Language) -> String {
    let usage = LocalizedText(sv: "Användning", en: "Usage")
    let rows = (command.options + [.language, .help]).map { option in
      (
        [option.name, option.value].compactMap { $0 }.joined(separator: " "),
        option.summary[language]
      )
    }
    let operands = command.operands.isEmpty ? "" : " \(command.operands)"
    return """
      \(command.summary[language])

      \(usage[language]): laroverk \(command.name)\(operands)

      \(table(rows))
      """
  }

  /// Two columns, the second one lined up.
  static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, text in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + text + "\n"
    }.joined()
  }
}
