internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let missingGroupSize: Rule = Rule(
    RuleDescription(
      "missing-group-size", .warning,
      summary: LocalizedText(
        sv: "En övning i grupp säger inte hur många som kan vara med.",
        en: "An exercise in a group does not say how many can take part."),
      reason: LocalizedText(
        sv:
          "Den som planerar behöver veta om övningen passar gruppen, eller om gruppen behöver delas.",
        en: "Whoever plans needs to know whether it suits the group, or the group must be divided."),
      bad: Example(
        sv: [.replace("gruppstorlek: 4–12\n", in: "ovningar/byt-ut.md", with: "")],
        en: [.replace("group size: 4–12\n", in: "exercises/swap-it.md", with: "")]),
      good: Example(
        sv: [
          .replace(
            "gruppstorlek: 4–12\n", in: "ovningar/byt-ut.md", with: "gruppstorlek: minst 4\n")
        ],
        en: [
          .replace(
            "group size: 4–12\n", in: "exercises/swap-it.md", with: "group size: at least 4\n")
        ])
    ),
    .exercise { exercise, catalog in
      exercise.form != .individual && exercise.plan.groupSize == nil
        ? [withoutSize(exercise, catalog)] : []
    })

  private static func withoutSize(_ exercise: Exercise, _ catalog: LinkedCatalog) -> Diagnostic {
    let key = Words.groupSize[catalog.language]
    return Diagnostic(
      missingGroupSize.description, at: exercise.head.title.range,
      LocalizedText(
        sv: "Övningen säger inte hur många som kan vara med",
        en: "The exercise does not say how many can take part"),
      explanation: catalog.isXML ? inXML : inFrontMatter(key, catalog.language),
      fixes: catalog.isXML ? [] : [fix(exercise, key, catalog)])
  }

  private static let inXML = LocalizedText(
    sv: "Skriv till exempel groupSize=\"4-12\", eller groupSize=\"4-\" för minst fyra.",
    en: "Write for example groupSize=\"4-12\", or groupSize=\"4-\" for at least four.")

  private static func inFrontMatter(_ key: String, _ language: Language) -> LocalizedText {
    let least = GroupSize(least: 4, most: nil).words[language]
    let most = GroupSize(least: nil, most: 12).words[language]
    return LocalizedText(
      sv:
        "Skriv till exempel ”\(key): 4–12” på en egen rad mellan de två ”---”. Det går också att skriva ”\(least)” eller ”\(most)”.",
      en:
        "Write for example “\(key): 4–12” on a line between the two “---”. “\(least)” and “\(most)” are fine as well."
    )
  }

  /// On the line after the exercise's time.
  private static func fix(_ exercise: Exercise, _ key: String, _ catalog: LinkedCatalog) -> Fix {
    let bytes = catalog.sources[exercise.file].bytes
    let end = bytes[Int(exercise.duration.range.end)...].firstIndex(of: 0x0A) ?? bytes.count
    return Fix(
      .placeholder, LocalizedText(sv: "lägg till ”\(key): …”", en: "add “\(key): …”"),
      [Fix.Edit(SourceRange(file: exercise.file, start: end, end: end), "\n\(key): …")])
  }
}
