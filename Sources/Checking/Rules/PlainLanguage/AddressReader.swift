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
    return text.passages.filter(isInstruction).flatMap(places)
  }

  private func places(in passage: ItemText.WordedPassage) -> [Int] {
    let sentences = passage.sentences.map { (whole: $0, spoken: spoken($0)) }
      .filter { !$0.spoken.isEmpty }
    guard !sentences.isEmpty else { return [] }
    let isNamed = isNamed(in: passage)
    return sentences.flatMap { sentence in
      let colon = firstColon(in: sentence.whole)
      return sentence.spoken.filter { place in
        address == .impersonal
          ? words.isPronoun(place, in: sentence.whole, text)
          : !(colon.map { $0 < Int(text.words[place].start) } ?? false)
            && !isMeant(place, in: sentence.whole, of: passage, isNamed)
      }
    }
  }

  /// Whether a passage picks out one of the group, `du som leder`, or names others, `er arbetsgrupp`.
  private func isNamed(in passage: ItemText.WordedPassage) -> Bool {
    switch address {
    case .impersonal: false
    case .singular: passage.words.contains { words.namesOne(at: $0, in: passage, text) }
    case .plural: namesOthers(passage.words)
    }
  }

  /// Whether the address is meant as it stands; `isNamed` is what the whole passage says.
  private func isMeant(
    _ place: Int, in sentence: Range<Int>, of passage: ItemText.WordedPassage, _ isNamed: Bool
  ) -> Bool {
    guard address == .plural else {
      // A question that each one answers.
      return isNamed || passage.passage.form == .listItem && asks(sentence)
    }
    return words.isThere(for: place, in: sentence, text)
      || (place == sentence.lowerBound ? namesOthers(sentence) : isNamed)
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

  /// The words of a sentence that speak to readers in this way.
  private func spoken(_ sentence: Range<Int>) -> [Int] {
    sentence.filter { place in
      let word = text.words[place]
      return word.length <= 7 && words.of(address).contains(word) && !word.traits.contains(.quoted)
        && !word.traits.contains(.allCapitals) && !isInTitle(place, sentence)
    }
  }

  /// Whether it is part of a title, `Fira era framgångar`, that is named in the text.
  private func isInTitle(_ place: Int, _ sentence: Range<Int>) -> Bool {
    let byte = Int(text.words[place].start)
    if text.links.contains(where: { $0.kind == .item && $0.text.contains(byte) }) { return true }
    return (max(sentence.lowerBound + 1, place - 3)..<max(sentence.lowerBound + 1, place))
      .contains { text.words[$0].traits.contains(.capitalized) }
  }

  /// Whether the reader is spoken of together with others: `dem ni är till för`, `er arbetsgrupp`.
  private func namesOthers(_ places: Range<Int>) -> Bool {
    places.contains { words.isOthers(text.words[$0], text) }
  }

  /// Where the first colon stands in a sentence or right before it; what follows it is said to one
  /// or to all, as it may be.
  private func firstColon(in sentence: Range<Int>) -> Int? {
    let start = Int(text.words[sentence.lowerBound].start)
    let end = Int(text.words[sentence.upperBound - 1].end)
    if text.bytes[..<start].last(where: { $0 != 0x20 && $0 != 0x0A }) == 0x3A { return start - 1 }
    return text.bytes[start..<end].firstIndex(of: 0x3A)
  }

  private func asks(_ sentence: Range<Int>) -> Bool {
    text.bytes[Int(text.words[sentence.upperBound - 1].end)...].first == 0x3F
  }
}
