internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let mixedAddress: Rule = Rule(
    RuleDescription(
      "mixed-address", .warning,
      summary: LocalizedText(
        sv: "Läsaren tilltalas på ett annat sätt än i resten av övningen.",
        en: "Readers are spoken to in another way than in the rest of the exercise."),
      reason: LocalizedText(
        sv:
          "Säg ”ni” till en grupp och ”du” till den som gör övningen ensam: då vet alla vem som ska göra vad.",
        en: "Say “you” to those who do the exercise: then all know who is to do what."),
      bad: Example(
        sv: [
          .replace("som ni vill byta", in: "ovningar/byt-ut.md", with: "som du vill byta")
        ],
        en: [
          .replace(
            "that you want to swap", in: "exercises/swap-it.md",
            with: "that gives oneself nothing")
        ]),
      good: Example(
        sv: [
          .replace(
            "Titta på förra veckan.", in: "ovningar/gor-en-egen-antipilot.md",
            with: "Titta på förra veckan. Tänk på dem ni är till för.")
        ], en: [])),
    .text { text, catalog in
      Address.allCases.compactMap { address in
        let places = AddressReader(text, address).places
        return places.isEmpty ? nil : diagnostic(address, places, text, catalog)
      }
    })

  private static let mostNotes = 4

  /// One message for each way of speaking, however often it is used.
  private static func diagnostic(
    _ address: Address, _ places: [Int], _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let word = text.string(words: places[0]..<places[0] + 1)
    let more = LocalizedText(
      sv: places.count > 1 ? " (\(places.count) ställen)" : "",
      en: places.count > 1 ? " (\(places.count) places)" : "")
    return Diagnostic(
      mixedAddress.description, at: text.range(words: places[0]..<places[0] + 1),
      LocalizedText(
        sv: "”\(word)” \(address.trouble.swedish)\(more.swedish)",
        en: "“\(word)” \(address.trouble.english)\(more.english)"),
      notes: places.dropFirst().prefix(mostNotes).map { place in
        Diagnostic.Note(
          at: text.range(words: place..<place + 1), LocalizedText(sv: "här också", en: "here too"))
      },
      fixes: places.count == 1 ? fixes(address, places[0], text, catalog) : [])
  }

  private static func fixes(
    _ address: Address, _ place: Int, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> [Fix] {
    let word = text.words[place]
    guard let instead = AddressWords.instead(of: word, in: text.item) else { return [] }
    return Fix.write(
      instead, capital: word.traits.contains(.capitalized),
      at: text.text(of: place..<place + 1), text, catalog
    ).map { [$0] } ?? []
  }
}

/// A way to speak to readers.
enum Address: CaseIterable {
  /// `du`, to one who is a group; `ni`, to many who are one; `man`, to nobody.
  case singular, plural, impersonal

  /// What is wrong with it where it is told.
  fileprivate var trouble: LocalizedText {
    switch self {
    case .singular:
      LocalizedText(
        sv: "passar inte i en gruppövning, där läsarna är ”ni”",
        en: "does not suit a group exercise, where readers are “ni”")
    case .plural:
      LocalizedText(
        sv: "passar inte i en enskild övning, där läsaren är ”du”",
        en: "does not suit an individual exercise, where the reader is “du”")
    case .impersonal:
      LocalizedText(
        sv: "säger inte vem som ska göra något", en: "does not say who is to do something")
    }
  }
}
