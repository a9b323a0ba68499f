internal import Diagnostics
internal import Text

enum DuplicateIdentifier {
  static let description = RuleDescription(
    "duplicate-identifier", .error, required: true,
    summary: LocalizedText(
      sv: "Två filer, eller två {#nycklar} i samma fil, heter likadant.",
      en: "Two files, or two {#keys} in one file, have the same name."),
    reason: LocalizedText(
      sv:
        "Deltagarnas svar sparas under namnet. Två likadana blandar ihop svaren, så byt ut det ena.",
      en: "Learners' answers are kept under the name. Two alike mix them up: change one."),
    bad: Example(
      sv: [
        .replace("### Planera", in: "beteenden/enhetsmote.md", with: "### Planera {#a}"),
        .replace("### Prova", in: "beteenden/enhetsmote.md", with: "### Prova {#a}"),
      ],
      en: [
        .replace("### Plan", in: "behaviours/unit-meeting.md", with: "### Plan {#a}"),
        .replace("### Try", in: "behaviours/unit-meeting.md", with: "### Try {#a}"),
      ]),
    good: Example(
      sv: [
        .replace("### Planera", in: "beteenden/enhetsmote.md", with: "### Planera {#a}"),
        .replace("### Prova", in: "beteenden/enhetsmote.md", with: "### Prova {#b}"),
      ],
      en: [
        .replace("### Plan", in: "behaviours/unit-meeting.md", with: "### Plan {#a}"),
        .replace("### Try", in: "behaviours/unit-meeting.md", with: "### Try {#b}"),
      ]))

  static func files(_ file: FileID, id: String, other: FileID, otherPath: String) -> Diagnostic {
    Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "Filnamnet ”\(id)” finns redan: \(otherPath)",
        en: "The file name “\(id)” is taken already: \(otherPath)"),
      explanation: LocalizedText(
        sv:
          "Övningar och beteendeövningar delar namn, och stora och små bokstäver räknas som lika. Döp om den fil som är nyast.",
        en:
          "Exercises and behaviour exercises share names, and case does not count. Rename the newer file."
      ),
      notes: [
        Diagnostic.Note(
          at: SourceRange(file: other),
          LocalizedText(sv: "här är den andra", en: "here is the other one"))
      ])
  }

  /// `free` is a key that the file does not have.
  static func keys(_ key: Located<String>, first: SourceRange, free: String) -> Diagnostic {
    Diagnostic(
      description, at: key.range,
      LocalizedText(
        sv: "Nyckeln ”{#\(key.value)}” finns redan i filen",
        en: "The key “{#\(key.value)}” is in the file already"),
      notes: [.already(at: first)],
      fixes: [
        Fix(
          .suggested, LocalizedText(sv: "skriv ”{#\(free)}”", en: "write “{#\(free)}”"),
          [Fix.Edit(key.range, "{#\(free)}")])
      ])
  }
}
