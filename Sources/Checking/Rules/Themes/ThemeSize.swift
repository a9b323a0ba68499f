internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let themeSize: Rule = Rule(
    RuleDescription(
      "theme-size", .warning,
      summary: LocalizedText(
        sv: "Ett tema har färre eller fler övningar än programmet tillåter.",
        en: "A theme has fewer or more exercises than the programme allows."),
      reason: LocalizedText(
        sv:
          "Få och jämnstora teman är lättare att välja bland. Flytta en övning, eller ändra gränsen.",
        en:
          "Few themes of like size are easier to choose among. Move an exercise or change the limit."
      ),
      bad: Example(
        sv: [
          .replace(
            "| övningar i ett tema | 2 |", in: "program.md", with: "| övningar i ett tema | 3 |")
        ],
        en: [
          .replace(
            "| theme exercises | 2 |", in: "programme.md", with: "| theme exercises | 3 |")
        ]),
      good: Example(
        sv: [
          .replace(
            "| övningar i ett tema | 2 |", in: "program.md", with: "| övningar i ett tema | |")
        ],
        en: [
          .replace("| theme exercises | 2 |", in: "programme.md", with: "| theme exercises | |")
        ])),
    .catalog { catalog in
      guard let limit = catalog.items.programme?.settings.limits["themeExercises"],
        catalog.brokenKinds.isDisjoint(with: [.theme, .exercise]),
        catalog.unknown(.theme).isEmpty
      else { return [] }
      var counts = [Int](repeating: 0, count: catalog.items.themes.count)
      for links in catalog.exercises { if let theme = links.theme { counts[theme] += 1 } }
      return zip(catalog.items.themes, counts).filter { !limit.contains($0.1) }
        .map { diagnostic($0, exercises: $1, limit) }
    })

  private static func diagnostic(
    _ theme: Theme, exercises: Int, _ limit: ProgrammeSettings.Limit
  ) -> Diagnostic {
    let isFew = exercises < limit.least ?? 0
    let bound = (isFew ? limit.least : limit.most) ?? 0
    return Diagnostic(
      themeSize.description, at: theme.head.title.range,
      LocalizedText(
        sv:
          "Temat ”\(theme.title)” har \(exercises) övning\(exercises == 1 ? "" : "ar"), men ska ha \(isFew ? "minst" : "högst") \(bound)",
        en:
          "The theme “\(theme.title)” has \(exercises) exercise\(exercises == 1 ? "" : "s"), but should have \(isFew ? "at least" : "at most") \(bound)"
      ),
      notes: [
        Diagnostic.Note(
          at: limit.range, LocalizedText(sv: "gränsen står här", en: "the limit is here"))
      ])
  }
}
