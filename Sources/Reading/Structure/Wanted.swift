internal import Catalog
internal import Text

/// What is to be written under a heading, by the form that the table gives it.
enum Wanted {
  static func text(under section: SectionSchema, _ language: Language) -> LocalizedText {
    let form = form(section.content, language)
    guard !section.isRequired else { return form }
    return LocalizedText(
      sv: form.swedish + " Eller ta bort rubriken.", en: form.english + " Or take the heading away."
    )
  }

  private static func form(_ content: SectionSchema.Content, _ language: Language)
    -> LocalizedText
  {
    switch content {
    case .prose, .example:
      LocalizedText(sv: "Skriv texten under den.", en: "Write the text under it.")
    case .steps(let schema): schema.count.map { steps($0) } ?? steps
    case .template: template
    case .questions: questions
    case .sentences: sentences
    case .mapping: mapping(Words.towards[language])
    case .occasions: occasion(Words.occasion.label(language))
    case .items(let count): items(count)
    case .descriptors: descriptors
    case .table(let schema): table(schema, language)
    case .reasons: reasons
    }
  }

  static let steps = LocalizedText(
    sv: "Varje steg börjar med en rubrik med tre # och tiden i parentes: ### Välj en sak (5 min).",
    en: "Each step begins with a heading of three # and its time: ### Choose one thing (5 min).")

  private static func steps(_ count: Int) -> LocalizedText {
    LocalizedText(
      sv: "Skriv \(count) steg. Varje steg börjar med en rubrik med tre #: ### Planera.",
      en: "Write \(count) steps. Each begins with a heading of three #: ### Plan.")
  }

  static let questions = LocalizedText(
    sv: "Skriv frågorna som en lista, en på varje rad: - Vad blev annorlunda?",
    en: "Write the questions as a list, one a line: - What changed?")

  private static let template = LocalizedText(
    sv: "Skriv vad mallen ska ha, med luckor att fylla i: - Det här slutar vi med: ____",
    en: "Write what the template holds, with blanks to fill in: - We stop doing this: ____")

  private static let sentences = LocalizedText(
    sv: "Skriv en mening med luckor att fylla i: När ____ ska jag ____.",
    en: "Write a sentence with blanks to fill in: When ____ I will ____.")

  static func mapping(_ towards: String) -> LocalizedText {
    LocalizedText(
      sv:
        "Skriv området, grad och varför, så här: - Struktur och planering, \(towards) 2: Ni avsätter tid tillsammans.",
      en:
        "Write the area, the grade and why, like this: - Structure and planning, \(towards) 2: You set time aside together."
    )
  }

  private static func occasion(_ word: String) -> LocalizedText {
    LocalizedText(
      sv: "Skriv vad som hör till ett visst tillfälle: ### \(word) 3: rubrik.",
      en: "Write what belongs to one occasion: ### \(word) 3: heading.")
  }

  private static func items(_ count: Int) -> LocalizedText {
    LocalizedText(
      sv: "Skriv en lista med \(count) punkter, var och en på en rad som börjar med ”- ”.",
      en: "Write a list of \(count) items, each on a line that begins with “- ”.")
  }

  static let descriptors = LocalizedText(
    sv: "Här står bara en numrerad lista, med en punkt för varje grad: 1. Vi pratar om det.",
    en: "Only a numbered list stands here, with an item for each grade: 1. We talk about it.")

  private static func table(_ schema: TableSchema, _ language: Language) -> LocalizedText {
    let columns = schema.columns.filter(\.isRequired).map { $0.word.label(language) }
    let header = "| \(columns.joined(separator: " | ")) |"
    return LocalizedText(
      sv: "Skriv en tabell som börjar med raderna \(header) och \(rule(columns.count)).",
      en: "Write a table that begins with the lines \(header) and \(rule(columns.count)).")
  }

  private static func rule(_ columns: Int) -> String {
    "|" + String(repeating: "---|", count: columns)
  }

  static let reasons = LocalizedText(
    sv: "Skriv en lista med regel, kolon och varför: - long-word: Ordet är ett namn.",
    en: "Write a list of rule, colon and why: - long-word: The word is a name.")
}
