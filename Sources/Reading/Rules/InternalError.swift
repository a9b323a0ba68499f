internal import Diagnostics
internal import Text

/// The schema refuses what every rule let through: a mistake of this program, never of an author.
enum InternalError {
  static let description = RuleDescription(
    "internal-error", .error, required: true,
    summary: LocalizedText(
      sv: "Programmet är oense med sig självt om filen.",
      en: "The program disagrees with itself about the file."),
    reason: LocalizedText(
      sv: "Det är ett fel i Läroverk, inte i filen. Berätta om det, och skicka med filen.",
      en: "It is a mistake in Läroverk, not in the file. Please report it, with the file."),
    bad: [], good: [])

  static func diagnostic(_ place: SourceRange, _ complaint: String) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "Filen stämmer inte med catalog.xsd: \(complaint)",
        en: "The file does not agree with catalog.xsd: \(complaint)"),
      explanation: description.reason)
  }
}
