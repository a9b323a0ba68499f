internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let unknownGrade: Rule = Rule(
    RuleDescription(
      "unknown-grade", .error, required: true,
      summary: LocalizedText(
        sv: "En grad som nämns finns inte i mognadsmodellen.",
        en: "A grade that is named is not in the maturity model."),
      reason: LocalizedText(
        sv: "Skriv gradens nummer, eller en av dess två benämningar.",
        en: "Write the grade's number, or one of its two labels."),
      bad: Example(
        sv: [
          .replace(
            "- Kultur, mot 2:", in: "ovningar/byt-ut.md",
            with: "- Kultur, mot 2: Ni hjälps åt.\n- Kultur, mot 5:")
        ],
        en: [
          .replace(
            "- Culture, towards 2:", in: "exercises/swap-it.md",
            with: "- Culture, towards 2: You help each other.\n- Culture, towards 5:")
        ]),
      good: Example(
        sv: [.replace("mot Vi testar:", in: "ovningar/byt-ut.md", with: "mot Provad innovation:")],
        en: [
          .replace(
            "towards We test:", in: "exercises/swap-it.md", with: "towards Tried innovation:")
        ])),
    .catalog { catalog in
      let grades = catalog.items.maturityModel?.grades ?? []
      return unknownReferences(catalog, grades) + superfluousDescriptors(catalog, grades)
    })

  private static func unknownReferences(
    _ catalog: LinkedCatalog, _ grades: [MaturityModel.Grade]
  ) -> [Diagnostic] {
    let names = grades.map { "\($0.number.value) (\($0.whatWeDo))" }
    let known = LocalizedText.list(names)
    return catalog.unresolved.compactMap { unresolved in
      guard case .unknownGrade = unresolved.reason else { return nil }
      let reference = unresolved.reference
      let name = reference.value.written
      let near = nearest(to: name, among: grades.flatMap { [$0.whatWeDo, $0.howEmbedded] })
      return Diagnostic(
        unknownGrade.description, at: reference.range,
        LocalizedText(sv: "Graden ”\(name)” finns inte", en: "The grade “\(name)” does not exist"),
        explanation: LocalizedText(
          sv: "Graderna är \(known[.swedish]).", en: "The grades are \(known[.english])."),
        fixes: near.map { [.didYouMean($0, at: reference.range)] } ?? [])
    }
  }

  /// An area that describes more grades than there are.
  private static func superfluousDescriptors(
    _ catalog: LinkedCatalog, _ grades: [MaturityModel.Grade]
  ) -> [Diagnostic] {
    guard catalog.items.maturityModel.map({ !catalog.isBroken($0) }) ?? false else { return [] }
    return catalog.sound(catalog.items.areas).flatMap { _, area in
      area.descriptors.dropFirst(grades.count).map { extra in
        Diagnostic(
          unknownGrade.description, at: extra.range,
          LocalizedText(
            sv: "Området ”\(area.title)” beskriver fler grader än modellens \(grades.count)",
            en: "The area “\(area.title)” describes more grades than the model's \(grades.count)"),
          explanation: LocalizedText(
            sv: "Punkt ett gäller grad ett, och så vidare. Ta bort det som är för mycket.",
            en: "Item one is about grade one, and so on. Take away what is too much."))
      }
    }
  }
}
