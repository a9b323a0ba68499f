internal import Diagnostics
internal import Files
internal import Text

enum TooLarge {
  static let description = RuleDescription(
    "too-large", .error, required: true,
    summary: LocalizedText(
      sv: "En textfil är större än 1 MB, eller en bild eller film större än 50 MB.",
      en: "A text file is larger than 1 MB, or a picture or film larger than 50 MB."),
    reason: LocalizedText(
      sv:
        "En så stor text är oftast något annat än en övning, och paket med så stora bilder och filmer tar många kursplattformar inte emot.",
      en:
        "So large a text is mostly no exercise, and packages with such large pictures and films are refused by many learning platforms."
    ),
    bad: Example(
      sv: [.addLarge("ovningar/stor.md", bytes: CatalogFiles.largestText + 1)],
      en: [.addLarge("exercises/large.md", bytes: CatalogFiles.largestText + 1)]),
    good: [])

  static func diagnostic(_ file: FileID, bytes: Int) -> Diagnostic {
    let tenths = (bytes * 10 + CatalogFiles.largestText - 1) / CatalogFiles.largestText
    return Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "Filen är för stor: \(tenths / 10),\(tenths % 10) MB, och högst 1 MB kan läsas",
        en: "The file is too large: \(tenths / 10).\(tenths % 10) MB, and at most 1 MB can be read"),
      explanation: LocalizedText(
        sv:
          "En övning är några tusen ord. En så stor fil är oftast något annat, eller flera övningar i en.",
        en:
          "An exercise is a few thousand words. So large a file is mostly something else, or several in one."
      ))
  }

  static func media(_ file: FileID, bytes: Int) -> Diagnostic {
    let size = (bytes + 999_999) / 1_000_000
    return Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "Filen är för stor: \(size) MB, och högst 50 MB ryms i ett paket",
        en: "The file is too large: \(size) MB, and at most 50 MB fit into a package"),
      explanation: LocalizedText(
        sv:
          "Spara bilden eller filmen i ett mindre format. En lång film kan ligga på webben, med en länk i texten.",
        en:
          "Save the picture or film in a smaller format. A long film can lie on the web, with a link in the text."
      ))
  }
}
