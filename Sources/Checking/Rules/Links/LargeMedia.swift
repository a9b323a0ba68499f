internal import Catalog
internal import Diagnostics
internal import Files
internal import Text

extension Rules {
  static let largeMedia: Rule = Rule(
    RuleDescription(
      "large-media", .warning,
      summary: LocalizedText(
        sv: "En bild är större än 1 MB, eller en annan fil större än 10 MB.",
        en: "A picture is larger than 1 MB, or another file larger than 10 MB."),
      reason: LocalizedText(
        sv:
          "Den som öppnar övningen på en telefon får vänta, och varje paket där den visas blir lika mycket större.",
        en:
          "Whoever opens the exercise on a phone has to wait, and every package that shows it grows as much."
      ),
      bad: [
        .addLargeMedia("media/karta.svg", drawing, bytes: 2_345_678),
        .replace(
          "Ni byter en uppgift", in: "ovningar/byt-ut.md",
          with: "![En karta.](../media/karta.svg)\n\nNi byter en uppgift"),
      ],
      good: [
        .addLargeMedia("media/karta.svg", drawing, bytes: 1_000_000),
        .replace(
          "Ni byter en uppgift", in: "ovningar/byt-ut.md",
          with: "![En karta.](../media/karta.svg)\n\nNi byter en uppgift"),
      ]),
    .catalog { catalog in catalog.prose.media.compactMap { diagnostic($0) } })

  private static func diagnostic(_ media: Media) -> Diagnostic? {
    let isPicture = media.format.isPicture
    let bytes = media.content.size
    guard bytes > (isPicture ? 1_000_000 : 10_000_000) else { return nil }
    let tenths = (bytes + 99_999) / 100_000
    let extent = media.pixels.map { ", \($0.width) × \($0.height)" } ?? ""
    return Diagnostic(
      largeMedia.description, at: SourceRange(file: media.file),
      LocalizedText(
        sv:
          "\(isPicture ? "Bilden" : "Filen") ”\(media.path)” är stor: \(tenths / 10),\(tenths % 10) MB\(extent)",
        en:
          "The \(isPicture ? "picture" : "file") “\(media.path)” is large: \(tenths / 10).\(tenths % 10) MB\(extent)"
      ),
      explanation: isPicture ? howToShrink : nil)
  }

  private static let howToShrink = LocalizedText(
    sv:
      "Spara den mindre: 1600 bildpunkter på bredden räcker, och foton blir minst som JPEG eller WebP.",
    en:
      "Save it smaller: 1600 pixels across are enough, and photographs get smallest as JPEG or WebP."
  )
}
