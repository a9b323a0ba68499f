internal import Catalog
internal import Text

/// Reads a value as its form says: as written → canonical, or what was expected.
struct ValueReader {
  let language: Language

  enum Outcome {
    case canonical(String)
    case wrong(Expected)
    /// A time that does not read.
    case wrongTime(Expected)
  }

  func read(_ written: String, as form: ValueForm) -> Outcome {
    switch form {
    case .text, .reference: .canonical(written)
    case .number: number(written)
    case .duration(let occasions): duration(written, occasions: occasions)
    case .span: span(written, leads: false)
    case .leadTime: span(written, leads: true)
    case .rhythm: rhythm(written)
    case .size: size(written)
    case .date: date(written)
    case .version: version(written)
    case .address: address(written)
    case .identifier, .key:
      written.isIdentifier ? .canonical(written) : .wrong(Self.identifier)
    case .amount:
      if case .canonical(let number) = number(written) {
        .canonical(number)
      } else {
        duration(written, occasions: false)
      }
    case .choice(let words): choice(written, among: words)
    }
  }

  /// What is to be written; nil where any text will do.
  func expected(as form: ValueForm) -> LocalizedText? {
    switch read("", as: form) {
    case .canonical: nil
    case .wrong(let expected), .wrongTime(let expected): expected.text
    }
  }

  /// What stands as an example in messages.
  func example(of form: ValueForm) -> String {
    let isSwedish = language == .swedish
    return switch form {
    case .text, .reference: "…"
    case .number: "1"
    case .duration: "45 min"
    case .span: isSwedish ? "4 veckor" : "4 weeks"
    case .leadTime: isSwedish ? "1 vecka före" : "1 week before"
    case .rhythm: isSwedish ? "2 gånger i veckan" : "2 times a week"
    case .size: "4–12"
    case .date: "2026-12-01"
    case .version: "1.0.0"
    case .address: "https://example.org/"
    case .identifier, .key: "mitt-program"
    case .amount: "45 min"
    case .choice(let words): words.first?[language] ?? "…"
    }
  }

  // MARK: - Forms

  private func number(_ written: String) -> Outcome {
    guard let number = Int(written), number >= 1, number < 1_000_000,
      written.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      return .wrong(
        Expected(
          sv: "Här ska stå ett heltal, till exempel 7.", en: "Write a whole number, such as 7.",
          suggestion: wholeNumbers(in: written, count: 1).map { "\($0[0])" }))
    }
    return .canonical(String(number))
  }

  private func duration(_ written: String, occasions: Bool) -> Outcome {
    if let time = DurationReader.read(written), occasions || time.occasions == 1 {
      return .canonical(time.canonical)
    }
    // A number alone is minutes, most likely.
    let minutes =
      Int(written).map { "\($0) min" }
      ?? StepTime.meant(by: written, language).flatMap { $0.contains(",") ? nil : $0 }
    return .wrongTime(
      occasions
        ? Expected(
          sv: "Skriv till exempel 45 min, 1 h 15 min, 2,5 h eller 10 x 10 min.",
          en: "Write for example 45 min, 1 h 15 min, 2.5 h or 10 x 10 min.", suggestion: minutes)
        : Expected(
          sv: "Skriv till exempel 45 min, 1 h 15 min eller 2,5 h.",
          en: "Write for example 45 min, 1 h 15 min or 2.5 h.", suggestion: minutes))
  }

  private func span(_ written: String, leads: Bool) -> Outcome {
    var words = written.nameFolded.utf8.split(separator: 0x20).map { String(Substring($0)) }
    let hasBefore = ["före", "before"].contains(words.last ?? "")
    // “Innan” is another word for it, which is offered in the right one.
    let isLate = words.last == "innan"
    if hasBefore || isLate { words.removeLast() }
    var isSpan = false
    if words.count == 2, let count = Int(words[0]), (1..<1000).contains(count),
      let unit = Self.spanUnits[words[1]]
    {
      if hasBefore == leads, !isLate {
        return .canonical(TimeSpan(count: count, unit: unit).canonical)
      }
      isSpan = true
    }
    let plain = words.joined(separator: " ")
    return .wrong(
      leads
        ? Expected(
          sv: "Skriv till exempel 3 dagar före, 1 vecka före eller 2 månader före.",
          en: "Write for example 3 days before, 1 week before or 2 months before.",
          suggestion: isSpan ? "\(plain) \(language == .swedish ? "före" : "before")" : nil)
        : Expected(
          sv: "Skriv till exempel 3 dagar, 4 veckor eller 2 månader.",
          en: "Write for example 3 days, 4 weeks or 2 months.",
          suggestion: isSpan ? plain : nil))
  }

  private func rhythm(_ written: String) -> Outcome {
    let folded = written.nameFolded
    if ["varannan vecka", "every other week"].contains(folded) {
      return .canonical(Rhythm.everyOtherWeek.canonical)
    }
    let words = folded.split(separator: " ").map(String.init)
    let rest = words.dropFirst().joined(separator: " ")
    let isKnown = [
      "gånger i veckan", "gång i veckan", "gånger per vecka", "times a week", "time a week",
    ].contains(rest)
    if isKnown, let first = words.first, let times = Int(first), (1...14).contains(times) {
      return .canonical(Rhythm.timesAWeek(times).canonical)
    }
    return .wrong(
      Expected(
        sv: "Skriv till exempel 2 gånger i veckan eller varannan vecka.",
        en: "Write for example 2 times a week or every other week."))
  }

  private func size(_ written: String) -> Outcome {
    let folded = written.nameFolded
    let least = ["minst ", "at least "].first { folded.hasPrefix($0) }
    let most = ["högst ", "at most "].first { folded.hasPrefix($0) }
    let rest = folded.dropFirst((least ?? most)?.count ?? 0)
    let numbers = rest.split(separator: "-", omittingEmptySubsequences: false)
      .map { Int(String($0).trimmed) }
    if numbers.count == 1, let number = numbers[0], number >= 1 {
      return .canonical(
        GroupSize(least: most == nil ? number : nil, most: least == nil ? number : nil).canonical)
    }
    if least == nil, most == nil, numbers.count == 2, let low = numbers[0], let high = numbers[1],
      low >= 1, high >= low
    {
      return .canonical(GroupSize(least: low, most: high).canonical)
    }
    return .wrong(
      Expected(
        sv: "Skriv till exempel 6, 4–12, minst 4 eller högst 12.",
        en: "Write for example 6, 4–12, at least 4 or at most 12.",
        suggestion: wholeNumbers(in: folded, count: 2).map {
          "\(min($0[0], $0[1]))–\(max($0[0], $0[1]))"
        }))
  }

  /// The numbers in a text, when they are so many, whole and from 1.
  private func wholeNumbers(in text: String, count: Int) -> [Int]? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let isPlain = numbers.allSatisfy { (1..<1_000_000).contains($0) } && !text.contains(",")
    return numbers.count == count && isPlain ? numbers : nil
  }

  private func date(_ written: String) -> Outcome {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = written.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
    let isShaped = isPlain && parts.map(\.count) == [4, 2, 2]
    if isShaped, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    {
      return .canonical(written)
    }
    return .wrong(
      Expected(
        sv: "Skriv år, månad och dag: 2026-12-01.", en: "Write year, month and day: 2026-12-01."))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Semantic Versioning 2.0.0.
  private func version(_ written: String) -> Outcome {
    let pattern =
      /(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.\-]+)?(\+[0-9A-Za-z.\-]+)?/
    guard written.wholeMatch(of: pattern) != nil else {
      return .wrong(
        Expected(
          sv: "Skriv tre tal med punkt emellan: 1.0.0.",
          en: "Write three numbers with dots between: 1.0.0."))
    }
    return .canonical(written)
  }

  private func address(_ written: String) -> Outcome {
    guard written.wholeMatch(of: /https?:\/\/[A-Za-z0-9][A-Za-z0-9.\-]*(:\d+)?(\/[!-~]*)?/) != nil
    else {
      return .wrong(
        Expected(
          sv: "Skriv en hel adress: https://example.org/.",
          en: "Write a whole address: https://example.org/."))
    }
    return .canonical(written)
  }

  private func choice(_ written: String, among words: [Word]) -> Outcome {
    let folded = written.nameFolded
    if let word = words.first(where: { $0.folded(language) == folded }) {
      return .canonical(word.schema)
    }
    let known = words.map { $0[language] }
    let names = LocalizedText.quotedList(known, sv: "eller", en: "or")
    return .wrong(
      Expected(
        sv: "Här kan det stå \(names[.swedish]).", en: "This can be \(names[.english]).",
        suggestion: nearest(to: written, among: known)))
  }

  private static let identifier = Expected(
    sv: "Skriv små bokstäver a–z, siffror och bindestreck.",
    en: "Write small letters a–z, digits and hyphens.")

  private static let spanUnits: [String: TimeSpan.Unit] = [
    "dag": .day, "dagar": .day, "day": .day, "days": .day,
    "vecka": .week, "veckor": .week, "week": .week, "weeks": .week,
    "månad": .month, "månader": .month, "month": .month, "months": .month,
  ]
}
