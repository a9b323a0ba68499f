internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let uncoveredCell: Rule = Rule(
    RuleDescription(
      "uncovered-cell", .note,
      summary: LocalizedText(
        sv: "Ingen övning leder mot den här graden av det här området.",
        en: "No exercise moves towards this grade of this area."),
      reason: LocalizedText(
        sv: "Den som vill dit får inga förslag. Det kan vara meningen, men är bra att veta.",
        en: "Whoever wants to get there gets no suggestion. That can be meant, but is good to know."
      ),
      bad: Example(
        sv: [
          .replace(
            "- Kultur, mot 2: Ni säger ja till varandras förslag.\n", in: "ovningar/byt-ut.md",
            with: "")
        ],
        en: [
          .replace(
            "- Culture, towards 2: You say yes to each other's suggestions.\n",
            in: "exercises/swap-it.md",
            with: "")
        ]),
      good: []),
    .catalog { catalog in
      guard let model = catalog.items.maturityModel,
        catalog.brokenKinds.isDisjoint(with: [.maturityModel, .area, .exercise, .behaviourExercise]
        ),
        catalog.unresolved.isEmpty
      else { return [] }
      let links = catalog.exercises.flatMap(\.develops) + catalog.behaviourExercises.joined()
      let covered = Set(links.map { [$0.area, $0.grade] })
      return catalog.items.areas.enumerated().flatMap { position, area in
        zip(area.descriptors.indices, model.grades)
          .filter { !covered.contains([position, $0.0]) }
          .map { diagnostic(area, area.descriptors[$0.0].range, $0.1, catalog) }
      }
    })

  private static func diagnostic(
    _ area: Area, _ range: SourceRange, _ grade: MaturityModel.Grade,
    _ catalog: LinkedCatalog
  ) -> Diagnostic {
    Diagnostic(
      uncoveredCell.description, at: range,
      LocalizedText(
        sv:
          "Ingen övning leder mot grad \(grade.number.value) (\(grade.whatWeDo)) i ”\(area.title)”",
        en:
          "No exercise moves towards grade \(grade.number.value) (\(grade.whatWeDo)) in “\(area.title)”"
      ), explanation: whereToMend(catalog))
  }

  /// The same for every cell, so that it is printed once.
  private static func whereToMend(_ catalog: LinkedCatalog) -> LocalizedText {
    let language = catalog.language
    let area = LocalizedText(sv: "område", en: "area")[language]
    let grade = LocalizedText(sv: "grad", en: "grade")[language]
    let why = LocalizedText(sv: "varför", en: "why")[language]
    let line =
      catalog.isXML
      ? "<mapping area=\"…\" grade=\"…\">"
      : "- \(area), \(Words.towards[language]) \(grade): \(why)"
    let place =
      catalog.isXML ? "<develops>" : "## \(SectionSchema.develops.label(language))"
    let reason = uncoveredCell.description.reason
    return LocalizedText(
      sv:
        "\(reason.swedish) Leder någon övning dit, lägg till en rad ”\(line)” under ”\(place)” i dess fil.",
      en:
        "\(reason.english) If some exercise leads there, add a line “\(line)” under “\(place)” in its file."
    )
  }
}
