internal import Diagnostics
internal import Files
internal import Text

enum TooLarge {
  static let description = RuleDescription(
    "too-large", .error, required: true,
    summary: LocalizedText(
      sv: "En textfil är större än 1 MB.", en: "A text file is larger than 1 MB."),
    reason: LocalizedText(
      sv:
        "En övning är några tusen ord. En så stor fil är oftast något annat, eller flera övningar i en.",
      en:
        "An exercise is a few thousand words. So large a file is mostly something else, or several in one."
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
        en: "The file is too large: \(tenths / 10).\(tenths % 10) MB, and at most 1 MB can be read")
    )
  }
}
