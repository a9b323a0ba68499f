internal import Text

/// Finds what belongs to one person in the bytes of a file, front matter and comments included.
///
/// Numbers are few: every third byte is looked at, and what is round a digit is read with care.
struct PersonalDataScanner {
  enum Kind { case identityNumber, coordinationNumber, address, mobileNumber }

  struct Found {
    let kind: Kind
    let range: Range<Int>
  }

  private(set) var found: [Found] = []

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      findNumbers(bytes)
      findAddresses(bytes)
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: - Numbers

  private mutating func findNumbers(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 2
    while place < bytes.count {
      guard Self.isDigit(bytes[place]) else {
        place += 3
        continue
      }
      let number = WrittenNumber(around: place, in: bytes)
      if let kind = number.kind { found.append(Found(kind: kind, range: number.range)) }
      place = number.range.upperBound + 3
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  // MARK: - Addresses

  private mutating func findAddresses(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while let at = ByteSearch.first(of: UInt8(ascii: "@"), in: bytes, from: place) {
      place = at + 1
      let range = Self.start(before: at, bytes)..<Self.end(after: at, bytes)
      let address = String(decoding: bytes[range], as: UTF8.self)
      if PersonalAddress.isOne(address) { found.append(Found(kind: .address, range: range)) }
    }
  }

  private static func start(before at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = at
    while start > max(0, at - 100), isAddressPart(bytes[start - 1]) { start -= 1 }
    return start
  }

  private static func end(after at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = at + 1
    while end < min(bytes.count, at + 100), isAddressPart(bytes[end]) { end += 1 }
    while bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  /// Letters of any language, digits, dots, hyphens.
  private static func isAddressPart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || isDigit(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
      || byte == 0x2B || byte == 0xC3 || (byte >= 0x80 && byte < 0xC0)
  }
}

/// Which e-mail addresses have somebody's name.
private enum PersonalAddress {
  /// `first.last@somewhere`: names alone, two at least.
  static func isOne(_ address: String) -> Bool {
    let halves = address.lowercased().split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, isDomain(halves[1]) else { return false }
    let names = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    return (2...3).contains(names.count) && names.allSatisfy(isName)
      && !names.contains { functions.contains(String($0)) }
  }

  private static func isDomain(_ domain: Substring) -> Bool {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }) else { return false }
    return !labels.contains { ["example", "exempel", "test", "invalid"].contains($0) }
  }

  /// Letters, perhaps with a hyphen or a number after them; one letter may be an initial.
  private static func isName(_ name: Substring) -> Bool {
    var letters = name[...]
    while let last = letters.last, last.isNumber { letters.removeLast() }
    return !letters.isEmpty && letters.allSatisfy { $0.isLetter || $0 == "-" }
  }

  /// Parts of addresses that belong to nobody.
  private static let functions = Set(
    """
    info kontakt contact support kundtjänst kundtjanst kundcenter service hjälp hjalp help helpdesk
    center centre centrum registrator registratur diarium hr it post mejl mail epost press media
    nyheter news no noreply reply ej svara svar skola skolan förskola forskola bibliotek biblioteket
    kommun kommunen stad staden region regionen förvaltning forvaltning förvaltningen enhet enheten
    nämnd namnd nämnden namnden kansli kansliet kontor kontoret reception växel vaxel innovation
    utveckling projekt project team teamet grupp gruppen ledning ledningen chef administration admin
    administrator webb webbplats web webmaster kultur kulturskolan omsorg omsorgen hemtjänst
    hemtjanst hälsa halsa miljö miljo bygg teknik vatten trafik social socialtjänst socialtjanst
    arbetsmarknad personal rekrytering jobb jobs lön lon ekonomi faktura fakturor invoice data
    dataskydd dpo gdpr privacy säkerhet sakerhet security system drift order booking bokning boka
    förnamn fornamn efternamn namn namnsson firstname lastname first last name your ditt
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
