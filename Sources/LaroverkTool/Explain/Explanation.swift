internal import Catalog
internal import Checking
internal import Diagnostics
internal import Examples
internal import Files
internal import Reading
internal import Text

/// A rule as a person wants it told: what, why, and how it looks when it is wrong and right.
struct Explanation {
  let rule: RuleDescription
  let language: Language
  let hasColour: Bool

  func render() throws -> String {
    let parts = [heading, paragraph(rule.summary), paragraph(rule.reason), weight]
    return try parts.joined(separator: "\n") + "\n" + examples()
  }

  private var heading: String {
    let severity = TextStyle.severity(rule.severity).paint(rule.severity.word[language], hasColour)
    return "\(TextStyle.heading.paint(rule.identifier, hasColour)) (\(severity))\n"
  }

  private func paragraph(_ text: LocalizedText) -> String {
    text[language].wrapped(to: TextTable.width).map { $0 + "\n" }.joined()
  }

  private var weight: String {
    switch rule.severity {
    case .error:
      paragraph(
        LocalizedText(
          sv: "Inget kan exporteras förrän felet är rättat.",
          en: "Nothing can be exported until the error is mended."))
    case .warning:
      paragraph(
        LocalizedText(
          sv: "Katalogen kan exporteras ändå. Titta på det när du kan.",
          en: "The catalogue can be exported all the same. Look at it when you can."))
    case .note:
      paragraph(
        LocalizedText(
          sv: "Det är ett tips: kanske är det som du vill ha det.",
          en: "It is a note: it may be as you want it."))
    }
  }

  // MARK: - Examples

  private func examples() throws -> String {
    if rule.bad.changes.isEmpty { return paragraph(Self.noLine) }
    let hasOwn = rule.bad.english != nil && rule.good.english != nil
    let spoken: Language = hasOwn ? language : .swedish
    let base = CatalogFiles.base(of: rule.bad, spoken)
    let bad = try base.changed(by: rule.bad[spoken])
    let good = try base.changed(by: rule.good[spoken])
    return (spoken == language ? "" : paragraph(Self.swedishExample) + "\n")
      + title(Self.wrong) + views(of: bad, comparedWith: base) + told(of: bad) + "\n"
      + title(Self.right) + views(of: base, comparedWith: bad)
      + (rule.good.changes.isEmpty
        ? "" : title(Self.alsoRight) + views(of: good, comparedWith: base))
      + told(of: good)
  }

  private static let wrong = LocalizedText(sv: "Så här blir det fel", en: "This is wrong")
  private static let right = LocalizedText(sv: "Så här blir det rätt", en: "This is right")
  private static let alsoRight = LocalizedText(
    sv: "Så här går det också bra", en: "This is right too")
  private static let swedishExample = LocalizedText(
    sv: "", en: "The example is from a catalogue in Swedish.")
  private static let noLine = LocalizedText(
    sv: "Regeln gäller det som exporteras, så det finns ingen rad att visa.",
    en: "The rule is about what is exported, so there is no line to show.")

  private func title(_ text: LocalizedText) -> String {
    TextStyle.heading.paint(text[language], hasColour) + "\n\n"
  }

  private func views(of files: CatalogFiles, comparedWith other: CatalogFiles) -> String {
    FileView.of(files, comparedWith: other).map { view($0) + "\n" }.joined()
  }

  private func view(_ view: FileView) -> String {
    switch view.content {
    case .words(let words): "  \(view.path): \(words[language])\n"
    case .lines(let lines): "  \(view.path)\n" + lines.map { self.line($0) }.joined()
    }
  }

  private func line(_ line: FileView.Line) -> String {
    guard case .line(let number, let text, let isChanged) = line else { return "        …\n" }
    let digits = String(number)
    let gutter = String(repeating: " ", count: max(0, 4 - digits.count)) + digits
    let shown = text.shortened(to: TextTable.width - 9)
    let row = "\(isChanged ? ">" : " ") \(gutter) |" + (shown.isEmpty ? "" : " \(shown)")
    return (isChanged ? TextStyle.heading.paint(row, hasColour) : row) + "\n"
  }

  /// What a check prints.
  private func told(of files: CatalogFiles) -> String {
    let read = readCatalog(files)
    let found = check(read).diagnostics + UnknownExporter.diagnostics(read.items.programme)
    guard !found.isEmpty else { return Summary.text([], language) }
    var format = TextFormat(sources: read.sources, language: language, colour: hasColour)
    return format.render(found.inReadingOrder)
  }
}
