internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let redundantDependency: Rule = Rule(
    RuleDescription(
      "redundant-dependency", .note,
      summary: LocalizedText(
        sv: "En övning som ska göras före är redan gjord när den här går att göra.",
        en: "An exercise that is to be done before has been done already when this one can be."),
      reason: LocalizedText(
        sv: "Listan blir längre att läsa utan att säga något mer. Ta bort den ur listan.",
        en: "The list takes longer to read and says nothing more. Take it out of the list."),
      bad: Example(
        sv: [
          .replace(
            "gör först: Gör en egen antipilot", in: "ovningar/byt-ut.md",
            with: "gör först: Gör en egen antipilot\ngärna efter: Gör en egen antipilot")
        ],
        en: [
          .replace(
            "requires: Make your own anti-pilot", in: "exercises/swap-it.md",
            with: "requires: Make your own anti-pilot\nrecommends: Make your own anti-pilot")
        ]),
      good: []),
    .catalog { catalog in
      let graph = DependencyGraph(catalog)
      // In a ring each comes before each.
      guard graph.inCycles.isEmpty else { return [] }
      let depths = graph.depths
      return catalog.sound(catalog.items.exercises).flatMap { position, exercise in
        let links = catalog.exercises[position]
        guard !links.requires.isEmpty, links.requires.count + links.recommends.count > 1 else {
          return [Diagnostic]()
        }
        return RedundantLinks(links, catalog, depths).all.map { told($0.link, $0.by, catalog) }
      }
    })

  private static func told(
    _ link: Link<Int>, _ other: RedundantLinks.Reason, _ catalog: LinkedCatalog
  )
    -> Diagnostic
  {
    let exercises = catalog.items.exercises
    let title = exercises[link.target].title
    return Diagnostic(
      redundantDependency.description, at: link.range, message(title, other, catalog),
      notes: [note(other)],
      fixes: catalog.removal(of: link.range).map { [fix(title, $0)] } ?? [])
  }

  private static func message(
    _ title: String, _ other: RedundantLinks.Reason, _ catalog: LinkedCatalog
  ) -> LocalizedText {
    guard case .through(let link) = other else {
      return LocalizedText(
        sv: "”\(title)” står redan bland det som ska göras före",
        en: "“\(title)” stands already among what is to be done before")
    }
    let through = catalog.items.exercises[link.target].title
    return LocalizedText(
      sv: "”\(title)” är redan gjord när ”\(through)” är det",
      en: "“\(title)” has been done already when “\(through)” has")
  }

  private static func note(_ other: RedundantLinks.Reason) -> Diagnostic.Note {
    switch other {
    case .same(let link): .already(at: link.range)
    case .through(let link):
      Diagnostic.Note(
        at: link.range,
        LocalizedText(
          sv: "den måste göras först, och har i sin tur samma övning före sig",
          en: "that must be done first, and has the same exercise before it in its turn"))
    }
  }

  private static func fix(_ title: String, _ edit: Fix.Edit) -> Fix {
    Fix(
      .suggested, LocalizedText(sv: "ta bort ”\(title)”?", en: "take “\(title)” away?"), [edit])
  }
}

/// The links of an exercise that say what another one says already.
private struct RedundantLinks {
  enum Reason {
    case same(Link<Int>)
    /// The required exercise that leads there.
    case through(Link<Int>)
  }

  private(set) var all: [(link: Link<Int>, by: Reason)] = []

  /// - Parameter depths: how long a chain leads to each exercise.
  init(_ links: ExerciseLinks, _ catalog: LinkedCatalog, _ depths: [Int]) {
    let targets = links.requires + links.recommends
    let shallowest = targets.map { depths[$0.target] }.min() ?? 0
    var through: [Int: Link<Int>] = [:]
    for link in links.requires {
      var rest = [link.target]
      while let exercise = rest.popLast() {
        for before in catalog.exercises[exercise].requires
        where through[before.target] == nil && depths[before.target] >= shallowest {
          through[before.target] = link
          rest.append(before.target)
        }
      }
    }
    var first: [Int: Link<Int>] = [:]
    for link in targets {
      if let same = first[link.target] {
        all.append((link, .same(same)))
      } else if let way = through[link.target] {
        all.append((link, .through(way)))
      }
      first[link.target] = first[link.target] ?? link
    }
  }
}
