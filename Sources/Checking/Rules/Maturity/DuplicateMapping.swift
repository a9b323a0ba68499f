internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let duplicateMapping: Rule = Rule(
    RuleDescription(
      "duplicate-mapping", .warning,
      summary: LocalizedText(
        sv: "Samma område och grad står två gånger i en övning.",
        en: "The same area and grade stand twice in one exercise."),
      reason: LocalizedText(
        sv: "En rad räcker: skriv båda skälen på den.",
        en: "One line is enough: write both reasons on it."),
      bad: Example(
        sv: [
          .replace(
            "- Kultur, mot 2:", in: "ovningar/byt-ut.md",
            with: "- Kultur, mot Vi testar: Ni hjälps åt.\n- Kultur, mot 2:")
        ],
        en: [
          .replace(
            "- Culture, towards 2:", in: "exercises/swap-it.md",
            with: "- Culture, towards We test: You help each other.\n- Culture, towards 2:")
        ]),
      good: Example(
        sv: [
          .replace(
            "- Kultur, mot 2:", in: "ovningar/byt-ut.md",
            with: "- Kultur, mot 1: Ni hjälps åt.\n- Kultur, mot 2:")
        ],
        en: [
          .replace(
            "- Culture, towards 2:", in: "exercises/swap-it.md",
            with: "- Culture, towards 1: You help each other.\n- Culture, towards 2:")
        ])),
    .catalog { catalog in
      let sound = catalog.sound(catalog.items.exercises).map {
        catalog.exercises[$0.position].develops
      }
      let behaviours = catalog.sound(catalog.items.behaviourExercises)
        .map { catalog.behaviourExercises[$0.position] }
      return (sound + behaviours).flatMap { duplicates($0, catalog) }
    })

  private static func duplicates(
    _ links: [MappingLink], _ catalog: LinkedCatalog
  ) -> [Diagnostic] {
    var seen: [[Int]: MappingLink] = [:]
    return links.compactMap { link in
      let cell = [link.area, link.grade]
      if let first = seen[cell] { return diagnostic(link, first, catalog) }
      seen[cell] = link
      return nil
    }
  }

  private static func diagnostic(
    _ link: MappingLink, _ first: MappingLink, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let area = catalog.items.areas[link.area].title
    let written = link.mapping.grade.value.written
    let line = "\(area), \(Words.towards[catalog.language]) \(written)"
    return Diagnostic(
      duplicateMapping.description, at: link.place,
      LocalizedText(
        sv: "”\(line)” står redan i listan",
        en: "“\(line)” is in the list already"),
      notes: [.first(at: first.place)])
  }
}

extension MappingLink {
  /// From the area to the grade.
  fileprivate var place: SourceRange {
    mapping.area.range.joined(with: mapping.grade.range)
  }
}
