internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let vagueLink: Rule = Rule(
    RuleDescription(
      "vague-link", .warning,
      summary: LocalizedText(
        sv: "En länks ord säger inte vart den leder.",
        en: "A link's words do not say where it leads."),
      reason: LocalizedText(
        sv:
          "Den som lyssnar på sidan hoppar mellan länkarna och hör bara deras ord. Länka orden som säger vad man får se.",
        en:
          "Whoever listens to the page jumps from link to link and hears only their words. Link the words that say what there is to see."
      ),
      bad: Example(
        sv: [
          .replace(
            "Ni får mer tid", in: "ovningar/byt-ut.md",
            with: "Om tid kan ni [läsa mer](https://www.example.org/tid). Ni får mer tid")
        ],
        en: [
          .replace(
            "You get more time", in: "exercises/swap-it.md",
            with: "About time you can [read more](https://www.example.org/time). You get more time")
        ]),
      good: Example(
        sv: [
          .replace(
            "Ni får mer tid", in: "ovningar/byt-ut.md",
            with: "Läs mer i [boken om tid](https://www.example.org/tid). Ni får mer tid")
        ],
        en: [
          .replace(
            "You get more time", in: "exercises/swap-it.md",
            with:
              "Read more in [the book about time](https://www.example.org/time). You get more time"
          )
        ])),
    .text { text, catalog in
      text.links.indices.filter { isVague($0, text) }.map { vague(text.links[$0], text, catalog) }
    })

  /// An address is no such words: it can be read on paper, and says where it leads.
  private static func isVague(_ position: Int, _ text: ItemText) -> Bool {
    let link = text.links[position]
    guard link.kind != .picture else { return false }
    let words = text.keys(in: link.text, atMost: mostWords)
    return words.isEmpty ? !text.showsLink(at: position) : phrases.contains(words)
  }

  private static func vague(_ link: TextLink, _ text: ItemText, _ catalog: LinkedCatalog)
    -> Diagnostic
  {
    let words = text.string(link.text).trimmed
    return Diagnostic(
      vagueLink.description, at: link.range,
      LocalizedText(
        sv: words.isEmpty
          ? "Länken har inga ord att klicka på" : "”\(words)” säger inte vart länken leder",
        en: words.isEmpty
          ? "The link has no words to click" : "“\(words)” does not say where the link leads"),
      fixes: takingTitle(link, text, catalog).map { [$0] } ?? [])
  }

  /// Without words of its own, a link to an item takes its title.
  private static func takingTitle(_ link: TextLink, _ text: ItemText, _ catalog: LinkedCatalog)
    -> Fix?
  {
    guard link.kind == .item, let words = text.exactRange(link.text) else { return nil }
    return Fix(
      .suggested,
      LocalizedText(
        sv: "ta bort orden, så visas titeln", en: "take the words away, and the title shows"),
      [Fix.Edit(words, "")])
  }

  private static let mostWords = 5

  private static let phrases = Set(
    [
      "här", "hit", "klicka", "klicka här", "klicka på länken", "klicka på den här länken",
      "tryck här", "läs", "läs här", "läs mer", "läs mer här", "läsa mer", "läsa mer här",
      "läs vidare", "läs vidare här", "läsa vidare", "mer", "mer här", "mer info",
      "mer information", "mer information här", "mer om det", "mer om detta", "mer om det här",
      "läs mer om det", "läs mer om detta", "läs mer om det här", "läsa mer om det",
      "här kan du läsa mer", "här kan ni läsa mer", "här hittar du mer", "här hittar ni mer",
      "här finns mer", "här finns mer information", "mer finns här",
      "se här", "se mer", "se mer här", "gå hit", "gå vidare", "länk", "länken", "en länk",
      "den här länken", "denna länk", "via länken", "via denna länk", "via den här länken",
      "på länken", "på den här länken",
      "länken här", "tryck på länken", "följ länken", "följ den här länken", "den här sidan",
      "denna sida",
      "sidan", "sida", "webbsida", "webbsidan", "hemsida", "hemsidan", "webbplats", "webbplatsen",
      "ladda ner", "ladda ned", "ladda ner här", "ladda hem", "hämta", "hämta här", "öppna",
      "titta här", "titta", "fortsätt", "detta", "det här",
      "here", "click", "click here", "click the link", "click this link", "tap here", "press here",
      "read", "read here", "read more", "read more here", "read on", "more", "more here",
      "more info", "more information", "more about this", "see here", "see more", "go here",
      "link", "the link", "a link", "this link", "follow the link", "this page", "the page",
      "page", "website", "the website", "web page", "the web page", "download", "download here",
      "get it here", "open", "look here", "continue", "learn more", "find out more", "this",
    ].map { $0.split(separator: " ").map { WordKey(String($0)) } })
}

extension ItemText {
  /// The keys of the words in a part of the text; those after so many do not count.
  fileprivate func keys(in part: Range<Int>, atMost most: Int) -> [WordKey] {
    words[firstWord(from: part.lowerBound)...].prefix(most + 1)
      .prefix { Int($0.end) <= part.upperBound }.map(\.key)
  }

  /// Whether there is something to see of a link without words: a picture, or a sign.
  fileprivate func showsLink(at position: Int) -> Bool {
    let link = links[position]
    if bytes[link.text].contains(where: { $0 > 0x20 }) { return true }
    // What is in a link comes before it.
    let before = position > 0 ? links[position - 1] : link
    return before.kind == .picture && before.text.lowerBound == link.text.lowerBound
  }
}
