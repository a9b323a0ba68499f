internal import Catalog
internal import Text

/// The words that mean something within a section.
enum WordMarks {
  static let table = WordTable(
    name: "marks", title: LocalizedText(sv: "Ord i avsnitten", en: "Words in sections"),
    header: [
      LocalizedText(sv: "Var", en: "Where"), LocalizedText(sv: "Ord", en: "Word"),
    ] + WordTable.languages,
    rows: rows(step, [Words.skippable, Words.withUsers])
      + rows(step, [Words.fromOccasion, Words.onlyOccasion]) { "`\($0) 2`" }
      + rows(heading, [Words.pause]) + parts + rows(question, [Words.shared])
      + rows(use, Words.templateUse) + rows(line, [Words.towards])
      + rows(under, [Words.template]) { "`### \($0.capitalizedFirst): …`" }
      + rows(notes, [Words.occasion]) { "`### \($0.capitalizedFirst) 3: …`" })

  private static let step = LocalizedText(
    sv: "sist i ett stegs parentes", en: "last in a step's parentheses")
  private static let heading = LocalizedText(
    sv: "först i ett stegs rubrik", en: "first in a step's heading")
  private static let part = LocalizedText(sv: "i ett steg", en: "in a step")
  private static let question = LocalizedText(
    sv: "i parentes efter en fråga", en: "in parentheses after a question")
  private static let use = LocalizedText(
    sv: "första raden i en mall", en: "first line of a template")
  private static let line = LocalizedText(
    sv: "mellan område och grad", en: "between area and grade")
  private static let under = LocalizedText(sv: "under ett exempel", en: "under an example")
  private static let notes = LocalizedText(sv: "under tillfällen", en: "under occasion notes")

  /// The headings within a step, as the schema has them.
  private static let parts: [[LocalizedText]] = {
    let steps = Schema.kinds.flatMap(\.sections).compactMap { section in
      if case .steps(let schema) = section.content { schema.parts } else { nil }
    }
    var seen: Set<Word> = []
    let words = steps.joined().filter { seen.insert($0).inserted }
    return rows(part, words) { "`#### \($0.capitalizedFirst)`" }
  }()

  private static func rows(
    _ place: LocalizedText, _ words: [Word], _ shown: (String) -> String = { "`\($0)`" }
  ) -> [[LocalizedText]] {
    words.map { [place] + WordTable.cells($0, shown) }
  }
}
