internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let moduleLength: Rule = Rule(
    RuleDescription(
      "module-length", .warning,
      summary: LocalizedText(
        sv: "En modul är kortare eller längre än programmet tillåter, allt inräknat.",
        en: "A module is shorter or longer than the programme allows, all counted."),
      reason: LocalizedText(
        sv: "Tiden är innehållet och mötet tillsammans. Flytta en övning, eller ändra gränsen.",
        en:
          "The time is the contents and the meeting together. Move an exercise or change the limit."
      ),
      bad: Example(
        sv: [
          .replace("| modulens tid | | 8 h |", in: "program.md", with: "| modulens tid | | 1 h |")
        ],
        en: [
          .replace(
            "| module minutes | | 8 h |", in: "programme.md", with: "| module minutes | | 1 h |")
        ]),
      good: Example(
        sv: [
          .replace(
            "| modulens tid | | 8 h |", in: "program.md", with: "| modulens tid | | 80 min |")
        ],
        en: [
          .replace(
            "| module minutes | | 8 h |", in: "programme.md", with: "| module minutes | | 80 min |")
        ])),
    .catalog { catalog in
      guard let limit = catalog.items.programme?.settings.limits["moduleMinutes"],
        catalog.brokenKinds.isDisjoint(with: [.module, .exercise, .behaviourExercise])
      else { return [] }
      return catalog.sound(catalog.items.modules).compactMap { position, module in
        let minutes = catalog.minutes(ofModule: position)
        return limit.contains(minutes) ? nil : diagnostic(module, minutes: minutes, limit)
      }
    })

  private static func diagnostic(
    _ module: Module, minutes: Int, _ limit: ProgrammeSettings.Limit
  ) -> Diagnostic {
    let isShort = minutes < limit.least ?? 0
    let bound = TimeNeeded.words(minutes: (isShort ? limit.least : limit.most) ?? 0)
    let said = TimeNeeded.words(minutes: minutes)
    return Diagnostic(
      moduleLength.description, at: module.head.title.range,
      LocalizedText(
        sv:
          "Modulen ”\(module.title)” tar \(said), men ska ta \(isShort ? "minst" : "högst") \(bound)",
        en:
          "The module “\(module.title)” takes \(said), but should take \(isShort ? "at least" : "at most") \(bound)"
      ),
      notes: [
        Diagnostic.Note(
          at: limit.range, LocalizedText(sv: "gränsen står här", en: "the limit is here"))
      ])
  }
}

extension LinkedCatalog {
  /// What a module takes in all: its contents and its meeting.
  func minutes(ofModule position: Int) -> Int {
    let contents = modules[position].map { link in
      switch link.target {
      case .exercise(let position): items.exercises[position].duration.value.totalMinutes
      case .behaviourExercise(let position): items.behaviourExercises[position].minutes ?? 0
      }
    }
    return contents.reduce(items.modules[position].teamSession.minutes ?? 0, +)
  }
}
