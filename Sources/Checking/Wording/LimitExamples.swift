internal import Diagnostics
internal import Text

extension Example {
  /// The base catalogues with one limit more, and with other changes.
  static func limited(
    _ row: LocalizedText, least: Int? = nil, most: Int, sv: [Change] = [], en: [Change] = []
  ) -> Example {
    let cells = "| \(least.map(String.init) ?? "") | \(most) |"
    let (swedish, english) = ("| övningens tid |", "| session minutes |")
    return Example(
      sv: [.replace(swedish, in: "program.md", with: "| \(row.swedish) \(cells)\n\(swedish)")] + sv,
      en: [.replace(english, in: "programme.md", with: "| \(row.english) \(cells)\n\(english)")]
        + en)
  }
}
