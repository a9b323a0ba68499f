internal import Text

/// A word or several that a rule looks for, and what it advises.
struct Phrase: Sendable {
  /// As it stands in texts, in any case: `bl.a.`, `i syfte att`.
  let written: String
  /// What may be written in its place, the best first.
  let instead: [String]
  /// What to write where it opens a sentence and so is an order: `kom på idéer`.
  let order: String?
  let why: LocalizedText?
  /// Whether full stops may stand between its words: `t. ex.`
  let isAbbreviation: Bool

  init(
    _ written: String, instead: [String] = [], order: String? = nil, why: LocalizedText? = nil,
    isAbbreviation: Bool = false
  ) {
    self.written = written
    self.instead = instead
    self.order = order
    self.why = why
    self.isAbbreviation = isAbbreviation
  }
}

/// Phrases of a language as two columns: what is looked for, several forms apart by commas, and
/// what may be written in its place, alternatives apart by commas.
///
/// Forms and alternatives go together, the first with the first, where there are as many. Where a
/// form is an order as well, the order's words follow after a bar: `komma på idéer|kom på idéer`.
struct PhraseTable: Sendable {
  private let rows: KeyValuePairs<String, String>

  init(_ rows: KeyValuePairs<String, String>) {
    self.rows = rows
  }

  var phrases: [Phrase] {
    rows.flatMap { forms, instead in
      let (forms, words) = (Self.split(forms), Self.split(instead))
      let go = forms.count > 1 && forms.count == words.count
      return forms.enumerated().map { Self.phrase($1, go ? [words[$0]] : words) }
    }
  }

  private static func phrase(_ form: String, _ words: [String]) -> Phrase {
    let parts = words.map { $0.split(separator: "|").map(String.init) }
    let order = parts.first.flatMap { $0.count > 1 ? $0[1] : nil }
    return Phrase(form, instead: parts.compactMap(\.first), order: order)
  }

  private static func split(_ cell: String) -> [String] {
    cell.split(separator: ",").map { String($0).trimmed }
  }
}

/// A phrase found in a text.
struct PhraseMatch: Sendable {
  let phrase: Phrase
  /// Positions in the text's words.
  let words: Range<Int>
  let passage: ItemText.WordedPassage
}
