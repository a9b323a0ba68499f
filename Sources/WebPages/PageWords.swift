internal import Catalog
internal import Text

/// The words of a page in the catalogue's language: the schema's own, and what only pages say;
/// and how large the pictures are that its text shows.
struct PageWords: Sendable {
  let language: Language
  /// By their paths in the catalogue.
  let pictures: [String: PixelSize]

  init(_ language: Language, pictures: [Media] = []) {
    self.language = language
    let sizes = pictures.compactMap { media in media.pixels.map { (media.path, $0) } }
    self.pictures = Dictionary(sizes, uniquingKeysWith: { first, _ in first })
  }

  subscript(phrase: LocalizedText) -> String { phrase[language] }

  /// A key of an exercise as a label: `Gör först`.
  func key(_ name: String) -> String {
    Schema.exercise.keys.first { $0.word.schema == name }?.word.label(language) ?? name
  }

  /// A section of an exercise, or of another kind, as a heading: `Gör så här`.
  func section(_ name: String, of kind: KindSchema = Schema.exercise) -> String {
    kind.sections.first { $0.word.schema == name }?.word.label(language) ?? name
  }

  /// An enumerated value as it reads within a line.
  func value(_ name: String, among words: [Word]) -> String {
    words.first { $0.schema == name }?[language] ?? name
  }

  func values(_ names: [String], among words: [Word]) -> String {
    names.map { value($0, among: words) }.joined(separator: ", ")
  }

  /// A heading that takes a title: `Mall: Före och efter`.
  func titled(_ word: Word, _ title: String) -> String {
    title.isEmpty ? word.label(language) : "\(word.label(language)): \(title)"
  }
}

extension PageWords {
  /// What the learner reads about saving, by the names that page.js and scorm.js use.
  static let offline = LocalizedText(
    sv: "Sidan har ingen kontakt med en lärplattform. Allt går att göra, men inget sparas.",
    en: "This page is not in touch with a learning platform. It works, but nothing is saved.")
  static let locked = LocalizedText(
    sv:
      "Det som sparades förut går inte att läsa här. Det ligger kvar, men nya bockar sparas inte.",
    en: "What was saved before cannot be read here. It is kept, but new ticks are not saved.")
  static let saved = LocalizedText(
    sv: "Sparat. Du kan stänga sidan.", en: "Saved. You can close the page.")
  static let unsaved = LocalizedText(
    sv: "Det gick inte att spara just nu. Ett nytt försök görs när du bockar av något mer.",
    en: "Saving did not work just now. It is tried again when you tick something more.")
  static let unkept = LocalizedText(
    sv: "Övningen är klar på den här sidan, men det sparas inte.",
    en: "The exercise is done on this page, but that is not saved.")
}

extension PageWords {
  static let contents = LocalizedText(sv: "Innehåll", en: "Contents")
  static let atAGlance = LocalizedText(sv: "I korthet", en: "At a glance")
  static let skipToSteps = LocalizedText(sv: "Hoppa till stegen", en: "Skip to the steps")
  static let exercise = LocalizedText(sv: "Övning", en: "Exercise")
  static let people = LocalizedText(sv: "personer", en: "people")
  static let before = LocalizedText(sv: "före", en: "before")
  static let tickOff = LocalizedText(sv: "Bocka av det som är gjort.", en: "Tick off what is done.")
  static let ofSteps = LocalizedText(sv: "av", en: "of")
  static let steps = LocalizedText(sv: "steg", en: "steps")
  static let step = LocalizedText(sv: "Steg", en: "Step")
  static let say = LocalizedText(sv: "Säg så här", en: "What to say")
  static let blank = LocalizedText(sv: "tomt fält", en: "blank")
  static let table = LocalizedText(sv: "Tabell", en: "Table")
  static let newTab = LocalizedText(sv: "öppnas i ny flik", en: "opens in a new tab")
  static let atMost = LocalizedText(sv: "högst", en: "at most")
  static let wordCount = LocalizedText(sv: "ord", en: "words")
  static let whenDone = LocalizedText(
    sv: "När du har gjort övningen markerar du den som klar.",
    en: "When you have done the exercise, mark it as done.")
  static let theme = LocalizedText(sv: "Tema", en: "Theme")
  static let module = LocalizedText(sv: "Modul", en: "Module")
  static let behaviourExercise = LocalizedText(sv: "Beteendeövning", en: "Behaviour exercise")
  static let aboutModule = LocalizedText(sv: "Om modulen", en: "About the module")
  static let aboutTheme = LocalizedText(sv: "Om temat", en: "About the theme")
  static let views = LocalizedText(sv: "Delar", en: "Parts")
  static let skipToText = LocalizedText(sv: "Hoppa till texten", en: "Skip to the text")
  static let whenMet = LocalizedText(
    sv: "När ni har träffats, eller när du har skrivit själv, markerar du mötet som klart.",
    en: "When you have met, or when you have written on your own, mark the meeting as done.")
  static let markDone = LocalizedText(sv: "Markera som klar", en: "Mark as done")
  static let done = LocalizedText(sv: "Klar", en: "Done")
}
