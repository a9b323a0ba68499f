internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

enum InvalidXml {
  static let description = RuleDescription(
    "invalid-xml", .error, required: true,
    summary: LocalizedText(
      sv: "En XML-fil går inte att läsa, eller lånar in något utifrån.",
      en: "An XML file cannot be read, or takes something in from elsewhere."),
    reason: LocalizedText(
      sv: "En katalog ska läsas likadant överallt: inget hämtas från nätet eller andra filer.",
      en: "A catalogue reads the same everywhere: nothing is fetched from the net or other files."),
    bad: Example(xml: [
      .replace(
        "<exercise xmlns", in: "exercises/swap-it.xml",
        with: "<!DOCTYPE exercise SYSTEM \"exercise.dtd\">\n<exercise xmlns")
    ]),
    good: Example(xml: [
      .replace(
        "<exercise xmlns", in: "exercises/swap-it.xml",
        with: "<!-- Checked in spring. -->\n<exercise xmlns")
    ]))

  static func diagnostic(_ problem: XMLProblem, _ file: FileID) -> Diagnostic {
    let place = SourceRange(
      file: file, start: problem.place.lowerBound, end: problem.place.upperBound)
    if problem.reason == .tooDeep { return TooDeep.diagnostic(at: place) }
    let text = text(of: problem.reason)
    return Diagnostic(
      description, at: place, text.message, explanation: text.explanation,
      fixes: fixes(problem.reason, at: place))
  }

  private static func fixes(_ reason: XMLProblem.Reason, at place: SourceRange) -> [Fix] {
    if case .encoding = reason { [.didYouMean("UTF-8", at: place)] } else { [] }
  }

  private static func text(
    of reason: XMLProblem.Reason
  ) -> (message: LocalizedText, explanation: LocalizedText) {
    switch reason {
    case .notWellFormed(let complaint):
      (
        LocalizedText(
          sv: "Filen är inte välformad XML här", en: "The file is not well-formed XML here"),
        LocalizedText(
          sv: "XML-läsaren säger: \(complaint.blanksFolded)",
          en: "The XML parser says: \(complaint.blanksFolded)")
      )
    case .undeclaredEntity:
      (
        LocalizedText(
          sv: "Tecknet har ett namn som inte finns i XML",
          en: "The character has a name that XML does not know"),
        LocalizedText(
          sv: "XML känner bara &amp; &lt; &gt; &quot; och &apos;. Skriv tecknet självt.",
          en: "XML knows only &amp; &lt; &gt; &quot; and &apos;. Write the character itself.")
      )
    case .documentType:
      (
        LocalizedText(
          sv: "Filen har en dokumenttyp (DOCTYPE)", en: "The file has a document type (DOCTYPE)"),
        LocalizedText(
          sv: "Ta bort den. Vad filen får innehålla står i catalog.xsd.",
          en: "Take it away. What the file may hold stands in catalog.xsd.")
      )
    case .encoding(let name):
      (
        LocalizedText(
          sv: "Filen säger att den är kodad som \(name)",
          en: "The file says that it is in \(name)"),
        LocalizedText(
          sv: "Alla filer i katalogen är UTF-8. Spara filen så, och skriv encoding=\"UTF-8\".",
          en: "All files of the catalogue are UTF-8. Save it so, and write encoding=\"UTF-8\".")
      )
    case .tooDeep: (TooDeep.description.summary, TooDeep.description.reason)
    }
  }

  static func foreign(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "”\(name)” hör till en annan namnrymd", en: "“\(name)” is in another namespace"),
      explanation: LocalizedText(
        sv: "Allt i filen hör till namnrymden \(CatalogXSD.namespace.string). Ta bort det andra.",
        en:
          "All in the file is in the namespace \(CatalogXSD.namespace.string). Take the other away."
      ))
  }

  static func schemaLocation(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Filen pekar ut ett schema", en: "The file names a schema of its own"),
      explanation: LocalizedText(
        sv: "Ta bort attributet som börjar med xsi:. Läroverk har schemat med sig.",
        en: "Take away the attribute that begins with xsi:. Läroverk brings its schema along."))
  }
}
