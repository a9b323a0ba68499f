internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let unplacedExercise: Rule = Rule(
    RuleDescription(
      "unplaced-exercise", .warning,
      summary: LocalizedText(
        sv: "En övning finns inte med i någon modul.", en: "An exercise is in no module."),
      reason: LocalizedText(
        sv: "Den som följer modulerna hittar den aldrig.",
        en: "Whoever follows the modules never finds it."),
      bad: Example(
        sv: [.replace("  - Byt ut\n", in: "moduler/gor-plats.md", with: "")],
        en: [.replace("  - Swap it\n", in: "modules/make-room.md", with: "")]),
      good: []),
    .catalog { catalog in
      // A reference that names nothing may have meant the one that is missing.
      guard !catalog.brokenKinds.contains(.module),
        !catalog.unresolved.contains(where: { $0.kinds.contains(.behaviourExercise) })
      else { return [] }
      let placed = Set(catalog.modules.joined().map(\.target))
      let items = catalog.items
      let exercises = catalog.sound(items.exercises)
        .filter { !placed.contains(.exercise($0.position)) }
        .map { diagnostic(of: $0.item, catalog.language) }
      let behaviours = catalog.sound(items.behaviourExercises)
        .filter { !placed.contains(.behaviourExercise($0.position)) }
        .map { diagnostic(of: $0.item, catalog.language) }
      return exercises + behaviours
    })

  private static func diagnostic(of item: some Item, _ language: Language) -> Diagnostic {
    let contents = Words.contents[language]
    return Diagnostic(
      unplacedExercise.description, at: item.head.title.range,
      LocalizedText(
        sv: "\(item.head.kind.theItem[.swedish]) ”\(item.title)” finns inte med i någon modul",
        en: "\(item.head.kind.theItem[.english]) “\(item.title)” is in no module"),
      explanation: LocalizedText(
        sv:
          "Den som följer modulerna hittar den aldrig. Lägg till den under ”\(contents)” i en modul.",
        en: "Whoever follows the modules never finds it. Add it to the “\(contents)” of a module."))
  }
}
