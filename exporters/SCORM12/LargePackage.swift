internal import Catalog
internal import Diagnostics
internal import Text

/// Tells of a package that some LMSs will not take.
enum LargePackage {
  static let description = RuleDescription(
    "large-package", .warning,
    summary: LocalizedText(
      sv: "Paketet är större än 50 MB.", en: "The package is larger than 50 MB."),
    reason: LocalizedText(
      sv: "En del lärplattformar tar inte emot så stora paket, och en telefon får vänta länge.",
      en: "Some learning platforms refuse packages that large, and a phone waits long for one."),
    bad: [], good: [])

  private static let mostBytes = 50_000_000

  static func check(_ exercise: Exercise, bytes: Int) -> Diagnostic? {
    guard bytes > mostBytes else { return nil }
    let size = (bytes + 999_999) / 1_000_000
    return Diagnostic(
      description, at: SourceRange(file: exercise.file),
      LocalizedText(
        sv: "Övningen ”\(exercise.title)” blir ett paket på \(size) MB",
        en: "The exercise “\(exercise.title)” makes a package of \(size) MB"),
      explanation: LocalizedText(
        sv: "En del lärplattformar tar inte emot mer än 50 MB. Gör bilder och filmer mindre.",
        en: "Some learning platforms take no more than 50 MB. Make pictures and films smaller."))
  }
}
