internal import Catalog
internal import Text

/// Reads times as people write them: `45 min`, `2,5 h`, `1 timme 15 minuter`, `10 x 10 min`.
enum DurationReader {
  private enum Token: Equatable {
    /// Hundredths, so that `1,25 h` is exact.
    case number(hundredths: Int)
    case minutes, hours, times
  }

  static func read(_ written: String) -> TimeNeeded? {
    guard var tokens = tokens(of: written) else { return nil }
    var occasions = 1
    if tokens.count > 2, tokens[1] == .times, case .number(let count) = tokens[0] {
      guard count % 100 == 0, count >= 100 else { return nil }
      occasions = count / 100
      tokens.removeFirst(2)
    }
    guard let minutes = minutes(tokens), minutes > 0, minutes < 100_000, occasions < 1000 else {
      return nil
    }
    return TimeNeeded(occasions: occasions, minutes: minutes)
  }

  /// Hours, then minutes, at least one of them.
  private static func minutes(_ tokens: [Token]) -> Int? {
    var hundredths = 0
    var rest = tokens[...]
    if rest.count >= 2, case .number(let hours) = rest[rest.startIndex],
      rest[rest.startIndex + 1] == .hours
    {
      hundredths += hours * 60
      rest = rest.dropFirst(2)
      if rest.isEmpty { return hundredths % 100 == 0 ? hundredths / 100 : nil }
    }
    guard rest.count == 2, case .number(let minutes) = rest[rest.startIndex],
      rest[rest.startIndex + 1] == .minutes
    else { return nil }
    hundredths += minutes
    return hundredths % 100 == 0 ? hundredths / 100 : nil
  }

  private static func tokens(of written: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = Substring(written.nfc.lowercased())
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
      } else if first.isASCII, first.isNumber {
        let digits = rest.prefix { ($0.isASCII && $0.isNumber) || $0 == "," || $0 == "." }
        guard let number = hundredths(digits) else { return nil }
        tokens.append(.number(hundredths: number))
        rest = rest.dropFirst(digits.count)
      } else {
        let word = "×✕✖*".contains(first) ? rest.prefix(1) : rest.prefix { $0.isLetter }
        guard let token = words[String(word)] else { return nil }
        tokens.append(token)
        rest = rest.dropFirst(word.count)
      }
    }
    return tokens
  }

  private static func hundredths(_ digits: Substring) -> Int? {
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let whole = parts.first.flatMap({ Int($0) }), whole < 100_000, parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return whole * 100 }
    guard (1...2).contains(parts[1].count), let part = Int(parts[1]) else { return nil }
    return whole * 100 + part * (parts[1].count == 1 ? 10 : 1)
  }

  private static let words: [String: Token] = [
    "min": .minutes, "minut": .minutes, "minuter": .minutes, "minute": .minutes,
    "minutes": .minutes, "h": .hours, "tim": .hours, "timme": .hours, "timmar": .hours,
    "hour": .hours, "hours": .hours, "x": .times, "×": .times, "✕": .times, "✖": .times,
    "*": .times, "gånger": .times, "times": .times,
  ]
}
