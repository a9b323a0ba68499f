/// Digits that belong together, as they are written.
struct WrittenNumber {
  /// What stands between two groups of digits.
  private enum Mark { case blank, hyphen, plus }

  /// From the first to the last digit.
  private(set) var range: Range<Int>
  /// Digits that stand together, group by group.
  private var groups: [[UInt8]] = [[]]
  private var marks: [Mark] = []
  /// Whether what stands before and after lets it be a number of its own.
  private var isFree = false
  /// Whether `(0)` stands before it, as after a country's number.
  private var followsZero = false

  /// Longer ones are none that is looked for.
  private static let mostBytes = 40
  private static let mostGapBytes = 5

  init(around place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let start = Self.start(before: place, in: bytes)
    range = start..<start
    read(from: start, in: bytes)
    isFree =
      Self.isFree(before: start, in: bytes) && Self.isFree(after: range.upperBound, in: bytes)
    followsZero = start > 2 && bytes[(start - 3)..<start].elementsEqual("(0)".utf8)
  }

  private static func start(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = place
    while start > 0, place - start < mostBytes {
      if isDigit(bytes[start - 1]) {
        start -= 1
        continue
      }
      var gap = start
      while gap > 0, start - gap < mostGapBytes, isGap(bytes[gap - 1]) { gap -= 1 }
      guard gap < start, gap > 0, isDigit(bytes[gap - 1]) else { break }
      start = gap
    }
    return start
  }

  private mutating func read(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var place = start
    while place < bytes.count, place - start < 2 * Self.mostBytes {
      if Self.isDigit(bytes[place]) {
        groups[groups.count - 1].append(bytes[place] - 0x30)
        place += 1
        range = start..<place
        continue
      }
      var gap = place
      while gap < bytes.count, gap - place < Self.mostGapBytes, Self.isGap(bytes[gap]) { gap += 1 }
      guard gap > place, gap < bytes.count, Self.isDigit(bytes[gap]) else { break }
      marks.append(Self.mark(bytes[place..<gap]))
      groups.append([])
      place = gap
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Blanks, hard ones as well, hyphens and dashes, a plus sign.
  private static func isGap(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2B, 0x2D, 0xC2, 0xA0, 0xE2, 0x80, 0x90, 0x91, 0x93: true
    default: false
    }
  }

  private static func mark(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Mark {
    if gap.contains(0x2B) { return .plus }
    return gap.contains(0x2D) || gap.contains(0xE2) ? .hyphen : .blank
  }

  /// Whether nothing before makes the digits part of a word, an address or a longer number.
  private static func isFree(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start > 0 else { return true }
    let (byte, before) = (bytes[start - 1], start > 1 ? bytes[start - 2] : 0x20)
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"): return !isPart(before)
    case 0x80...: return before != 0xC3
    default: return !isPart(byte)
    }
  }

  private static func isFree(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    end == bytes.count || !isPart(bytes[end])
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "#"), 0xC3: true
    default: (byte | 0x20) &- 0x61 < 26 || isDigit(byte)
    }
  }
}

// MARK: - What it is

extension WrittenNumber {
  var kind: PersonalDataScanner.Kind? {
    guard isFree else { return nil }
    if let kind = identityNumber { return kind }
    return isMobileNumber ? .mobileNumber : nil
  }

  /// `YYMMDD-NNNN`, `YYMMDD+NNNN`, `YYYYMMDD-NNNN` or `YYYYMMDDNNNN`.
  private var identityNumber: PersonalDataScanner.Kind? {
    let sizes = groups.map(\.count)
    switch sizes {
    case [6, 4], [8, 4]: if marks == [.blank] { return nil }
    case [12]: break
    default: return nil
    }
    let digits = groups.flatMap { $0.map(Int.init) }
    let short = Array(digits.suffix(10))
    let century = digits.count == 12 ? digits[0] * 10 + digits[1] : nil
    guard century.map({ (18...20).contains($0) }) ?? true, Self.hasCheckDigit(short) else {
      return nil
    }
    let day = short[4] * 10 + short[5]
    let isCoordination = day > 60
    guard Self.isDate(short, day: isCoordination ? day - 60 : day, century: century) else {
      return nil
    }
    return isCoordination ? .coordinationNumber : .identityNumber
  }

  /// Luhn's: every other digit doubled, the sum of all digits a multiple of ten.
  private static func hasCheckDigit(_ digits: [Int]) -> Bool {
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let weighed = digit.offset.isMultiple(of: 2) ? digit.element * 2 : digit.element
      return sum + weighed / 10 + weighed % 10
    }
    return sum.isMultiple(of: 10)
  }

  private static func isDate(_ digits: [Int], day: Int, century: Int?) -> Bool {
    let month = digits[2] * 10 + digits[3]
    let year = digits[0] * 10 + digits[1]
    guard (1...12).contains(month) else { return false }
    let isLeap = year.isMultiple(of: 4) && !(year == 0 && century.map { $0 != 20 } ?? false)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// Ten digits from 070, 072, 073, 076 or 079, or as many from abroad; not those that are made up.
  private var isMobileNumber: Bool {
    guard let parts = nationalParts, parts.joined().count == 9 else { return false }
    let digits = Array(parts.joined())
    guard digits[0] == 7, [0, 2, 3, 6, 9].contains(digits[1]), parts[0].count > 1,
      parts.dropFirst().allSatisfy({ $0.count > 1 })
    else { return false }
    return !Self.isMadeUp(digits)
  }

  /// The groups without what stands for the country or for the way out of the area.
  private var nationalParts: [[UInt8]]? {
    if followsZero { return groups }
    var parts = groups
    for prefix in [[0, 0, 4, 6], [4, 6], [0]] as [[UInt8]] where parts[0].starts(with: prefix) {
      parts[0].removeFirst(prefix.count)
      if parts[0].isEmpty { parts.removeFirst() }
      return parts.isEmpty ? nil : parts
    }
    return nil
  }

  /// 070-174 06 05 to 99 belong to nobody: Post- och telestyrelsen keeps them for books and films.
  private static func isMadeUp(_ digits: [UInt8]) -> Bool {
    let own = digits[2...]
    return digits.starts(with: [7, 0, 1, 7, 4, 0, 6])
      || own.elementsEqual([1, 2, 3, 4, 5, 6, 7]) || own.allSatisfy { $0 == own.first }
  }
}
