internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let wrongLength: Rule = Rule(
    RuleDescription(
      "wrong-length", .warning,
      summary: LocalizedText(
        sv: "En övning eller en temainledning har färre eller fler ord än programmet tillåter.",
        en:
          "An exercise or a theme's introduction has fewer or more words than the programme allows."
      ),
      reason: LocalizedText(
        sv:
          "Den som håller i övningen ska hinna läsa den och ändå veta allt som behövs. Orden räknas från ingressen till Nästa steg, utan rubriker, mallar, manus och Bjud in.",
        en:
          "Whoever leads the exercise should have time to read it and still know all that is needed. Words are counted from the introduction to Next, without headings, templates, scripts and Invitation."
      ),
      bad: .limited(row, most: 10), good: .limited(row, least: 10, most: 60)),
    .text { text, catalog in
      guard let row = limitRow(for: text.item), let limit = catalog.limit(row) else { return [] }
      let words = countedWords(of: text)
      return limit.contains(words) ? [] : [diagnostic(text, words, limit)]
    })

  private static let row = LocalizedText(sv: "ord i en temainledning", en: "theme words")

  /// An exercise of as many minutes in all is a short one.
  private static let shortMinutes = 15

  /// The programme's row that an item is held against.
  private static func limitRow(for item: any Item) -> String? {
    switch item {
    case let exercise as Exercise:
      exercise.duration.value.totalMinutes <= shortMinutes ? "shortExerciseWords" : "exerciseWords"
    case is Theme: "themeWords"
    default: nil
    }
  }

  private static func countedWords(of text: ItemText) -> Int {
    text.passages.reduce(0) { $1.part.isCounted ? $0 + $1.words.count : $0 }
  }

  private static func diagnostic(
    _ text: ItemText, _ words: Int, _ limit: ProgrammeSettings.Limit
  ) -> Diagnostic {
    let isFew = words < limit.least ?? 0
    let bound = (isFew ? limit.least : limit.most) ?? 0
    let what = name(of: text.item)
    return Diagnostic(
      wrongLength.description, at: text.item.head.title.range,
      LocalizedText(
        sv: "\(what.swedish) har \(words) ord, men ska ha \(isFew ? "minst" : "högst") \(bound)",
        en:
          "\(what.english) has \(words) words, but should have \(isFew ? "at least" : "at most") \(bound)"
      ),
      explanation: text.exercise == nil ? themeAdvice : nil,
      notes: [
        Diagnostic.Note(
          at: limit.range, LocalizedText(sv: "gränsen står här", en: "the limit is here"))
      ])
  }

  private static let themeAdvice = LocalizedText(
    sv:
      "Inledningen ska gå att höra eller läsa på en minut och ändå säga vad temat handlar om. Listan med exempel räknas inte.",
    en:
      "The introduction should take a minute to hear or read and still say what the theme is about. The list of examples is not counted."
  )

  /// “The exercise”, “The short exercise” or “The theme's introduction”.
  private static func name(of item: any Item) -> LocalizedText {
    guard let exercise = item as? Exercise else {
      return LocalizedText(sv: "Temats inledning", en: "The theme's introduction")
    }
    let isShort = exercise.duration.value.totalMinutes <= shortMinutes
    return LocalizedText(
      sv: isShort ? "Den korta övningen" : "Övningen",
      en: isShort ? "The short exercise" : "The exercise")
  }
}
