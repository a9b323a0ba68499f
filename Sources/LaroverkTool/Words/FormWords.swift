internal import Catalog
internal import Text

/// The forms of values and sections, in words.
enum FormWords {
  static func text(_ form: ValueForm, isList: Bool) -> LocalizedText {
    let one = text(form)
    guard isList else { return one }
    return LocalizedText(sv: "lista: \(one.swedish)", en: "list: \(one.english)")
  }

  private static func text(_ form: ValueForm) -> LocalizedText {
    switch form {
    case .text: LocalizedText(sv: "text", en: "text")
    case .number: LocalizedText(sv: "heltal från 1", en: "whole number from 1")
    case .duration(false):
      LocalizedText(sv: "`45 min`, `1 h 15 min`, `2,5 h`", en: "`45 min`, `1 h 15 min`, `2.5 h`")
    case .duration(true):
      LocalizedText(
        sv: "`45 min`, `1 h 15 min`, `2,5 h`, `10 x 10 min`",
        en: "`45 min`, `1 h 15 min`, `2.5 h`, `10 x 10 min`")
    case .span:
      LocalizedText(
        sv: "`3 dagar`, `4 veckor`, `2 månader`", en: "`3 days`, `4 weeks`, `2 months`")
    case .leadTime: LocalizedText(sv: "`1 vecka före`", en: "`1 week before`")
    case .rhythm:
      LocalizedText(
        sv: "`2 gånger i veckan`, `varannan vecka`", en: "`2 times a week`, `every other week`")
    case .size:
      LocalizedText(
        sv: "`6`, `4–12`, `minst 4`, `högst 12`", en: "`6`, `4–12`, `at least 4`, `at most 12`")
    case .date: LocalizedText(same: "`2026-12-01`")
    case .version: LocalizedText(same: "`1.0.0`")
    case .address: LocalizedText(same: "`https://…`")
    case .amount: amount
    case .identifier, .key:
      LocalizedText(sv: "a–z, siffror, bindestreck", en: "a–z, digits, hyphens")
    case .choice(let words):
      LocalizedText(sv: quoted(words, .swedish), en: quoted(words, .english))
    case .reference(let kinds):
      LocalizedText.list(texts: kinds.map(\.anItem), sv: "eller", en: "or")
    }
  }

  private static func quoted(_ words: [Word], _ language: Language) -> String {
    words.map { "`\($0[language])`" }.joined(separator: ", ")
  }

  private static let amount = LocalizedText(
    sv: "som raden säger, eller tomt", en: "as the row says, or empty")

  /// The form of a column's cells.
  static func text(_ column: ColumnSchema) -> LocalizedText {
    let one = column.form.map { text($0) } ?? amount
    guard column.isList else { return one }
    return LocalizedText(
      sv: "\(one.swedish), flera med komma emellan",
      en: "\(one.english), several with commas between")
  }

  // MARK: - Sections

  static func text(_ content: SectionSchema.Content) -> LocalizedText {
    switch content {
    case .prose(.none): LocalizedText(sv: "text", en: "text")
    case .prose(.boxes):
      LocalizedText(sv: "text, även rutor: `- [ ] …`", en: "text, also boxes: `- [ ] …`")
    case .steps(let schema): steps(schema)
    case .template: LocalizedText(sv: "en mall", en: "a template")
    case .questions: LocalizedText(sv: "frågor i en lista", en: "questions in a list")
    case .sentences:
      LocalizedText(sv: "meningar med luckor: `____`", en: "sentences with blanks: `____`")
    case .mapping: mapping
    case .occasions: occasions
    case .example: LocalizedText(sv: "text och ifyllda mallar", en: "text and filled-in templates")
    case .items(let count):
      LocalizedText(sv: "en lista med \(count) punkter", en: "a list of \(count) items")
    case .descriptors:
      LocalizedText(
        sv: "en numrerad lista, en punkt för varje grad", en: "a numbered list, an item a grade")
    case .table: LocalizedText(sv: "en tabell", en: "a table")
    case .reasons: LocalizedText(sv: "en lista: `regel: varför`", en: "a list: `rule: why`")
    }
  }

  private static func steps(_ schema: StepsSchema) -> LocalizedText {
    if schema.haveMinutes {
      return LocalizedText(sv: "steg: `### … (5 min)`", en: "steps: `### … (5 min)`")
    }
    let count = schema.count.map { "\($0) " } ?? ""
    return LocalizedText(sv: "\(count)steg: `### …`", en: "\(count)steps: `### …`")
  }

  private static let mapping: LocalizedText = {
    let word = Words.towards
    return LocalizedText(
      sv: "en lista: `område, \(word.swedish) grad: varför`",
      en: "a list: `area, \(word.english) grade: why`")
  }()

  private static let occasions: LocalizedText = {
    let word = Words.occasion
    return LocalizedText(
      sv: "`### \(word.label(.swedish)) 3: …`", en: "`### \(word.label(.english)) 3: …`")
  }()
}
