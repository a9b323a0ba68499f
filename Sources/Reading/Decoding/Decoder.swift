internal import Catalog
internal import Text

/// Reads what all kinds share out of an element's canonical values.
///
/// A decoder gives its item, or nothing where a required value is missing or was told. It is a
/// class, since a closure that asks it for something would copy a structure.
final class Decoder {
  let element: Element
  let id: String
  let file: FileID

  init(element: Element, id: String, file: FileID) {
    self.element = element
    self.id = id
    self.file = file
  }

  var head: ItemHead? {
    guard let kind = KindName(rawValue: element.name), let title = element.value("title") else {
      return nil
    }
    return ItemHead(
      kind: kind, id: id, title: title.located, file: file,
      status: text("status"), owner: text("owner"), reviewed: text("reviewed"),
      keywords: list("keywords"), sources: list("sources"), exceptions: exceptions,
      strayReasons: strayReasons)
  }

  // MARK: - Values

  func text(_ name: String) -> String? {
    element.value(name)?.canonical
  }

  func list(_ name: String) -> [String] {
    element.all(name).map(\.canonical)
  }

  func number(_ name: String) -> Located<Int>? {
    element.value(name).flatMap { $0.locatedNumber }
  }

  func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
    text(name).flatMap { Choice(rawValue: $0) }
  }

  func choices<Choice: RawRepresentable<String>>(_ name: String) -> [Choice] {
    list(name).compactMap { Choice(rawValue: $0) }
  }

  func references(_ name: String) -> [Located<Reference>] {
    element.all(name).map { $0.located.map { Reference($0) } }
  }

  // MARK: - Sections

  /// A section's text; empty where there is none.
  func prose(_ name: String) -> Prose {
    element.child(name)?.prose ?? Prose()
  }

  private var reasons: [Element] { element.child("exceptionReasons")?.children ?? [] }

  private var strayReasons: [Located<String>] {
    let excepted = Set(list("exceptions"))
    return reasons.compactMap { $0.value("rule")?.located }.filter { !excepted.contains($0.value) }
  }

  private var exceptions: [RuleException] {
    element.all("exceptions").map { rule in
      let reason = reasons.first { $0.value("rule")?.canonical == rule.canonical }
      return RuleException(rule: rule.located, why: reason?.value("why")?.canonical)
    }
  }
}

extension ElementValue {
  var locatedNumber: Located<Int>? {
    Int(canonical).map { Located($0, at: range) }
  }
}
