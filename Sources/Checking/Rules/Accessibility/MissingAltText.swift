internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let missingAltText: Rule = Rule(
    RuleDescription(
      "missing-alt-text", .error,
      summary: LocalizedText(
        sv: "En bild saknar ord för den som inte ser den.",
        en: "A picture lacks words for those who do not see it."),
      reason: LocalizedText(
        sv:
          "Den som lyssnar får veta vad bilden visar genom orden. Skriv en mening om det som är viktigt i bilden. Säger den inget som texten inte redan säger, ta bort den.",
        en:
          "Whoever listens knows what the picture shows by the words. Write a sentence on what matters in it. If it says nothing that the text does not say already, take it away."
      ),
      bad: Example(
        sv: [
          .addMedia("media/ring.svg", drawing),
          .replace(
            "Peka på den", in: "ovningar/byt-ut.md", with: "![](../media/ring.svg)\n\nPeka på den"),
        ],
        en: [
          .addMedia("media/ring.svg", drawing),
          .replace(
            "Point at the task", in: "exercises/swap-it.md",
            with: "![](../media/ring.svg)\n\nPoint at the task"),
        ]),
      good: Example(
        sv: [
          .addMedia("media/ring.svg", drawing),
          .replace(
            "Peka på den", in: "ovningar/byt-ut.md",
            with: "![Sex stolar i en ring, utan bord.](../media/ring.svg)\n\nPeka på den"),
        ],
        en: [
          .addMedia("media/ring.svg", drawing),
          .replace(
            "Point at the task", in: "exercises/swap-it.md",
            with:
              "![Six chairs in a ring, without a table.](../media/ring.svg)\n\nPoint at the task"
          ),
        ])),
    .text { text, catalog in
      text.links.compactMap { link in
        guard link.kind == .picture, let words = link.alternative else { return nil }
        return problem(words, link.address).map { told(link, words, $0, catalog) }
      }
    })

  private enum Problem { case none, fileName, empty }

  /// What is wrong with the words; nil where they say something.
  private static func problem(_ words: String, _ path: String) -> Problem? {
    let said = words.slug
    if said.isEmpty { return Problem.none }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    if said == name.slug || said == stem.slug || isFileName(words) { return .fileName }
    return empty.contains(withoutNumber(said)) ? .empty : nil
  }

  /// `foto.jpg`, though the file is called something else.
  private static func isFileName(_ words: String) -> Bool {
    let parts = words.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && !words.contains(" ")
      && ["png", "jpg", "jpeg", "svg", "webp", "gif"].contains(parts[parts.count - 1])
  }

  /// Of `bild-2` and `img0042` the word; of a number alone nothing.
  private static func withoutNumber(_ slug: String) -> String {
    var word = slug[...]
    while let last = word.last, last.isNumber || last == "-" { word.removeLast() }
    return String(word)
  }

  /// Words that tell that there is a picture, as slugs.
  private static let empty: Set<String> = [
    "", "bild", "bilden", "en-bild", "foto", "fotografi", "illustration", "figur",
    "alt-text", "alternativtext", "bildtext", "logotyp", "ikon", "skarmbild", "diagram",
    "image", "picture", "a-picture", "photo", "figure", "icon", "logo", "screenshot", "graphic",
    "img", "dsc", "alt", "skarmavbild", "screen-shot", "namnlos", "untitled",
  ]

  private static func told(
    _ link: TextLink, _ words: String, _ problem: Problem, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    Diagnostic(
      missingAltText.description, at: link.range, message(words, problem),
      fixes: [fix(link, problem, catalog)].compactMap { $0 })
  }

  private static func message(_ words: String, _ problem: Problem) -> LocalizedText {
    switch problem {
    case .none:
      LocalizedText(
        sv: "Bilden har inga ord för den som inte ser den",
        en: "The picture has no words for those who do not see it")
    case .fileName:
      LocalizedText(
        sv: "Bildens ord är bara filens namn: ”\(words)”",
        en: "The picture's words are only the name of its file: “\(words)”")
    case .empty:
      LocalizedText(
        sv: "Bildens ord, ”\(words)”, säger inte vad den visar",
        en: "The picture's words, “\(words)”, do not say what it shows")
    }
  }

  /// Without words a picture stands where its address does, after `](`.
  private static func fix(_ link: TextLink, _ problem: Problem, _ catalog: LinkedCatalog) -> Fix? {
    guard !catalog.isXML else { return nil }
    let (file, start) = (link.range.file, Int(link.range.start))
    let before = catalog.sources[file].bytes[..<start].suffix(3)
    guard problem == .none else {
      return words([Fix.Edit(link.range, "…")])
    }
    guard let bracket = before.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    return words([Fix.Edit(SourceRange(file: file, start: bracket, end: bracket), "…")])
  }

  private static func words(_ edits: [Fix.Edit]) -> Fix {
    Fix(
      .placeholder,
      LocalizedText(sv: "skriv vad bilden visar", en: "write what the picture shows"), edits)
  }
}
