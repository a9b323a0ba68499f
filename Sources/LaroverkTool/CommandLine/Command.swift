internal import Text

/// A command: its options are one table, which gives both parsing and help.
struct Command: Sendable {
  let name: String
  /// How its operands are written in help.
  let operands: String
  /// How many operands it takes at most.
  let mostOperands: Int
  let summary: LocalizedText
  let options: [Option]
  let run: @Sendable (Invocation, Console) throws(UsageError) -> ExitCode

  static let all: [Command] = [
    check, export, report, new, exporters, explain, rules, words,
  ]

  struct Option: Sendable {
    /// With its dashes.
    let name: String
    /// What stands for its value in help; nil for one that takes none.
    let value: String?
    let choices: [String]
    let isRepeatable: Bool
    let summary: LocalizedText

    init(
      _ name: String, value: String? = nil, choices: [String] = [], repeatable: Bool = false,
      _ summary: LocalizedText
    ) {
      self.name = name
      self.value = value
      self.choices = choices
      isRepeatable = repeatable
      self.summary = summary
    }

    static let help = Option(
      "--help", LocalizedText(sv: "visa den här hjälpen", en: "show this help"))
    static let language = Option(
      "--language", value: "sv|en", choices: ["sv", "en"],
      LocalizedText(
        sv: "språk i meddelanden; annars katalogens",
        en: "language of messages; else the catalogue's"))
  }
}
