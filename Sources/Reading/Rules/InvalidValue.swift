internal import Catalog
internal import Diagnostics
internal import Text

enum InvalidValue {
  static let description = RuleDescription(
    "invalid-value", .error, required: true,
    summary: LocalizedText(
      sv: "Ett värde, en markering inom parentes eller en rad i ”Det här övas” går inte att tolka.",
      en: "A value, a mark in parentheses or a line of “Develops” cannot be understood."),
    reason: LocalizedText(
      sv: "Samma sak skrivs på samma sätt överallt, så att alla verktyg förstår den.",
      en: "The same thing is written the same way everywhere, so that every tool understands it."),
    bad: Example(
      sv: [.replace("form: enskilt", in: "ovningar/gor-en-egen-antipilot.md", with: "form: ensam")],
      en: [
        .replace(
          "form: individual", in: "exercises/make-your-own-anti-pilot.md", with: "form: alone")
      ]),
    good: Example(
      sv: [
        .replace("status: utkast", in: "ovningar/gor-en-egen-antipilot.md", with: "status: testad")
      ],
      en: [
        .replace(
          "status: draft", in: "exercises/make-your-own-anti-pilot.md", with: "status: tested")
      ]))

  static func value(_ value: Located<String>, of name: String, expected: Expected) -> Diagnostic {
    if let meant = expected.suggestion, Invisible.hides(meant, in: value.value) {
      return Diagnostic(
        description, at: value.range, Invisible.message(meant),
        explanation: Invisible.explanation, fixes: [Invisible.fix(meant, at: value.range)])
    }
    return Diagnostic(
      description, at: value.range,
      LocalizedText(
        sv: "”\(value.value)” går inte att använda som värde för ”\(name)”",
        en: "“\(value.value)” cannot be used as a value of “\(name)”"),
      explanation: expected.text, fixes: fixes(expected, at: value.range))
  }

  static func empty(_ name: Located<String>, expected: LocalizedText?, isRequired: Bool)
    -> Diagnostic
  {
    let what =
      expected
      ?? LocalizedText(sv: "Skriv värdet efter kolon.", en: "Write the value after the colon.")
    return Diagnostic(
      description, at: name.range,
      LocalizedText(sv: "”\(name.value)” har inget värde", en: "“\(name.value)” has no value"),
      explanation: LocalizedText(
        sv: isRequired ? what.swedish : "\(what.swedish) Eller ta bort raden.",
        en: isRequired ? what.english : "\(what.english) Or take the line away."))
  }

  /// A key that should name an item and names none: the titles there are, unless too many to read.
  static func unnamed(_ reference: UnnamedReference, titles: [String]) -> Diagnostic {
    let name = reference.key
    let item = LocalizedText.list(texts: reference.kinds.map(\.anItem), sv: "eller", en: "or")
    let several =
      reference.isList
      ? LocalizedText(
        sv: " Flera skrivs inom hakparenteser, med komma emellan.",
        en: " Several are written in brackets, with commas between.") : .none
    let known = known(titles)
    return Diagnostic(
      description, at: name.range,
      LocalizedText(sv: "”\(name.value)” har inget värde", en: "“\(name.value)” has no value"),
      explanation: LocalizedText(
        sv: "Skriv titeln på \(item.swedish) efter kolon.\(several.swedish)\(known.swedish)",
        en: "Write the title of \(item.english) after the colon.\(several.english)\(known.english)")
    )
  }

  private static func known(_ titles: [String]) -> LocalizedText {
    let names = LocalizedText.quotedList(titles)
    return switch titles.count {
    case 0:
      LocalizedText(sv: " Katalogen har inget sådant ännu.", en: " The catalogue has none yet.")
    case ...12:
      LocalizedText(sv: " De som finns är \(names.swedish).", en: " There are \(names.english).")
    default: .none
    }
  }

  static func emptyCell(_ column: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Det står inget under ”\(column)” på den här raden",
        en: "There is nothing under “\(column)” in this row"),
      explanation: LocalizedText(
        sv: "Fyll i cellen, eller ta bort raden.", en: "Fill in the cell, or take the row away."))
  }

  static func reversedLimits(_ least: String, _ most: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Minst \(least) är mer än högst \(most)",
        en: "At least \(least) is more than at most \(most)"
      ),
      explanation: LocalizedText(
        sv: "Byt plats på dem, eller lämna den ena cellen tom.",
        en: "Let them change places, or leave one of the cells empty."))
  }

  static func severalValues(of name: Located<String>) -> Diagnostic {
    Diagnostic(
      description, at: name.range,
      LocalizedText(
        sv: "”\(name.value)” kan bara ha ett värde", en: "“\(name.value)” can only have one value"),
      explanation: LocalizedText(
        sv: "Skriv ett enda värde efter kolon, utan hakparenteser.",
        en: "Write a single value after the colon, without brackets."))
  }

  /// A comma that nothing follows.
  static func emptyFlag(at range: SourceRange) -> Diagnostic {
    let comma = SourceRange(
      file: range.file, start: max(0, Int(range.start) - 1), end: Int(range.end))
    return Diagnostic(
      description, at: comma,
      LocalizedText(
        sv: "Efter kommat i parentesen står ingenting",
        en: "Nothing follows the comma in the parentheses"),
      explanation: LocalizedText(sv: "Ta bort kommat.", en: "Take the comma away."),
      fixes: [
        Fix(.safe, LocalizedText(sv: "ta bort kommat", en: "remove it"), [Fix.Edit(comma, "")])
      ])
  }

  static func flag(_ flag: Located<String>, known: [String], meant: String? = nil) -> Diagnostic {
    let names = LocalizedText.quotedList(known, sv: "eller", en: "or")
    let near = meant ?? nearest(to: flag.value, among: known)
    return Diagnostic(
      description, at: flag.range,
      LocalizedText(
        sv: "Markeringen ”\(flag.value)” finns inte",
        en: "The mark “\(flag.value)” does not exist"),
      explanation: LocalizedText(
        sv: "Inom parentesen kan det stå \(names[.swedish]).",
        en: "The parentheses can hold \(names[.english])."),
      fixes: near.map { [.didYouMean($0, at: flag.range)] } ?? [])
  }

  /// A mark that stands elsewhere than last, or with others in one parenthesis.
  static func flagPlace(
    _ flag: Located<String>, edits: [Fix.Edit], meant: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      description, at: flag.range,
      LocalizedText(
        sv: "Markeringen ”\(flag.value)” ska stå sist i frågan, i en egen parentes",
        en: "The mark “\(flag.value)” must stand last in the question, in parentheses of its own"),
      explanation: LocalizedText(
        sv: "Skriv så här: Vad blev annorlunda? (\(known[0])) (\(known[1]))",
        en: "Write like this: What changed? (\(known[0])) (\(known[1]))"),
      fixes: [Fix(.suggested, LocalizedText.write(meant), edits)])
  }

  static func use(_ use: Located<String>, known: [String]) -> Diagnostic {
    let names = LocalizedText.quotedList(known, sv: "eller", en: "or")
    let near = nearest(to: use.value, among: known)
    return Diagnostic(
      description, at: use.range,
      LocalizedText(
        sv: "”\(use.value)” är inget sätt att använda en mall",
        en: "“\(use.value)” is no way to use a template"),
      explanation: LocalizedText(
        sv: "Överst i en mall kan det stå \(names[.swedish]).",
        en: "A template can begin with \(names[.english])."),
      fixes: near.map { [.didYouMean($0, at: use.range)] } ?? [])
  }

  /// Ways to use a template that are not parted by commas, or not alone on their line.
  static func uses(_ written: Located<String>, meant: String) -> Diagnostic {
    Diagnostic(
      description, at: written.range,
      LocalizedText(
        sv: "Raden om hur mallen används går inte att tolka",
        en: "The line that says how the template is used cannot be understood"),
      explanation: LocalizedText(
        sv: "Skriv orden på en egen rad med komma emellan: \(meant).",
        en: "Write the words on a line of their own with commas between: \(meant)."),
      fixes: [.didYouMean(meant, at: written.range)])
  }

  static func bothUses(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Mallen ska både finnas bara på papper och få skrivas in",
        en: "The template is both paper only and may be typed"),
      explanation: LocalizedText(
        sv: "Behåll det som gäller, och ta bort det andra.",
        en: "Keep what is meant, and take the other away."))
  }

  /// One template cannot be both one for each and one for all.
  static func shares(_ shares: [Word], at range: SourceRange) -> Diagnostic {
    let sv = LocalizedText.list(shares.map(\.swedish)).swedish
    let en = LocalizedText.list(shares.map(\.english)).english
    return Diagnostic(
      description, at: range,
      LocalizedText(sv: "Mallen är \(sv) på en gång", en: "The template is \(en) at once"),
      explanation: LocalizedText(
        sv: "Behåll det som gäller. Ska båda fyllas i, gör två mallar.",
        en: "Keep what is meant. If both are to be filled in, make two templates."))
  }

  static func sentenceWithoutBlank(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Meningen i planen har ingen lucka att fylla i",
        en: "The sentence of the plan has no blank to fill in"),
      explanation: LocalizedText(
        sv: "Skriv minst tre understreck där deltagaren ska skriva: När ____ ska jag ____.",
        en: "Write at least three underscores where the learner is to write: When ____ I will ____."
      ))
  }

  static func mapping(
    _ reason: LocalizedText, at range: SourceRange, towards: String, fixes: [Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      description, at: range, reason, explanation: Wanted.mapping(towards), fixes: fixes)
  }

  static func heading(
    _ text: Located<String>, expected: LocalizedText, meant: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      description, at: text.range,
      LocalizedText(
        sv: "Rubriken ”\(text.value)” går inte att tolka",
        en: "The heading “\(text.value)” cannot be understood"), explanation: expected,
      fixes: meant.map { [.didYouMean($0, at: text.range)] } ?? [])
  }

  static func untitledStep(_ heading: HeadingNode) -> Diagnostic {
    Diagnostic(
      description, at: heading.wholeLine,
      LocalizedText(sv: "Steget saknar titel", en: "The step has no title"),
      explanation: LocalizedText(
        sv: "Skriv vad man gör, före tiden: ### Välj en sak (5 min).",
        en: "Write what people do, before the time: ### Choose one thing (5 min)."))
  }

  static func nearlyPause(_ title: Located<String>, label: String, meant: String) -> Diagnostic {
    Diagnostic(
      description, at: title.range,
      LocalizedText(
        sv: "”\(title.value)” ser ut som en paus, men saknar kolon",
        en: "“\(title.value)” looks like a pause, but lacks a colon"),
      explanation: LocalizedText(
        sv:
          "En paus heter ”\(label)” eller börjar ”\(label):”. Där kan en lång övning delas.",
        en:
          "A pause is called “\(label)” or begins “\(label):”. A long exercise may be split there."),
      fixes: [.didYouMean(meant, at: title.range)])
  }

  static func untitled(_ heading: Located<String>) -> Diagnostic {
    let example = LocalizedText(
      sv: "\(heading.value): Före och efter", en: "\(heading.value): Before and after")
    return Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Rubriken ”\(heading.value)” saknar titel",
        en: "The heading “\(heading.value)” lacks a title"),
      explanation: LocalizedText(
        sv: "Skriv titeln efter ett kolon, till exempel ”\(example[.swedish])”.",
        en: "Write the title after a colon, such as “\(example[.english])”."),
      fixes: [
        Fix(
          .placeholder, .write("\(heading.value): …"),
          [Fix.Edit(heading.range, "\(heading.value): …")])
      ])
  }

  static func line(at range: SourceRange, expected: LocalizedText) -> Diagnostic {
    Diagnostic(
      description, at: range,

      LocalizedText(sv: "Raden hör inte hemma här", en: "The line does not belong here"),
      explanation: expected)
  }

  private static func fixes(_ expected: Expected, at range: SourceRange) -> [Fix] {
    expected.suggestion.map { [.didYouMean($0, at: range)] } ?? []
  }
}
