internal import Catalog
internal import Diagnostics
internal import Text

/// A sentence that does much to make a text heavy to read.
struct HeavySentence: Sendable {
  let range: SourceRange
  let readability: Readability

  /// “28 words, 11 of them long”, to say at its place.
  var note: Diagnostic.Note {
    let (words, long) = (readability.words, readability.longWords)
    return Diagnostic.Note(
      at: range,
      LocalizedText(
        sv: "tung mening: \(words) ord, \(long) av dem långa",
        en: "heavy sentence: \(words) words, \(long) of them long"))
  }
}

extension ItemText {
  /// The sentences that do most to make a text heavy, the heaviest first.
  ///
  /// - Parameter whole: what the text as a whole measures.
  func heaviest(_ count: Int, of passages: [WordedPassage], in whole: Readability)
    -> [HeavySentence]
  {
    var heaviest: [(weight: Int, sentence: Range<Int>, readability: Readability)] = []
    for sentence in passages.lazy.flatMap(\.sentences) {
      let readability = Readability(words[sentence], sentences: 1)
      let weight = whole.weight(of: readability)
      guard weight > 0, heaviest.count < count || weight > heaviest.last?.weight ?? 0 else {
        continue
      }
      let place = heaviest.firstIndex { $0.weight < weight } ?? heaviest.count
      heaviest.insert((weight, sentence, readability), at: place)
      heaviest = Array(heaviest.prefix(count))
    }
    return heaviest.map {
      HeavySentence(range: range(words: $0.sentence), readability: $0.readability)
    }
  }

  /// What several passages measure together.
  func readability(of passages: [WordedPassage]) -> Readability {
    passages.reduce(into: Readability()) { $0.add(readability(of: $1)) }
  }
}
