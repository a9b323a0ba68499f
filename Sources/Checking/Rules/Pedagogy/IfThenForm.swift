internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let ifThenForm: Rule = Rule(
    RuleDescription(
      "if-then-form", .note,
      summary: LocalizedText(
        sv: "En mening i Min plan börjar inte med När.",
        en: "A sentence of the if-then plan does not begin with When."),
      reason: LocalizedText(
        sv:
          "En plan blir av när den hänger på något som säkert händer. Börja med ”När” och det som händer, och säg sedan vad du gör: ”När ____ ska jag ____”.",
        en:
          "A plan comes true when it hangs on something that surely happens. Begin with “When” and what happens, and then say what you do: “When ____ I will ____”."
      ),
      bad: Example(
        sv: [
          .replace(
            "När ____ kommer ska jag säga nej till ____.", in: "ovningar/gor-en-egen-antipilot.md",
            with: "Jag ska säga nej till ____ i morgon.")
        ],
        en: [
          .replace(
            "When ____ comes I will say no to ____.", in: "exercises/make-your-own-anti-pilot.md",
            with: "I will say no to ____ tomorrow.")
        ]),
      good: Example(
        sv: [
          .replace(
            "När ____ kommer ska jag säga nej till ____.", in: "ovningar/gor-en-egen-antipilot.md",
            with: "När jag ____ säger jag nej till ____.")
        ],
        en: [
          .replace(
            "When ____ comes I will say no to ____.", in: "exercises/make-your-own-anti-pilot.md",
            with: "When I ____ I say no to ____.")
        ])),
    .text { text, catalog in
      guard text.exercise?.ifThenPlan.isEmpty == false else { return [] }
      return text.passages.filter { $0.part == .plan && !begins($0, with: whens, text) }
        .map { notWhen($0, text, catalog) }
    })

  private static let whens = [WordKey("när"), WordKey("when")]
  private static let ifs = [WordKey("om"), WordKey("if")]

  /// Whether the first thing in it is one of the words, and no blank.
  private static func begins(
    _ sentence: ItemText.WordedPassage, with words: [WordKey], _ text: ItemText
  ) -> Bool {
    guard let first = sentence.words.first else { return false }
    let word = text.words[first]
    let before = text.bytes[sentence.passage.text.lowerBound..<Int(word.start)]
    return words.contains(word.key) && !before.contains(TextCollector.blank)
  }

  private static func notWhen(
    _ sentence: ItemText.WordedPassage, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let (language, words) = (catalog.language, sentence.words.prefix(1))
    let when = language == .swedish ? "När" : "When"
    let place = words.isEmpty ? sentence.passage.range : text.range(words: words)
    let isIf = begins(sentence, with: ifs, text)
    return Diagnostic(
      ifThenForm.description, at: isIf ? place : sentence.passage.range,
      LocalizedText(
        sv: "Meningen i planen börjar inte med ”\(when)”",
        en: "The sentence of the plan does not begin with “\(when)”"),
      fixes: isIf
        ? [
          Fix(
            .suggested, LocalizedText(sv: "skriv ”\(when)”?", en: "write “\(when)”?"),
            [Fix.Edit(place, when)])
        ] : [])
  }
}
