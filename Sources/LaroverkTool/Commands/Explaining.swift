internal import Diagnostics
internal import Examples
internal import Text

extension Command {
  static let explain = Command(
    name: "explain", operands: "RULE", mostOperands: 1,
    summary: LocalizedText(
      sv: "Förklara en regel, med ett exempel på fel och ett på rätt.",
      en: "Explain a rule, with an example of wrong and one of right."),
    options: [], run: runExplain)

  private static func runExplain(_ invocation: Invocation, _ console: Console)
    throws(UsageError) -> ExitCode
  {
    guard let written = invocation.operands.first else { throw .missingRule }
    let rule = try rule(named: written)
    let language = invocation.language ?? console.language
    let explanation = Explanation(
      rule: rule, language: language, hasColour: console.hasColour)
    do {
      console.print(try explanation.render())
      return .clean
    } catch {
      return notDone(error, language, console)
    }
  }

  /// As it is written in a message, also with the brackets copied along.
  private static func rule(named written: String) throws(UsageError) -> RuleDescription {
    let name = written.lowercased().filter { !"[]".contains($0) }
    guard let rule = AllRules.descriptions.first(where: { $0.identifier == name }) else {
      throw .unknownRule(written, known: AllRules.descriptions.map(\.identifier))
    }
    return rule
  }
}

extension Command {
  static let words = Command(
    name: "words", operands: "", mostOperands: 0,
    summary: LocalizedText(
      sv: "Visa alla ord som en katalog skrivs med, på svenska och engelska.",
      en: "Show all words that a catalogue is written with, in Swedish and English."),
    options: [], run: runWords)

  private static func runWords(_ invocation: Invocation, _ console: Console) -> ExitCode {
    console.print(WordTables.render(invocation.language ?? console.language))
    return .clean
  }
}

extension UsageError {
  fileprivate static let missingRule = UsageError(
    sv:
      "skriv vilken regel: laroverk explain empty-section. Regelns namn står inom hakparenteser sist i varje meddelande; ”laroverk rules” räknar upp alla.",
    en:
      "write which rule: laroverk explain empty-section. Its name stands in brackets at the end of each message; “laroverk rules” lists all."
  )

  fileprivate static func unknownRule(_ name: String, known: [String]) -> UsageError {
    let guess = guess(name, known)
    return UsageError(
      sv: "regeln ”\(name)” finns inte.\(guess.swedish) ”laroverk rules” räknar upp alla.",
      en: "there is no rule “\(name)”.\(guess.english) “laroverk rules” lists all.")
  }
}
