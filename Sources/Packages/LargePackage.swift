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

  static func check(_ unit: Unit, bytes: Int, for lms: LMSProfile) -> Diagnostic? {
    guard bytes > lms.largestPackage else { return nil }
    let size = (bytes + 999_999) / 1_000_000
    let most = lms.largestPackage / 1_000_000
    let kind = kind(of: unit)
    return Diagnostic(
      description, at: SourceRange(file: unit.head.file),
      LocalizedText(
        sv: "\(kind.swedish) ”\(unit.title)” blir ett paket på \(size) MB",
        en: "The \(kind.english) “\(unit.title)” makes a package of \(size) MB"),
      explanation: LocalizedText(
        sv:
          "En del lärplattformar tar inte emot mer än \(most) MB. Gör bilder och filmer mindre.",
        en: "Some learning platforms take no more than \(most) MB. Make pictures and films smaller."
      ))
  }

  private static func kind(of unit: Unit) -> LocalizedText {
    switch unit.kind {
    case .exercise: LocalizedText(sv: "Övningen", en: "exercise")
    case .theme: LocalizedText(sv: "Temat", en: "theme")
    case .module: LocalizedText(sv: "Modulen", en: "module")
    case .programme: LocalizedText(sv: "Programmet", en: "programme")
    }
  }
}
