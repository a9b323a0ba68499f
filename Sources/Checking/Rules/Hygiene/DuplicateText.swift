internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let duplicateText: Rule = Rule(
    RuleDescription(
      "duplicate-text", .note,
      summary: LocalizedText(
        sv: "Samma stycke står i flera övningar.",
        en: "The same paragraph stands in several exercises."),
      reason: LocalizedText(
        sv:
          "Ett stycke som passar överallt säger lite om just den här övningen. Skriv det som är eget för den, eller låt stycket stå på ett ställe.",
        en:
          "A paragraph that fits everywhere says little about this exercise. Write what is its own, or let the paragraph stand in one place."
      ),
      bad: Example(
        sv: [
          .replace(
            "Ni byter en uppgift mot något som ger mer värde.", in: "ovningar/byt-ut.md",
            with: paragraph.swedish),
          .replace(
            "Du ser över din egen dag och tar bort något.",
            in: "ovningar/gor-en-egen-antipilot.md", with: paragraph.swedish),
        ],
        en: [
          .replace(
            "You swap a task for something that gives more value.", in: "exercises/swap-it.md",
            with: paragraph.english),
          .replace(
            "You look over your own day and take something away.",
            in: "exercises/make-your-own-anti-pilot.md", with: paragraph.english),
        ]),
      good: []),
    .digests { digests, catalog in
      TextCopies(digests).all.map { diagnostic($0, digests) }
    })

  private static let paragraph = LocalizedText(
    sv: "Här får tiden räcka till det som gör mest nytta.",
    en: "Here time is made for what does the most good.")

  private static let copiesShown = 3

  private static func diagnostic(_ copy: TextCopies.Copy, _ digests: [ItemDigest]) -> Diagnostic {
    let others = copy.others.map { (digests[$0.item].item.title.value, $0.range) }
    let names = LocalizedText.quotedList(others.prefix(copiesShown).map(\.0))
    let rest = others.count - copiesShown
    return Diagnostic(
      duplicateText.description, at: copy.range,
      LocalizedText(
        sv: subject(copy.paragraphs).swedish
          + (rest > 0 ? " i \(others.count) övningar till" : " också i \(names.swedish)"),
        en: subject(copy.paragraphs).english
          + (rest > 0 ? " in \(others.count) more exercises" : " in \(names.english) too")),
      notes: others.prefix(copiesShown).map { title, range in
        Diagnostic.Note(
          at: range,
          LocalizedText(sv: "samma ord i ”\(title)”", en: "the same words in “\(title)”"))
      })
  }

  private static func subject(_ paragraphs: Int) -> LocalizedText {
    LocalizedText(
      sv: paragraphs == 1 ? "Stycket står" : "Stycket och \(paragraphs - 1) till står",
      en: paragraphs == 1
        ? "The paragraph stands" : "The paragraph and \(paragraphs - 1) more stand")
  }
}

/// Paragraphs that stand in more than one item.
private struct TextCopies {
  /// Paragraphs that the same items share, where the first of them stands first.
  struct Copy {
    var range: SourceRange
    /// Where it stands first in each of the others: positions of the items.
    let others: [(item: Int, range: SourceRange)]
    var paragraphs = 1
  }

  private(set) var all: [Copy] = []

  init(_ digests: [ItemDigest]) {
    let places = Self.places(of: Self.repeated(digests), digests)
    var known: [[Int]: Int] = [:]
    for (item, digest) in digests.enumerated() {
      for paragraph in digest.paragraphs {
        guard let found = places[paragraph.key], found.count > 1, found[0].item == item,
          found[0].range == paragraph.range
        else { continue }
        let items = found.map(\.item)
        if let copy = known[items] {
          all[copy].paragraphs += 1
        } else {
          known[items] = all.count
          all.append(Copy(range: paragraph.range, others: Array(found.dropFirst())))
        }
      }
    }
  }

  /// Keys that are met more than once, and by chance a few others: of most a bit says they are new.
  private static func repeated(_ digests: [ItemDigest]) -> Set<UInt64> {
    var seen = [UInt64](repeating: 0, count: 1 << 16)
    var repeated: Set<UInt64> = []
    for paragraph in digests.lazy.flatMap(\.paragraphs) {
      let (word, bit) = (Int(paragraph.key >> 48), UInt64(1) << (paragraph.key >> 42 & 63))
      if seen[word] & bit != 0 { repeated.insert(paragraph.key) }
      seen[word] |= bit
    }
    return repeated
  }

  /// Where paragraphs stand, once in each item, in the items' order.
  private static func places(of keys: Set<UInt64>, _ digests: [ItemDigest])
    -> [UInt64: [(item: Int, range: SourceRange)]]
  {
    var places: [UInt64: [(item: Int, range: SourceRange)]] = [:]
    guard !keys.isEmpty else { return places }
    for (item, digest) in digests.enumerated() {
      for paragraph in digest.paragraphs where keys.contains(paragraph.key) {
        if places[paragraph.key]?.last?.item == item { continue }
        places[paragraph.key, default: []].append((item, paragraph.range))
      }
    }
    return places
  }
}
