internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let unusedMedia: Rule = Rule(
    RuleDescription(
      "unused-media", .note,
      summary: LocalizedText(
        sv: "En bild eller fil i mappen media används inte.",
        en: "A picture or file in the folder media is not used."),
      reason: LocalizedText(
        sv:
          "Det som ingen text visar kommer inte med någonstans. Visa den i en text, eller ta bort den.",
        en: "What no text shows goes nowhere. Show it in a text, or remove it."),
      bad: [.addMedia("media/karta.svg", drawing)],
      good: [
        .addMedia("media/karta.svg", drawing),
        .replace(
          "Ni byter en uppgift", in: "ovningar/byt-ut.md",
          with: "Se [kartan](../media/karta.svg). Ni byter en uppgift"),
      ]),
    .catalog { catalog in
      let prose = catalog.prose
      // What could not be read, or leads nowhere, may have meant it.
      guard catalog.brokenFiles.isEmpty, prose.missingMedia.isEmpty else { return [] }
      let used = Set(prose.mediaOfFile.values.joined())
      return prose.media.indices.filter { !used.contains($0) }.map { diagnostic(prose.media[$0]) }
    })

  private static func diagnostic(_ media: Media) -> Diagnostic {
    let (sv, en) = media.format.isPicture ? ("Bilden", "The picture") : ("Filen", "The file")
    return Diagnostic(
      unusedMedia.description, at: SourceRange(file: media.file),
      LocalizedText(
        sv: "\(sv) ”\(media.path)” visas inte i någon text",
        en: "\(en) “\(media.path)” is shown in no text"))
  }
}
