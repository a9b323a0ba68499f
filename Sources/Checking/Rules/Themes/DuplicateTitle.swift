internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let duplicateTitle: Rule = Rule(
    RuleDescription(
      "duplicate-title", .warning,
      summary: LocalizedText(
        sv: "Två av samma sort har samma titel.", en: "Two of a kind have the same title."),
      reason: LocalizedText(
        sv: "Ingen kan skilja dem åt i en lista, och titeln går inte att hänvisa till.",
        en: "Nobody can tell them apart in a list, and the title cannot be referred to."),
      bad: [
        .replace(
          "titel: Ställ utforskande frågor", in: "moduler/stall-fragor.md", with: "titel: Gör plats"
        )
      ],
      good: [
        .replace(
          "titel: Ställ utforskande frågor", in: "moduler/stall-fragor.md", with: "titel: Fråga mer"
        )
      ]),
    .catalog { catalog in
      let told = Set(catalog.unresolved.map { $0.reference.value.written.nameFolded })
      let items = catalog.items
      // Exercises of both sorts are referred to in one space.
      let kinds: [[any Item]] = [
        items.themes, items.exercises + items.behaviourExercises as [any Item], items.modules,
        items.areas,
      ]
      return kinds.flatMap { diagnostics($0, in: catalog, told: told) }
    })

  /// Silent about titles that an ambiguous reference is told about.
  private static func diagnostics(
    _ items: [any Item], in catalog: LinkedCatalog, told: Set<String>
  ) -> [Diagnostic] {
    var seen: [String: Located<String>] = [:]
    seen.reserveCapacity(items.count)
    return items.compactMap { item in
      let title = item.head.title
      let name = title.value.nameFolded
      guard !catalog.isBroken(item), !told.contains(name) else { return nil }
      if let first = seen[name] { return diagnostic(title, first: first.range) }
      seen[name] = title
      return nil
    }
  }

  private static func diagnostic(_ title: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      duplicateTitle.description, at: title.range,
      LocalizedText(
        sv: "Titeln ”\(title.value)” är upptagen", en: "The title “\(title.value)” is taken"),
      explanation: LocalizedText(
        sv: "\(duplicateTitle.description.reason[.swedish]) Ge den ena en egen titel.",
        en: "\(duplicateTitle.description.reason[.english]) Give one of them its own."),
      notes: [.already(at: first)])
  }
}
