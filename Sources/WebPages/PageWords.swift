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
  static let skipToContents = LocalizedText(
    sv: "Hoppa till innehållet", en: "Skip to the contents")

  /// What the learner reads about saving, by the names that page.js and scorm.js use.
  static let offline = LocalizedText(
    sv: """
      Sidan har ingen kontakt med en lärplattform. Allt går att göra. Spara det du skriver som en \
      fil under Min arbetsbok innan du stänger.
      """,
    en: """
      This page is not in touch with a learning platform. It all works. Save what you write as a \
      file under My workbook before you close it.
      """)
  static let locked = LocalizedText(
    sv:
      "Det som sparades förut går inte att läsa här. Det ligger kvar. Det du gör nu sparas bara i den här webbläsaren.",
    en:
      "What was saved before cannot be read here. It is kept. What you do now is saved in this browser only."
  )
  static let saved = LocalizedText(
    sv: "Sparat. Du kan stänga sidan.", en: "Saved. You can close the page.")
  static let unsaved = LocalizedText(
    sv: "Det gick inte att spara i lärplattformen just nu. Ett nytt försök görs snart.",
    en: "Saving in the learning platform did not work just now. It is tried again soon.")
  static let closed = LocalizedText(
    sv: "Sparat. Du kan stänga.", en: "Saved. You can close.")
  /// Said of packages whose words stay out of the LMS.
  static let kept = LocalizedText(
    sv: """
      Det du skriver stannar i den här webbläsaren. Lärplattformen får bara veta vad du har gjort, \
      och det som du själv väljer att dela. Spara en fil under Min arbetsbok. Skriv roller, inte \
      namn på medarbetare eller på dem ni är till för.
      """,
    en: """
      What you write stays in this browser. The learning platform is only told what you have done, \
      and what you choose to share. Save a file under My workbook. Write roles, not the names of \
      staff or of the people you serve.
      """)
  static let privacy = LocalizedText(
    sv: """
      Det du skriver sparas i lärplattformen. De som sköter den kan läsa det. Skriv roller, inte \
      namn på medarbetare eller på dem ni är till för.
      """,
    en: """
      What you write is saved in the learning platform. Those who run it can read it. Write roles, \
      not the names of staff or of the people you serve.
      """)
  static let elsewhere = LocalizedText(
    sv: "Finns på en annan dator. Det du skriver här sparas bredvid.",
    en: "It is on another computer. What you write here is saved beside it.")
  static let inBrowser = LocalizedText(
    sv: "Finns bara i den här webbläsaren. Spara som fil om du byter dator.",
    en: "It is only in this browser. Save it as a file if you change computers.")
  static let nowhere = LocalizedText(
    sv: "Inte sparat än.", en: "Not saved yet.")
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
  static let saveAndClose = LocalizedText(sv: "Spara och stäng", en: "Save and close")
  static let leadsTo = LocalizedText(sv: "Bygger vidare på den här", en: "Builds on this one")
}

extension PageWords {
  static let howYouMeet = LocalizedText(sv: "Så möts ni:", en: "How you meet:")
  static let everyVariant = LocalizedText(sv: "inte valt", en: "not chosen")
  static let shortVersion = LocalizedText(sv: "Kort version", en: "Short version")
  static let oneStepAtATime = LocalizedText(
    sv: "Visa ett steg i taget", en: "Show one step at a time")
  static let timer = LocalizedText(sv: "Starta tidtagning", en: "Start the timer")
  static let timeIsOut = LocalizedText(
    sv: "Tiden är ute. Ta den tid ni behöver.", en: "Time is up. Take the time you need.")
  static let previousStep = LocalizedText(sv: "Förra steget", en: "Previous step")
  static let nextStep = LocalizedText(sv: "Nästa steg", en: "Next step")
  static let addRow = LocalizedText(sv: "Lägg till en rad", en: "Add a row")
  static let printTemplate = LocalizedText(sv: "Skriv ut mallen", en: "Print the template")
  static let copy = LocalizedText(sv: "Kopiera texten", en: "Copy the text")
  static let copied = LocalizedText(sv: "Kopierad", en: "Copied")
  static let share = LocalizedText(sv: "Dela med gruppen", en: "Share with the group")
  static let sharingIsForGood = LocalizedText(
    sv: " Det du delar går inte att ta tillbaka.", en: " What you share cannot be taken back.")
  static let shared = LocalizedText(sv: "Delat", en: "Shared")
  static let notShared = LocalizedText(
    sv: "Det gick inte att dela. Försök igen.", en: "Sharing did not work. Try again.")
}

extension PageWords {
  static let workbook = LocalizedText(sv: "Min arbetsbok", en: "My workbook")
  static let aboutWorkbook = LocalizedText(
    sv: """
      Här samlas det du har skrivit. Spara det som en fil, och öppna filen i nästa övning. Då följer \
      allt med dig. Kom det ingen fil? Kopiera som text i stället.
      """,
    en: """
      What you have written is gathered here. Save it as a file, and open the file in the next \
      exercise. Then all of it comes with you. Did no file come? Copy it as text instead.
      """)
  static let nothingYet = LocalizedText(
    sv: "Du har inte skrivit något än.", en: "You have not written anything yet.")
  static let printWorkbook = LocalizedText(sv: "Skriv ut arbetsboken", en: "Print the workbook")
  static let saveWorkbook = LocalizedText(sv: "Spara som fil", en: "Save as a file")
  static let takeAlong = LocalizedText(
    sv: "Ta med dig det du har skrivit", en: "Take along what you have written")
  static let copyWorkbook = LocalizedText(sv: "Kopiera som text", en: "Copy as text")
  static let openWorkbook = LocalizedText(sv: "Öppna en sparad fil", en: "Open a saved file")
  static let opened = LocalizedText(
    sv: "Filen är öppnad. Det du hade skrivit här finns kvar.",
    en: "The file is open. What you had written here is still there.")
  static let foreignFile = LocalizedText(
    sv: "I den filen finns ingen arbetsbok. Välj en fil som du har sparat härifrån.",
    en: "There is no workbook in that file. Choose one that you have saved from here.")
  static let earlier = LocalizedText(sv: "Tidigare svar", en: "Earlier answers")
  static let aboutEarlier = LocalizedText(
    sv: "Övningen har ändrats, eller så har du skrivit på två ställen. Inget är borta.",
    en: "The exercise has changed, or you have written in two places. Nothing is lost.")
}
