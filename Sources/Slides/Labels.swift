internal import Catalog
internal import Text

/// The schema's words as slides show them, in the catalogue's language.
struct Labels: Sendable {
  let language: Language

  func key(_ name: String, of kind: KindName = .exercise) -> String {
    Schema.kind(kind).keys.first { $0.word.schema == name }?.word.label(language) ?? name
  }

  func section(_ name: String, of kind: KindName = .exercise) -> String {
    Schema.kind(kind).sections.first { $0.word.schema == name }?.word.label(language) ?? name
  }

  /// The word for an enumerated value, as it reads within a line.
  func value(_ name: String, among words: [Word]) -> String {
    words.first { $0.schema == name }?[language] ?? name
  }

  /// A heading that takes a title: `Mall: Före och efter`.
  func titled(_ heading: String, _ title: String) -> String {
    title.isEmpty ? heading : "\(heading): \(title)"
  }

  var template: String { Words.template.label(language) }

  /// A grade as it reads after `mot`: `2 (Vi testar, Provad innovation)`.
  func grade(_ grade: MaturityModel.Grade) -> String {
    "\(grade.number.value) (\(grade.whatWeDo), \(grade.howEmbedded))"
  }
}

extension Labels {
  /// `Tid: 45 min`, or nothing where there is no value.
  func fact(_ name: String, of kind: KindName = .exercise, _ value: String?) -> SlideLine? {
    guard let value, !value.isEmpty else { return nil }
    return SlideLine(level: .point, text: "\(key(name, of: kind)): \(value)")
  }

  func fact(_ name: String, of kind: KindName = .exercise, _ values: [String]) -> SlideLine? {
    fact(name, of: kind, values.joined(separator: ", "))
  }

  /// What an item says of itself beside its content.
  func facts(of head: ItemHead) -> [SlideLine] {
    let status = head.status.map { value($0, among: Words.status) }
    return [
      fact("status", of: head.kind, status), fact("owner", of: head.kind, head.owner),
      fact("reviewed", of: head.kind, head.reviewed),
      fact("keywords", of: head.kind, head.keywords), fact("sources", of: head.kind, head.sources),
    ].compactMap(\.self)
  }

  /// The slide that tells what must be known before; the schema has no word for it.
  var atAGlance: String { LocalizedText(sv: "I korthet", en: "At a glance")[language] }
}
