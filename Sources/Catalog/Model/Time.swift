public import Text

/// How long something takes: minutes, once or on several occasions.
public struct TimeNeeded: Sendable, Hashable {
  public let occasions: Int
  /// Of one occasion.
  public let minutes: Int

  public init(occasions: Int = 1, minutes: Int) {
    self.occasions = occasions
    self.minutes = minutes
  }

  public var totalMinutes: Int { occasions * minutes }

  /// ISO 8601: `PT45M`, `R10/PT10M`.
  public var canonical: String {
    occasions == 1 ? "PT\(minutes)M" : "R\(occasions)/PT\(minutes)M"
  }

  public init?(canonical: String) {
    let parts = canonical.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    guard let last = parts.last, last.hasPrefix("PT"), last.hasSuffix("M"),
      let minutes = Int(last.dropFirst(2).dropLast())
    else { return nil }
    self.init(
      occasions: parts.count == 2 ? Int(parts[0].dropFirst()) ?? 1 : 1, minutes: minutes)
  }

  /// As people say it: `45 min`, `1 h 15 min`, `10 × 10 min`; the same in both languages.
  public var words: String {
    let once = TimeNeeded.words(minutes: minutes)
    return occasions == 1 ? once : "\(occasions) × \(once)"
  }

  public static func words(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }
}

/// A stretch of calendar time: days, weeks or months.
public struct TimeSpan: Sendable, Hashable {
  public enum Unit: String, Sendable {
    case day = "D"
    case week = "W"
    case month = "M"
  }
  public let count: Int
  public let unit: Unit

  public init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// ISO 8601: `P4W`.
  public var canonical: String { "P\(count)\(unit.rawValue)" }

  public init?(canonical: String) {
    guard canonical.hasPrefix("P"), let unit = Unit(rawValue: String(canonical.suffix(1))),
      let count = Int(canonical.dropFirst().dropLast())
    else { return nil }
    self.init(count: count, unit: unit)
  }

  /// As people say it: `1 vecka`, `4 weeks`.
  public var words: LocalizedText {
    let one = count == 1
    return switch unit {
    case .day:
      LocalizedText(sv: "\(count) \(one ? "dag" : "dagar")", en: "\(count) \(one ? "day" : "days")")
    case .week:
      LocalizedText(
        sv: "\(count) \(one ? "vecka" : "veckor")", en: "\(count) \(one ? "week" : "weeks")")
    case .month:
      LocalizedText(
        sv: "\(count) \(one ? "månad" : "månader")", en: "\(count) \(one ? "month" : "months")")
    }
  }
}

/// How many can take part; an open end is nil.
public struct GroupSize: Sendable, Hashable {
  public let least: Int?
  public let most: Int?

  public init(least: Int?, most: Int?) {
    self.least = least
    self.most = most
  }

  /// `6`, `4-12`, `4-`, `-12`.
  public var canonical: String {
    if let least, least == most { return "\(least)" }
    return "\(least.map(String.init) ?? "")-\(most.map(String.init) ?? "")"
  }

  public init?(canonical: String) {
    let parts = canonical.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let last = parts.last else { return nil }
    self.init(least: Int(first), most: Int(last))
  }

  /// As people say it: `4–12`, `minst 4`.
  public var words: LocalizedText {
    switch (least, most) {
    case (let least?, let most?):
      LocalizedText(same: least == most ? "\(least)" : "\(least)–\(most)")
    case (let least?, nil): LocalizedText(sv: "minst \(least)", en: "at least \(least)")
    case (nil, let most?): LocalizedText(sv: "högst \(most)", en: "at most \(most)")
    case (nil, nil): LocalizedText(same: "")
    }
  }
}

/// How often the occasions of an exercise come.
public enum Rhythm: Sendable, Hashable {
  case timesAWeek(Int)
  case everyOtherWeek

  public var canonical: String {
    switch self {
    case .timesAWeek(let times): "\(times) timesAWeek"
    case .everyOtherWeek: "everyOtherWeek"
    }
  }

  public init?(canonical: String) {
    if canonical == "everyOtherWeek" {
      self = .everyOtherWeek
    } else if let times = canonical.split(separator: " ").first.flatMap({ Int($0) }) {
      self = .timesAWeek(times)
    } else {
      return nil
    }
  }

  public var words: LocalizedText {
    switch self {
    case .timesAWeek(1): LocalizedText(sv: "1 gång i veckan", en: "once a week")
    case .timesAWeek(let n): LocalizedText(sv: "\(n) gånger i veckan", en: "\(n) times a week")
    case .everyOtherWeek: LocalizedText(sv: "varannan vecka", en: "every other week")
    }
  }
}
