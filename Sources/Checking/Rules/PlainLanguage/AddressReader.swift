internal import Catalog
internal import Text

/// Finds where readers are spoken to in a way that does not suit the item.
struct AddressReader {
  private let text: ItemText
  private let address: Address
  private let words: AddressWords

  init(_ text: ItemText, _ address: Address) {
    self.text = text
    self.address = address
    words = AddressWords.of(text.language)
  }

  /// Positions of the words that do not suit, in the order of the text.
  var places: [Int] {
    guard suits(text.item) else { return [] }
    return text.passages.filter(isInstruction).flatMap { passage in
      passage.sentences.flatMap { sentence in
        sentence.filter { isMeant($0, in: sentence, of: passage) }
      }
    }
  }

  /// Whether the address can be wrong in the item: `du` in what a group does, `ni` in what one does.
  private func suits(_ item: any Item) -> Bool {
    switch address {
    case .singular: (item as? Exercise).map { $0.form != .individual } ?? false
    case .plural: item is BehaviourExercise || (item as? Exercise)?.form == .individual
    case .impersonal: true
    }
  }

  /// Whether a passage speaks to those who do the exercise, in the catalogue's own voice.
  private func isInstruction(_ passage: ItemText.WordedPassage) -> Bool {
    guard !passage.passage.isQuote else { return false }
    switch passage.part {
    case .lead, .purpose, .participants, .stepsLead, .step, .stepTitle, .variant, .occasionNote,
      .next, .signs:
      return true
    case .preparation, .question, .plan: return address != .singular
    case .help, .takeaways, .template, .adaptations, .facilitation, .further, .other, .why:
      return address == .impersonal
    default: return false
    }
  }

  private func isMeant(
    _ place: Int, in sentence: Range<Int>, of passage: ItemText.WordedPassage
  ) -> Bool {
    let word = text.words[place]
    guard word.length <= 7, words.of(address).contains(word), !word.traits.contains(.quoted),
      !word.traits.contains(.allCapitals), !isInTitle(place, sentence)
    else { return false }
    return switch address {
    case .impersonal: words.isPronoun(place, in: sentence, text)
    case .singular: !isForOne(place, sentence, passage)
    case .plural: !isForGroup(place, sentence, passage)
    }
  }

  /// Whether it is part of a title, `Fira era framgångar`, that is named in the text.
  private func isInTitle(_ place: Int, _ sentence: Range<Int>) -> Bool {
    let byte = Int(text.words[place].start)
    if text.links.contains(where: { $0.kind == .item && $0.text.contains(byte) }) { return true }
    return (max(sentence.lowerBound + 1, place - 3)..<max(sentence.lowerBound + 1, place))
      .contains { text.words[$0].traits.contains(.capitalized) }
  }

  /// Whether one of the group is meant: `du som leder`, or a question that each one answers.
  private func isForOne(
    _ place: Int, _ sentence: Range<Int>, _ passage: ItemText.WordedPassage
  ) -> Bool {
    passage.words.contains { words.namesOne(at: $0, in: passage, text) }
      || isAfterColon(sentence, place)
      || passage.passage.form == .listItem && asks(sentence)
  }

  /// Whether the reader is spoken of together with others: `dem ni är till för`, `er arbetsgrupp`.
  private func isForGroup(
    _ place: Int, _ sentence: Range<Int>, _ passage: ItemText.WordedPassage
  ) -> Bool {
    if isAfterColon(sentence, place) { return true }
    if words.isThere(for: place, in: sentence, text) { return true }
    let opens = place == sentence.lowerBound
    return (opens ? sentence : passage.words).contains { words.isOthers(text.words[$0], text) }
  }

  private func isAfterColon(_ sentence: Range<Int>, _ place: Int) -> Bool {
    let start = Int(text.words[sentence.lowerBound].start)
    let before = text.bytes[..<start].last { $0 != 0x20 && $0 != 0x0A }
    return before == 0x3A || text.bytes[start..<Int(text.words[place].start)].contains(0x3A)
  }

  private func asks(_ sentence: Range<Int>) -> Bool {
    text.bytes[Int(text.words[sentence.upperBound - 1].end)...].first == 0x3F
  }
}
