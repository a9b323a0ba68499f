internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let unusedException: Rule = Rule(
    RuleDescription(
      "unused-exception", .warning,
      summary: LocalizedText(
        sv: "Ett undantag döljer ingenting.", en: "An exception hides nothing."),
      reason: LocalizedText(
        sv: "Ta bort det, så att regeln hjälper till nästa gång texten ändras.",
        en: "Remove it, so that the rule helps the next time the text changes."),
      bad: Example(
        sv: excepted("ovningar/byt-ut.md", "form: i grupp\n", "undantag", "unplaced-exercise"),
        en: excepted("exercises/swap-it.md", "form: group\n", "exceptions", "unplaced-exercise")),
      good: Example(
        sv: excepted("ovningar/byt-ut.md", "form: i grupp\n", "undantag", "unplaced-exercise")
          + [.replace("  - Byt ut\n", in: "moduler/gor-plats.md", with: "")],
        en: excepted("exercises/swap-it.md", "form: group\n", "exceptions", "unplaced-exercise")
          + [.replace("  - Swap it\n", in: "modules/make-room.md", with: "")])),
    .settings { settings, catalog in
      let heads = catalog.soundHeads
      let idle = heads.flatMap(\.exceptions).map(\.rule).filter { rule in
        ofCatalogue.contains(rule.value) && !settings.used.contains(rule.range)
      }
      return idle.map { diagnostic($0, isReason: false) }
        + heads.flatMap(\.strayReasons).filter { settings.known[$0.value] != nil }
        .map { diagnostic($0, isReason: true) }
    })

  /// What exporters tell is not known yet when a catalogue is checked.
  private static let ofCatalogue = Set(
    Rules.all.map(\.description).filter { !$0.isRequired }.map(\.identifier))

  private static func diagnostic(_ rule: Located<String>, isReason: Bool) -> Diagnostic {
    Diagnostic(
      unusedException.description, at: rule.range,
      isReason
        ? LocalizedText(
          sv: "Skälet gäller ”\(rule.value)”, som inte står bland undantagen i början av filen",
          en:
            "The reason is for “\(rule.value)”, which is not among the exceptions at the file's top"
        )
        : LocalizedText(
          sv: "Undantaget från ”\(rule.value)” behövs inte: regeln har inget att säga här",
          en: "The exception from “\(rule.value)” is not needed: the rule has nothing to say here"))
  }

  private static func excepted(_ file: String, _ line: String, _ key: String, _ rule: String)
    -> [Example.Change]
  {
    let isSwedish = key == "undantag"
    return [
      .replace(line, in: file, with: "\(line)\(key): [\(rule)]\n"),
      .replace(
        isSwedish ? "## Reflektera" : "## Reflection", in: file,
        with: isSwedish
          ? "## Undantag\n\n- \(rule): Övningen provas först.\n\n## Reflektera"
          : "## Exception reasons\n\n- \(rule): The exercise is tried first.\n\n## Reflection"),
    ]
  }
}
