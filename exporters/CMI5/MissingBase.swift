internal import Catalog
internal import Diagnostics
internal import Text

/// Tells of a programme without the address on which cmi5 builds its identifiers.
enum MissingBase {
  static let description = RuleDescription(
    "missing-base", .error, required: true,
    summary: LocalizedText(
      sv: "Programmet har ingen bas, som cmi5-paket behöver.",
      en: "The programme has no base, which cmi5 packages need."),
    reason: LocalizedText(
      sv: "I cmi5 är namnen på alla delar hela adresser, och resultaten hänger på dem.",
      en: "In cmi5 the names of all parts are whole addresses, and results hang on them."),
    bad: [], good: [])

  static func diagnostics(_ programme: Programme) -> [Diagnostic] {
    guard programme.base == nil else { return [] }
    return [
      Diagnostic(
        description, at: programme.head.title.range,
        LocalizedText(
          sv: "Programmet ”\(programme.title)” har ingen bas, så det kan inte bli cmi5-paket",
          en: "The programme “\(programme.title)” has no base, so it cannot become cmi5 packages"),
        explanation: LocalizedText(
          sv: """
            Skriv en adress som är er egen och alltid kommer att vara det: \
            bas: https://exempel.se/larstod. Där behöver inte finnas någon sida.
            """,
          en: """
            Write an address that is yours and always will be: base: https://example.org/learning. \
            No page has to be there.
            """))
    ]
  }
}
