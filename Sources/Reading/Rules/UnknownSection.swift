internal import Catalog
internal import Diagnostics
internal import Text

enum UnknownSection {
  static let description = RuleDescription(
    "unknown-section", .error, required: true,
    summary: LocalizedText(
      sv: "En rubrik finns inte i den här sortens fil.",
      en: "A heading does not exist in this kind of file."),
    reason: LocalizedText(
      sv:
        "Rubrikerna är desamma i alla filer av en sort, så att sidor och paket vet vad texten är.",
      en:
        "Headings are the same in all files of a kind, so that pages and packages know what the text is."
    ),
    bad: Example(
      sv: [.replace("## Syfte", in: "ovningar/byt-ut.md", with: "## Sifte")],
      en: [.replace("## Purpose", in: "exercises/swap-it.md", with: "## Purpsoe")]),
    good: Example(
      sv: [.replace("## Syfte", in: "ovningar/byt-ut.md", with: "## SYFTE:")],
      en: [.replace("## Purpose", in: "exercises/swap-it.md", with: "## PURPOSE:")]))

  static func diagnostic(
    _ heading: Located<String>, of kind: KindName, known: [String], fix: String?
  ) -> Diagnostic {
    if let fix, Invisible.hides(fix, in: heading.value) {
      return Diagnostic(
        description, at: heading.range, Invisible.message(fix),
        explanation: Invisible.explanation, fixes: [Invisible.fix(fix, at: heading.range)])
    }
    return Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Rubriken ”\(heading.value)” finns inte i \(kind.anItem[.swedish])",
        en: "The heading “\(heading.value)” does not exist in \(kind.anItem[.english])"),
      explanation: fix == nil ? headings(known) : description.reason,
      fixes: fix.map { [.didYouMean($0, at: heading.range)] } ?? [])
  }

  /// An example's template that the exercise does not have.
  static func template(_ title: Located<String>, known: [String], label: String) -> Diagnostic {
    let names = LocalizedText.quotedList(known)
    let near = nearest(to: title.value, among: known) ?? (known.count == 1 ? known.first : nil)
    return Diagnostic(
      description, at: title.range,
      LocalizedText(
        sv: "Exemplet fyller i mallen ”\(title.value)”, som inte finns i övningen",
        en: "The example fills in the template “\(title.value)”, which the exercise does not have"),
      explanation: LocalizedText(
        sv: known.isEmpty
          ? "Övningen har ingen mall. Lägg till ”## \(label): \(title.value)”."
          : "Skriv samma titel som mallen har. De som finns är \(names[.swedish]).",
        en: known.isEmpty
          ? "The exercise has no template. Add “## \(label): \(title.value)”."
          : "Write the title that the template has. There are \(names[.english])."),
      fixes: near.map {
        [.didYouMean("\(label): \($0)", at: title.range)]
      } ?? [])
  }

  private static func headings(_ known: [String]) -> LocalizedText {
    if known.isEmpty {
      return LocalizedText(sv: "Här kan inga rubriker stå.", en: "No headings can stand here.")
    }
    let names = LocalizedText.quotedList(known)
    return LocalizedText(
      sv: "Här kan rubrikerna vara \(names[.swedish]).",
      en: "The headings here can be \(names[.english]).")
  }
}
