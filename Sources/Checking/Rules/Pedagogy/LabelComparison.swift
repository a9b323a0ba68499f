internal import Text

/// Finds where a template filled in has other labels than the template.
///
/// What is left out, and what is added, is fine: only where one stands in place of another is it
/// told.
struct LabelComparison {
  /// Positions of words in the text.
  struct Difference {
    let own: Range<Int>
    let template: Range<Int>
  }

  private let text: ItemText

  init(_ text: ItemText) {
    self.text = text
  }

  func differences(_ own: LabelSheet, _ template: LabelSheet) -> [Difference] {
    differences(own.items, template.items)
      + pairs(own, template).flatMap { own, template in
        differences(own.headings, template.headings) + differences(own.rows, template.rows)
      }
  }

  /// Each table with the template's: in order, or by its headings where one is left out.
  private func pairs(_ own: LabelSheet, _ template: LabelSheet) -> [(
    own: LabelSheet.Table, template: LabelSheet.Table
  )] {
    if own.tables.count == template.tables.count { return Array(zip(own.tables, template.tables)) }
    let byHeadings = Dictionary(
      template.tables.map { (key($0.headings.flatMap(\.words)), $0) },
      uniquingKeysWith: { one, _ in one })
    return own.tables.compactMap { table in
      byHeadings[key(table.headings.flatMap(\.words))].map { (table, $0) }
    }
  }

  private func key(_ words: some Sequence<Int>) -> WordKey {
    WordKey(of: words.lazy.map { text.words[$0].key })
  }

  private func differences(
    _ own: [LabelSheet.Label], _ template: [LabelSheet.Label]
  ) -> [Difference] {
    let (ownKeys, templateKeys) = (own.map { key($0.words) }, template.map { key($0.words) })
    if ownKeys == templateKeys { return [] }
    let known = Set(templateKeys)
    let isOther = own.indices.map { !own[$0].words.isEmpty && !known.contains(ownKeys[$0]) }
    guard isOther.contains(true) else { return [] }
    let first = Dictionary(zip(ownKeys, own.indices), uniquingKeysWith: { one, _ in one })
    var (next, differences) = (own.startIndex, [Difference]())
    for (label, key) in zip(template, templateKeys) {
      if label.words.isEmpty {
        // Something to fill in, by whatever words stand there.
        if label.isAsked, next < own.endIndex, own[next].words.isEmpty || isOther[next] {
          next += 1
        }
      } else if let place = first[key] {
        next = max(next, place + 1)
      } else if label.isAsked {
        while next < own.endIndex, own[next].words.isEmpty { next += 1 }
        guard next < own.endIndex, isOther[next] else { continue }
        differences.append(Difference(own: own[next].words, template: label.words))
        next += 1
      }
    }
    return differences
  }
}
