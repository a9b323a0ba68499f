internal import Catalog
internal import Text

extension Decoder {
  func programme() -> Programme? {
    guard let head, let version = text("version"), let licence = text("licence"),
      let publisher = text("publisher")
    else { return nil }
    return Programme(
      head: head, version: version, released: text("released"), licence: licence,
      publisher: publisher, base: text("base"), startHere: references("startHere"),
      order: choice("order") ?? .free, completedWhen: choices("completedWhen"),
      exporters: element.all("exporters").map(\.located), lead: prose("lead"),
      settings: settings)
  }

  private var settings: ProgrammeSettings {
    ProgrammeSettings(
      limits: limits, avoidedWords: rows("avoidedWords").map(avoidedWord),
      terms: rows("terms").compactMap(term), rules: rows("rules").compactMap(ruleSetting))
  }

  private func rows(_ section: String) -> [Element] {
    element.child(section)?.children ?? []
  }

  private var limits: [String: ProgrammeSettings.Limit] {
    var limits: [String: ProgrammeSettings.Limit] = [:]
    for row in rows("limits") {
      guard let what = row.value("what") else { continue }
      limits[what.canonical] = ProgrammeSettings.Limit(
        least: row.value("least").flatMap(amount), most: row.value("most").flatMap(amount),
        range: row.range)
    }
    return limits
  }

  /// A number, or a time in minutes.
  private func amount(_ value: ElementValue) -> Int? {
    Int(value.canonical) ?? TimeNeeded(canonical: value.canonical)?.minutes
  }

  private func avoidedWord(_ row: Element) -> ProgrammeSettings.AvoidedWord {
    ProgrammeSettings.AvoidedWord(
      forms: row.all("word").map(\.located), instead: row.all("instead").map(\.located),
      why: row.value("why")?.canonical)
  }

  private func term(_ row: Element) -> ProgrammeSettings.Term? {
    guard let term = row.value("term") else { return nil }
    return ProgrammeSettings.Term(
      term: term.located, inflections: row.all("inflections").map(\.located),
      not: row.all("not").map(\.located), explanation: row.value("explanation")?.canonical)
  }

  private func ruleSetting(_ row: Element) -> ProgrammeSettings.RuleSetting? {
    guard let rule = row.value("rule"), let level = row.value("level") else { return nil }
    return ProgrammeSettings.RuleSetting(
      rule: rule.located, level: level.located, why: row.value("why")?.canonical)
  }
}
