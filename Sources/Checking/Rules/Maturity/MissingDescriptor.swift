internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let missingDescriptor: Rule = Rule(
    RuleDescription(
      "missing-descriptor", .error, required: true,
      summary: LocalizedText(
        sv: "Ett område beskriver inte alla grader i mognadsmodellen.",
        en: "An area does not describe all grades of the maturity model."),
      reason: LocalizedText(
        sv: "Den som skattar sig själv behöver en beskrivning av varje grad.",
        en: "Whoever assesses themselves needs a description of each grade."),
      bad: Example(
        sv: [.replace("2. Vi avsätter tid ibland.\n", in: "omraden/struktur.md", with: "")],
        en: [.replace("2. We set time aside now and then.\n", in: "areas/structure.md", with: "")]),
      good: Example(
        sv: [
          .replace(
            "2. Vi avsätter tid ibland.\n", in: "omraden/struktur.md",
            with: "2. Vi avsätter tid varje vecka.\n")
        ],
        en: [
          .replace(
            "2. We set time aside now and then.\n", in: "areas/structure.md",
            with: "2. We set time aside every week.\n")
        ])),
    .catalog { catalog in
      guard let model = catalog.items.maturityModel, !catalog.isBroken(model) else { return [] }
      return catalog.sound(catalog.items.areas).compactMap { _, area in
        guard area.descriptors.count < model.grades.count else { return nil }
        let missing = model.grades[area.descriptors.count...].map { "\($0.number.value)" }
        let names = LocalizedText.list(missing)
        let grades = Words.grades.label(catalog.language)
        return Diagnostic(
          missingDescriptor.description, at: area.head.title.range,
          LocalizedText(
            sv: "Området ”\(area.title)” beskriver inte grad \(names[.swedish])",
            en: "The area “\(area.title)” does not describe grade \(names[.english])"),
          explanation: LocalizedText(
            sv:
              "Den som skattar sig själv behöver en beskrivning av varje grad. Lägg till en punkt i listan under ”\(grades)”.",
            en:
              "Whoever assesses themselves needs a description of each grade. Add an item to the list under “\(grades)”."
          ))
      }
    })
}
