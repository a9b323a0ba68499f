internal import Text

/// Something about the command line that was not understood.
struct UsageError: Error {
  let message: LocalizedText

  init(sv: String, en: String) {
    message = LocalizedText(sv: "laroverk: \(sv)\n", en: "laroverk: \(en)\n")
  }

  static func unknownCommand(_ name: String) -> UsageError {
    let known = Command.all.map(\.name)
    let list = LocalizedText.list(known)
    return UsageError(
      sv:
        "kommandot ”\(name)” finns inte.\(guess(name, known)[.swedish]) Kommandona är \(list[.swedish]); ”laroverk --help” berättar mer.",
      en:
        "there is no command “\(name)”.\(guess(name, known)[.english]) The commands are \(list[.english]); “laroverk --help” tells more."
    )
  }

  static func unknownOption(_ name: String, known: [String]) -> UsageError {
    UsageError(
      sv:
        "valet ”\(name)” finns inte.\(guess(name, known)[.swedish]) Lägg till --help för att se alla val.",
      en:
        "there is no option “\(name)”.\(guess(name, known)[.english]) Add --help to see all options."
    )
  }

  static func missingValue(_ option: String, form: String) -> UsageError {
    UsageError(
      sv: "valet ”\(option)” behöver ett värde: \(option) \(form).",
      en: "the option “\(option)” wants a value: \(option) \(form).")
  }

  static func unwantedValue(_ option: String) -> UsageError {
    UsageError(
      sv: "valet ”\(option)” tar inget värde.", en: "the option “\(option)” takes no value.")
  }

  static func wrongChoice(_ value: String, of option: String, choices: [String]) -> UsageError {
    let list = LocalizedText.list(choices, sv: "eller", en: "or")
    return UsageError(
      sv:
        "”\(value)” går inte att välja för \(option).\(guess(value, choices)[.swedish]) Det kan vara \(list[.swedish]).",
      en:
        "“\(value)” is no choice for \(option).\(guess(value, choices)[.english]) It can be \(list[.english])."
    )
  }

  static func tooManyOperands(_ operand: String, command: String) -> UsageError {
    UsageError(
      sv:
        "”\(operand)” är ett ord för mycket. ”laroverk \(command) --help” visar hur kommandot skrivs.",
      en: "“\(operand)” is a word too many. “laroverk \(command) --help” shows how it is written.")
  }

  static func unknownExporter(_ name: String, known: [String]) -> UsageError {
    let list = LocalizedText.list(known)
    return UsageError(
      sv:
        "exportören ”\(name)” finns inte.\(guess(name, known)[.swedish]) De som finns är \(list[.swedish]).",
      en:
        "there is no exporter “\(name)”.\(guess(name, known)[.english]) There are \(list[.english])."
    )
  }

  static func idleExporter(_ name: String, running: [String]) -> UsageError {
    let list = LocalizedText.list(running)
    return UsageError(
      sv:
        "exportören ”\(name)” är inte med i den här exporten, så dess val gör inget. Med är \(list[.swedish]).",
      en:
        "the exporter “\(name)” is not part of this export, so its options do nothing. It is of \(list[.english])."
    )
  }

  static func outputInCatalog(_ path: String) -> UsageError {
    UsageError(
      sv:
        "”\(path)” ligger i katalogen, där bara författarna skriver. Välj en annan mapp, till exempel dist.",
      en:
        "“\(path)” lies in the catalogue, where only authors write. Choose another folder, such as dist."
    )
  }

  static func malformedOption(_ written: String) -> UsageError {
    UsageError(
      sv: "”--option \(written)” saknar likhetstecken. Skriv --option namn=värde.",
      en: "“--option \(written)” lacks an equals sign. Write --option name=value.")
  }

  static func unusedOption(_ key: String, known: [String]) -> UsageError {
    let list = LocalizedText.list(known)
    let there = LocalizedText(
      sv: known.isEmpty ? "De har inga val." : "Val som finns: \(list.swedish).",
      en: known.isEmpty ? "They have none." : "Options there are: \(list.english).")
    return UsageError(
      sv:
        "ingen av exportörerna har valet ”\(key)”.\(guess(key, known)[.swedish]) \(there.swedish)",
      en:
        "none of the exporters has the option “\(key)”.\(guess(key, known)[.english]) \(there.english)"
    )
  }

  static func unreadableFolder(_ reason: LocalizedText, of option: String) -> UsageError {
    UsageError(
      sv: "\(option) går inte att använda. \(reason.swedish)",
      en: "\(option) cannot be used. \(reason.english)")
  }

  static func incompleteFolder(_ folder: String, lacks file: String, of option: String)
    -> UsageError
  {
    UsageError(
      sv: "filen \(file) finns inte i mappen ”\(folder)”, så \(option) går inte att använda.",
      en: "there is no \(file) in the folder “\(folder)”, so \(option) cannot be used.")
  }

  static func guess(_ name: String, _ known: [String]) -> LocalizedText {
    let longer = known.first { !name.isEmpty && $0.hasPrefix(name) }
    guard let near = longer ?? nearest(to: name, among: known) else {
      return LocalizedText(same: "")
    }
    return LocalizedText(sv: " Menade du \(near)?", en: " Did you mean \(near)?")
  }
}
