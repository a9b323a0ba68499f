internal import Catalog
internal import Text

/// Reads values as XML has them: the canonical form is the only one.
struct CanonicalValue {
  private let words: ValueReader

  init(_ language: Language) {
    words = ValueReader(language: language)
  }

  func read(_ written: String, as form: ValueForm) -> ValueReader.Outcome {
    switch form {
    case .text, .reference, .number, .date, .version, .address, .identifier, .key:
      words.read(written, as: form)
    case .duration(let occasions): duration(written, occasions: occasions)
    case .span: check(span(written), written, form, "P3D", "P4W", "P2M")
    case .leadTime: check(span(written), written, form, "P1W", "P3D", "P2M")
    case .rhythm: check(rhythm(written), written, form, "2 timesAWeek", "everyOtherWeek")
    case .size: check(size(written), written, form, "6", "4-12", "4-", "-12")
    case .amount: amount(written)
    case .choice(let words): choice(written, among: words)
    }
  }

  /// The value, when it is the canonical form of what it says.
  private func check(
    _ canonical: String?, _ written: String, _ form: ValueForm, _ examples: String...
  ) -> ValueReader.Outcome {
    if canonical == written { return .canonical(written) }
    let names = LocalizedText.quotedList(examples, sv: "eller", en: "or")
    return .wrong(
      Expected(
        sv: "Skriv till exempel \(names[.swedish]).", en: "Write for example \(names[.english]).",
        suggestion: meant(written, form)))
  }

  /// A value as people write it says which canonical one was meant.
  private func meant(_ written: String, _ form: ValueForm) -> String? {
    let isLead = if case .leadTime = form { true } else { false }
    // “1 vecka” is as plain as “1 vecka före”.
    for text in isLead ? [written, "\(written) före"] : [written] {
      if case .canonical(let canonical) = words.read(text, as: form) { return canonical }
    }
    return nil
  }

  private func span(_ written: String) -> String? {
    TimeSpan(canonical: written).flatMap { (1..<1000).contains($0.count) ? $0.canonical : nil }
  }

  private func duration(_ written: String, occasions: Bool) -> ValueReader.Outcome {
    if let time = TimeNeeded(canonical: written), time.canonical == written,
      (1..<100_000).contains(time.minutes), (1..<1000).contains(time.occasions),
      occasions || time.occasions == 1
    {
      return .canonical(written)
    }
    // A time as people write it says which one was meant.
    let meant = DurationReader.read(written)?.canonical
    return .wrongTime(
      occasions
        ? Expected(
          sv: "Skriv tiden i minuter: PT45M, eller R10/PT10M för tio tillfällen.",
          en: "Write the time in minutes: PT45M, or R10/PT10M for ten occasions.",
          suggestion: meant)
        : Expected(
          sv: "Skriv tiden i minuter: PT45M.", en: "Write the time in minutes: PT45M.",
          suggestion: meant))
  }

  private func rhythm(_ written: String) -> String? {
    guard let rhythm = Rhythm(canonical: written) else { return nil }
    if case .timesAWeek(let times) = rhythm, !(1...14).contains(times) { return nil }
    return rhythm.canonical
  }

  private func size(_ written: String) -> String? {
    guard let size = GroupSize(canonical: written), size.least ?? 1 >= 1, size.most ?? 1 >= 1,
      size.least != nil || size.most != nil, size.most ?? .max >= size.least ?? 1
    else { return nil }
    return size.canonical
  }

  private func amount(_ written: String) -> ValueReader.Outcome {
    if case .canonical(let number) = words.read(written, as: .number) { return .canonical(number) }
    return duration(written, occasions: false)
  }

  private func choice(_ written: String, among words: [Word]) -> ValueReader.Outcome {
    if words.contains(where: { $0.schema == written }) { return .canonical(written) }
    let known = words.map(\.schema)
    let names = LocalizedText.quotedList(known, sv: "eller", en: "or")
    // The word of another language, or of a heading, stands for the same.
    let meant = words.first {
      [$0.swedish, $0.english].map(\.nameFolded).contains(written.nameFolded)
    }
    return .wrong(
      Expected(
        sv: "Här kan det stå \(names[.swedish]).", en: "This can be \(names[.english]).",
        suggestion: meant?.schema ?? nearest(to: written, among: known)))
  }
}
