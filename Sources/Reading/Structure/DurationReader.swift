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
    guard var tokens = tokens(of: written.nameFolded) else { return nil }
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

  private static func tokens(of folded: String) -> [Token]? {
    var tokens: [Token] = []
    tokens.reserveCapacity(4)
    var rest = folded.utf8[...]
    while let first = rest.first {
      if first == 0x20 {
        rest = rest.dropFirst()
      } else if isDigit(first) {
        let digits = rest.prefix {
          isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
        }
        guard let number = hundredths(digits) else { return nil }
        tokens.append(.number(hundredths: number))
        rest = rest[digits.endIndex...]
      } else {
        let word = rest.prefix { $0 != 0x20 && !isDigit($0) }
        guard let token = token(String(Substring(word))) else { return nil }
        tokens.append(token)
        rest = rest[word.endIndex...]
      }
    }
    return tokens
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  /// A whole number, or one with one or two decimals.
  private static func hundredths(_ digits: Substring.UTF8View) -> Int? {
    var number = 0
    var decimals: Int?
    for byte in digits {
      if isDigit(byte) {
        number = number * 10 + Int(byte - 0x30)
        decimals = decimals.map { $0 + 1 }
        guard number < 10_000_000, decimals ?? 0 <= 2 else { return nil }
      } else {
        guard decimals == nil else { return nil }
        decimals = 0
      }
    }
    switch decimals {
    case nil: return number * 100
    case 1: return number * 10
    case 2: return number
    default: return nil
    }
  }

  private static func token(_ word: String) -> Token? {
    switch word {
    case "min", "minut", "minuter", "minute", "minutes": .minutes
    case "h", "tim", "timme", "timmar", "hour", "hours": .hours
    case "x", "×", "✕", "✖", "*", "gånger", "times": .times
    default: nil
    }
  }
}
