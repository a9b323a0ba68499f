internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let paperOrTyped: Rule = Rule(
    RuleDescription(
      "paper-or-typed", .error,
      summary: LocalizedText(
        sv: "En mall i en övning med användare säger inte om den får skrivas in.",
        en: "A template in an exercise with users does not say whether it may be typed in."),
      reason: LocalizedText(
        sv:
          "Det som användare berättar får inte hamna i en dator av misstag. Låt mallen vara bara på papper om någon kan skriva om en användare i den.",
        en:
          "What users tell must not end up in a computer by mistake. Let the template be on paper only if somebody can write about a user in it."
      ),
      bad: Example(
        sv: [
          .replace("form: i grupp", in: "ovningar/byt-ut.md", with: "form: i grupp med användare")
        ],
        en: [
          .replace("form: group", in: "exercises/swap-it.md", with: "form: group with users")
        ]),
      good: Example(
        sv: [
          .replace("form: i grupp", in: "ovningar/byt-ut.md", with: "form: i grupp med användare"),
          .replace(
            "En per grupp", in: "ovningar/byt-ut.md", with: "En per grupp, bara på papper"),
        ],
        en: [
          .replace("form: group", in: "exercises/swap-it.md", with: "form: group with users"),
          .replace("Per group", in: "exercises/swap-it.md", with: "Per group, paper only"),
        ])),
    .exercise { exercise, catalog in
      guard exercise.form == .groupWithUsers else { return [] }
      return exercise.templates.filter { Set($0.uses).isDisjoint(with: [.paperOnly, .mayBeTyped]) }
        .map { undecided($0, exercise, catalog) }
    })

  private static func undecided(
    _ template: Template, _ exercise: Exercise, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let language = catalog.language
    let paper = catalog.isXML ? "<use>paperOnly</use>" : Words.paperOnly.label(language)
    let typed = catalog.isXML ? "<use>mayBeTyped</use>" : Words.mayBeTyped.label(language)
    return Diagnostic(
      paperOrTyped.description, at: template.range,
      LocalizedText(
        sv: "Mallen ”\(template.title)” säger inte om den får skrivas in",
        en: "The template “\(template.title)” does not say whether it may be typed in"),
      explanation: LocalizedText(
        sv:
          "Skriv ”\(paper)” eller ”\(typed)” överst i mallen. Välj papper om någon kan skriva om en användare i den: det får inte hamna i en dator av misstag.",
        en:
          "Write “\(paper)” or “\(typed)” at the top of the template. Choose paper if somebody can write about a user in it: that must not end up in a computer by mistake."
      ),
      fixes: catalog.isXML ? [] : [paperOnly(template, catalog)])
  }

  /// After the uses that it has, or on a line of its own.
  private static func paperOnly(_ template: Template, _ catalog: LinkedCatalog) -> Fix {
    let (file, word) = (template.range.file, Words.paperOnly)
    let bytes = catalog.sources[file].bytes
    let end = bytes[Int(template.range.end)...].firstIndex(of: 0x0A) ?? bytes.count
    let text =
      template.uses.isEmpty ? "\n\n\(word.label(catalog.language))" : ", \(word[catalog.language])"
    let place = template.uses.isEmpty ? end : firstLine(after: end, bytes)
    return Fix(
      .suggested,
      LocalizedText(
        sv: "lägg till ”\(word.label(catalog.language))”?",
        en: "add “\(word.label(catalog.language))”?"),
      [Fix.Edit(SourceRange(file: file, start: place, end: place), text)])
  }

  /// Where the first line with words ends, without its full stop.
  private static func firstLine(after start: Int, _ bytes: [UInt8]) -> Int {
    let line = bytes[start...].firstIndex { $0 > 0x20 } ?? start
    let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
    let last = bytes[line..<end].lastIndex { $0 > 0x20 && $0 != UInt8(ascii: ".") } ?? end - 1
    return last + 1
  }
}
