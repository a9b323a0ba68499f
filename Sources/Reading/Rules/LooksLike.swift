internal import Catalog
internal import Diagnostics
internal import Text

enum LooksLike {
  static let description = RuleDescription(
    "looks-like", .error, required: true,
    summary: LocalizedText(
      sv: "Något ser ut som en rubrik, en lista, en tabell eller betoning, men läses inte som det.",
      en: "Something looks like a heading, a list, a table or emphasis, but is not read as one."),
    reason: LocalizedText(
      sv: "Det som ser rätt ut i texten blir annars fel på sidan, utan att någon märker det.",
      en: "What looks right in the text would be wrong on the page, and nobody would notice."),
    bad: Example(
      sv: [.replace("## Syfte", in: "ovningar/byt-ut.md", with: "##Syfte")],
      en: [.replace("## Purpose", in: "exercises/swap-it.md", with: "##Purpose")]),
    good: [])

  static func diagnostic(_ found: LookAlike) -> Diagnostic {
    let text = found.text
    let lines = LocalizedText(
      sv: found.lines > 1 ? " Det gäller \(found.lines) rader." : "",
      en: found.lines > 1 ? " This is so on \(found.lines) lines." : "")
    return Diagnostic(
      description, at: found.range, text.message,
      explanation: LocalizedText(
        sv: text.explanation[.swedish] + lines[.swedish],
        en: text.explanation[.english] + lines[.english]),
      fixes: found.edits.isEmpty ? [] : [Fix(kind(of: found.form), text.fix, found.edits)])
  }

  /// Safe is what leaves the page as it is, and what cannot have been meant otherwise.
  private static func kind(of form: LookAlike.Form) -> Fix.Kind {
    switch form {
    case .headingWithoutBlank, .emptyLineBeforeFrontMatter, .shortDashes, .definition: .safe
    default: .suggested
    }
  }

  // MARK: - Headings

  static func levelOne(_ heading: HeadingNode, isSection: Bool, title: String?) -> Diagnostic {
    let text = heading.title.value
    return Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Rubriken ”\(text)” har bara ett #", en: "The heading “\(text)” has only one #"),
      explanation: LocalizedText(
        sv: "Titeln står överst i filen. Alla rubriker i texten börjar med minst två: ## \(text).",
        en:
          "The title stands at the top of the file. All headings in the text begin with two at least: ## \(text)."
      ), fixes: levelFixes(heading, isSection: isSection, isTitle: text == title))
  }

  /// A section gets its second #, the title repeated goes, any other is bold.
  private static func levelFixes(
    _ heading: HeadingNode, isSection: Bool, isTitle: Bool
  ) -> [Fix] {
    let line = heading.wholeLine
    if isSection {
      let start = SourceRange(file: line.file, start: Int(line.start), end: Int(line.start))
      return [Fix(.suggested, .write("##"), [Fix.Edit(start, "#")])]
    }
    if isTitle {
      return [
        Fix(
          .suggested, LocalizedText(sv: "ta bort raden", en: "remove the line"),
          [Fix.Edit(line, "")])
      ]
    }
    let bold = "**\(heading.title.value)**"
    return [Fix(.suggested, .write(bold), [Fix.Edit(line, bold)])]
  }

  static func underlined(_ heading: HeadingNode, isSection: Bool) -> Diagnostic {
    let line = heading.lineBelow
    let start = SourceRange(
      file: line.file, start: Int(heading.wholeLine.start), end: Int(heading.wholeLine.start))
    let removal = Fix.Edit(line, "")
    let marks = heading.marksBelow
    return Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Stycket läses som en rubrik, för på raden under står bara ”\(marks)”",
        en: "The paragraph reads as a heading, since the line below it is only “\(marks)”"),
      explanation: LocalizedText(
        sv: "Ta bort raden under. Är det en rubrik, skriv ## framför den.",
        en: "Take away the line below. If it is a heading, write ## before it."),
      fixes: [
        isSection
          ? Fix(.suggested, .write("##"), [Fix.Edit(start, "## "), removal])
          : Fix(
            .suggested,
            LocalizedText(sv: "ta bort raden under", en: "remove the line below"),
            [removal])
      ])
  }

  /// A line of its own that says what a heading says.
  static func heading(_ heading: HeadingNode, level: Int) -> Diagnostic {
    let marks = String(repeating: "#", count: level)
    let text = heading.title.value
    return Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "”\(text)” ser ut som en rubrik, men saknar \(marks)",
        en: "“\(text)” looks like a heading, but lacks \(marks)"),
      explanation: LocalizedText(
        sv: level == 3
          ? "Ett steg börjar med tre # och ett mellanslag: \(marks) \(text)."
          : "Ett avsnitt börjar med två # och ett mellanslag: \(marks) \(text).",
        en: level == 3
          ? "A step begins with three # and a space: \(marks) \(text)."
          : "A section begins with two # and a space: \(marks) \(text)."),
      fixes: [
        Fix(
          .suggested, .write("\(marks) \(text)"),
          [Fix.Edit(heading.wholeLine, "\(marks) \(text)")])
      ])
  }

  /// An item of a list that says what a step's heading says.
  static func stepInList(_ item: Located<String>, _ bytes: [UInt8]) -> Diagnostic {
    let start = bytes[..<Int(item.range.start)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let mark = SourceRange(file: item.range.file, start: start, end: Int(item.range.start))
    return Diagnostic(
      description, at: item.range,
      LocalizedText(
        sv: "”\(item.value)” ser ut som ett steg, men är en punkt i en lista",
        en: "“\(item.value)” looks like a step, but is an item of a list"),
      explanation: LocalizedText(
        sv: "Ett steg börjar med tre # och ett mellanslag, utan siffra: ### \(item.value).",
        en: "A step begins with three # and a space, without a number: ### \(item.value)."),
      fixes: [Fix(.suggested, .write("### \(item.value)"), [Fix.Edit(mark, "### ")])])
  }

  // MARK: - Comments

  static func textAfterComment(at range: SourceRange) -> Diagnostic {
    let start = SourceRange(file: range.file, start: Int(range.start), end: Int(range.start))
    return Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Texten står på samma rad som en kommentar <!-- … --> och kommer inte med",
        en: "The text stands on the line of a comment <!-- … --> and is left out"),
      explanation: LocalizedText(
        sv: "Skriv texten på en rad för sig.", en: "Write the text on a line of its own."),
      fixes: [
        Fix(
          .suggested, LocalizedText(sv: "lägg texten på en ny rad", en: "put it on a new line"),
          [Fix.Edit(start, "\n")])
      ])
  }

  static func unclosedComment(at range: SourceRange) -> Diagnostic {
    let end = SourceRange(file: range.file, start: Int(range.end), end: Int(range.end))
    return diagnostic(
      LookAlike(form: .unclosedComment, range: range, edits: [Fix.Edit(end, " -->")]))
  }
}

extension LocalizedText {
  /// “write …”, as a fix says it.
  static func write(_ text: String) -> LocalizedText {
    LocalizedText(sv: "skriv ”\(text)”", en: "write “\(text)”")
  }
}
