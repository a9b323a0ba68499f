internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let duplicateContent: Rule = Rule(
    RuleDescription(
      "duplicate-content", .warning,
      summary: LocalizedText(
        sv: "En modul har samma övning två gånger.", en: "A module has the same exercise twice."),
      reason: LocalizedText(
        sv: "Övningen räknas två gånger i modulens tid, och deltagarna möter den två gånger.",
        en: "The exercise counts twice in the module's time, and learners meet it twice."),
      bad: [.replace("  - Byt ut", in: "moduler/gor-plats.md", with: "  - Byt ut\n  - byt-ut")],
      good: [
        .replace("  - Byt ut", in: "moduler/gor-plats.md", with: "  - Byt ut\n  - Enhetsmöte")
      ]),
    .catalog { catalog in
      catalog.sound(catalog.items.modules).flatMap { position, _ in
        diagnostics(catalog.modules[position], in: catalog)
      }
    })

  private static func diagnostics(
    _ contents: [Link<ModuleContent>], in catalog: LinkedCatalog
  ) -> [Diagnostic] {
    var seen: [ModuleContent: SourceRange] = [:]
    var last: SourceRange?
    return contents.compactMap { link in
      defer { last = link.range }
      guard let first = seen[link.target] else {
        seen[link.target] = link.range
        return nil
      }
      return diagnostic(catalog.title(of: link.target), at: link.range, first: first, after: last)
    }
  }

  /// The fix takes the words away from where those before them end.
  private static func diagnostic(
    _ title: String, at range: SourceRange, first: SourceRange, after last: SourceRange?
  ) -> Diagnostic {
    let whole = SourceRange(
      file: range.file, start: Int(last?.end ?? range.start), end: Int(range.end))
    return Diagnostic(
      duplicateContent.description, at: range,
      LocalizedText(
        sv: "”\(title)” finns redan i modulen", en: "“\(title)” is in the module already"),
      notes: [.already(at: first)],
      fixes: [
        Fix(
          .suggested, LocalizedText(sv: "ta bort den", en: "remove it"), [Fix.Edit(whole, "")])
      ])
  }
}

extension LinkedCatalog {
  fileprivate func title(of content: ModuleContent) -> String {
    switch content {
    case .exercise(let position): items.exercises[position].title
    case .behaviourExercise(let position): items.behaviourExercises[position].title
    }
  }
}
