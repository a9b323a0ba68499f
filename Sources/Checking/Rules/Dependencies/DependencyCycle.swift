internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let dependencyCycle: Rule = Rule(
    RuleDescription(
      "dependency-cycle", .error, required: true,
      summary: LocalizedText(
        sv: "Övningar väntar på varandra i en ring, så att ingen kan göras först.",
        en: "Exercises wait for each other in a ring, so that none can be done first."),
      reason: LocalizedText(
        sv: "Den som vill börja kommer aldrig till den första.",
        en: "Whoever wants to begin never gets to the first one."),
      bad: Example(
        sv: [
          .replace(
            "form: enskilt", in: "ovningar/gor-en-egen-antipilot.md",
            with: "form: enskilt\ngör först: Byt ut")
        ],
        en: [
          .replace(
            "form: individual", in: "exercises/make-your-own-anti-pilot.md",
            with: "form: individual\nrequires: Swap it")
        ]),
      good: Example(
        sv: [
          .replace(
            "form: enskilt", in: "ovningar/gor-en-egen-antipilot.md",
            with: "form: enskilt\ngärna efter: Byt ut")
        ],
        en: [
          .replace(
            "form: individual", in: "exercises/make-your-own-anti-pilot.md",
            with: "form: individual\nrecommends: Swap it")
        ])),
    .catalog { catalog in
      let graph = DependencyGraph(catalog)
      return graph.cycles.map { diagnostic(of: $0, catalog) }
    })

  private static func alone(_ title: String) -> LocalizedText {
    LocalizedText(
      sv: "”\(title)” kan inte göras efter sig själv",
      en: "“\(title)” cannot be done after itself")
  }

  private static func ring(_ titles: [String]) -> LocalizedText {
    LocalizedText(
      sv: "Övningarna väntar på varandra: ”\(titles.joined(separator: "” → ”"))”",
      en: "The exercises wait for each other: “\(titles.joined(separator: "” → “"))”")
  }

  /// Told once, at the first exercise of the ring, with every link as a note.
  private static func diagnostic(of cycle: [Int], _ catalog: LinkedCatalog) -> Diagnostic {
    let exercises = catalog.items.exercises
    let titles = (cycle + cycle.prefix(1)).map { exercises[$0].title }
    let links = zip(cycle, cycle.dropFirst() + cycle.prefix(1)).compactMap { from, to in
      catalog.exercises[from].requires.first { $0.target == to }
    }
    return Diagnostic(
      dependencyCycle.description,
      at: links.first?.range ?? exercises[cycle[0]].head.title.range,
      cycle.count == 1 ? alone(titles[0]) : ring(titles),
      explanation: explanation(catalog.language),
      notes: zip(cycle, links).map { from, link in
        let (title, before) = (exercises[from].title, exercises[link.target].title)
        return Diagnostic.Note(
          at: link.range,
          LocalizedText(
            sv: "”\(title)” ska göras efter ”\(before)”",
            en: "“\(title)” is to be done after “\(before)”"))
      })
  }

  private static func explanation(_ language: Language) -> LocalizedText {
    let (requires, recommends) = (Words.requires[language], Words.recommends[language])
    return LocalizedText(
      sv:
        "Ta bort ”\(requires)” på ett ställe i ringen. Är ordningen bara ett råd, skriv ”\(recommends)” i stället.",
      en:
        "Take away “\(requires)” in one place of the ring. If the order is only advice, write “\(recommends)” instead."
    )
  }
}
