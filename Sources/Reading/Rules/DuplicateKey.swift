internal import Diagnostics
internal import Text

enum DuplicateKey {
  static let description = RuleDescription(
    "duplicate-key", .error, required: true,
    summary: LocalizedText(
      sv: "Samma uppgift, kolumn eller rad står två gånger.",
      en: "The same key, column or row stands twice."),
    reason: LocalizedText(
      sv: "Det går inte att veta vilken av dem som gäller. Behåll en.",
      en: "There is no telling which one counts. Keep one."),
    bad: Example(
      sv: [.replace("nummer: 2\n", in: "ovningar/byt-ut.md", with: "nummer: 2\nnummer: 3\n")],
      en: [.replace("number: 2\n", in: "exercises/swap-it.md", with: "number: 2\nnumber: 3\n")]),
    good: [])

  static func diagnostic(_ name: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: name.range,
      LocalizedText(sv: "”\(name.value)” står två gånger", en: "“\(name.value)” stands twice"),
      notes: [.first(at: first)])
  }
}
