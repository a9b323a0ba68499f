internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let orderBreaksDependency: Rule = Rule(
    RuleDescription(
      "order-breaks-dependency", .error,
      summary: LocalizedText(
        sv: "Modulerna tar upp en övning före den som måste göras först.",
        en: "The modules take an exercise before the one that must be done first."),
      reason: LocalizedText(
        sv:
          "Den som följer modulerna i ordning kommer till en övning som inte går att göra än. Byt ordning.",
        en:
          "Whoever follows the modules in order comes to an exercise that cannot be done yet. Change the order."
      ),
      bad: Example(
        sv: [
          .replace(
            "  - Gör en egen antipilot\n  - Byt ut\n", in: "moduler/gor-plats.md",
            with: "  - Byt ut\n  - Gör en egen antipilot\n")
        ],
        en: [
          .replace(
            "  - Make your own anti-pilot\n  - Swap it\n", in: "modules/make-room.md",
            with: "  - Swap it\n  - Make your own anti-pilot\n")
        ]),
      good: Example(
        sv: [
          .replace("  - Gör en egen antipilot\n", in: "moduler/gor-plats.md", with: ""),
          .replace(
            "innehåll: [Enhetsmöte]", in: "moduler/stall-fragor.md",
            with: "innehåll: [Enhetsmöte, Gör en egen antipilot]"),
        ],
        en: [
          .replace("  - Make your own anti-pilot\n", in: "modules/make-room.md", with: ""),
          .replace(
            "contents: [Unit meeting]", in: "modules/ask-questions.md",
            with: "contents: [Unit meeting, Make your own anti-pilot]"),
        ])),
    .catalog { catalog in
      guard !catalog.brokenKinds.contains(.module) else { return [] }
      let places = PlacesInModules(catalog)
      let inCycles = DependencyGraph(catalog).inCycles
      return places.inOrder.filter { !inCycles.contains($0.exercise) }
        .flatMap { tooEarly($0, places, catalog) }
    })

  private static func tooEarly(
    _ place: PlacesInModules.Place, _ places: PlacesInModules, _ catalog: LinkedCatalog
  ) -> [Diagnostic] {
    catalog.exercises[place.exercise].requires.compactMap { link in
      guard let before = places.first[link.target], before.order > place.order else { return nil }
      let exercises = catalog.items.exercises
      let (title, first) = (exercises[place.exercise].title, exercises[link.target].title)
      return Diagnostic(
        orderBreaksDependency.description, at: place.range,
        LocalizedText(
          sv: "”\(title)” kommer före ”\(first)”, som måste göras först",
          en: "“\(title)” comes before “\(first)”, which must be done first"),
        notes: [
          Diagnostic.Note(
            at: link.range,
            LocalizedText(
              sv: "här står vad som måste göras först", en: "here it says what must be done first")),
          Diagnostic.Note(
            at: before.range,
            LocalizedText(sv: "den kommer inte förrän här", en: "it comes only here")),
        ])
    }
  }
}

/// Where the modules, in their order, take each exercise first.
struct PlacesInModules {
  struct Place {
    let exercise: Int
    let order: Int
    let range: SourceRange
  }

  private(set) var first: [Int: Place] = [:]

  init(_ catalog: LinkedCatalog) {
    for (order, link) in catalog.modules.joined().enumerated() {
      guard case .exercise(let exercise) = link.target, first[exercise] == nil else { continue }
      first[exercise] = Place(exercise: exercise, order: order, range: link.range)
    }
  }

  var inOrder: [Place] {
    first.values.sorted { $0.order < $1.order }
  }
}
