internal import Text

/// Words of programmes' lists that are also other words: *ett fel* may be avoided, *fel dag* is
/// something else, for which what the list offers would not do.
enum AvoidedHomographs {
  /// Whether a word that was found is its other self: an adjective before what it tells about.
  static func isOther(_ match: PhraseMatch, _ text: ItemText) -> Bool {
    let (word, next) = (match.words.lowerBound, match.words.upperBound)
    guard text.language == .swedish, match.words.count == 1,
      adjectives.contains(text.words[word].key), next < match.passage.words.upperBound,
      text.words[next].traits.contains(.adjoins)
    else { return false }
    let isThing = word > match.passage.words.lowerBound && things.contains(text.words[word - 1].key)
    return !isThing && !afterNoun.contains(text.words[next].key)
  }

  private static let adjectives = keys("fel")

  /// After these stands the noun.
  private static let things = keys(
    """
    ett något inget annat varje samma detta det de inga alla många flera fler några vissa sådana
    vanliga enkla små stora egna era mina dina våra deras ditt mitt ert vårt
    """)

  /// Before these stands the noun: what joins words, and verbs that errors have.
  private static let afterNoun = keys(
    """
    som att och eller men när om medan innan efter eftersom utan så då där här ju också vid på i
    med för av till från under mot mellan hos åt över än inte bara är var kan kunde ska skulle har
    hade får fick gör gjorde blir blev ger gav kommer kom finns fanns uppstår uppstod inträffar
    inträffade sker skedde händer hände beror visar leder hittas rättas syns märks måste bör
    """)

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
  }
}
