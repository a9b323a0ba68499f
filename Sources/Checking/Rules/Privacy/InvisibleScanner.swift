internal import Text

/// Finds characters that nobody sees in the bytes of a file.
///
/// Sixteen bytes at a time are passed over where they hold nothing but ASCII and Latin letters.
struct InvisibleScanner {
  enum Kind: Int, CaseIterable { case zeroWidth, softHyphen, direction, decomposed }

  struct Found {
    let kind: Kind
    let range: Range<Int>
    let replacement: String
  }

  private(set) var found: [Found] = []
  /// Up to where lines have been held against their composed form.
  private var composedEnd = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      while let next = Self.next(from: place, in: bytes) {
        place = next + look(at: next, in: bytes)
      }
    }
  }

  private typealias Block = SIMD16<UInt8>

  /// The next character that does not begin with a byte of ASCII or of C3.
  private static func next(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = start
    let raw = UnsafeRawBufferPointer(bytes)
    while place < bytes.count {
      if place + Block.scalarCount <= bytes.count {
        let block = raw.loadUnaligned(fromByteOffset: place, as: Block.self)
        let odd = block .>= Block(repeating: 0xC2) .& block .!= Block(repeating: 0xC3)
        if !any(odd) {
          place += Block.scalarCount
          continue
        }
      }
      let end = min(bytes.count, place + Block.scalarCount)
      while place < end {
        if bytes[place] >= 0xC2, bytes[place] != 0xC3 { return place }
        place += 1
      }
    }
    return nil
  }

  /// Looks at a character; how many bytes it has.
  private mutating func look(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let (scalar, length) = Self.scalar(at: place, in: bytes)
    switch scalar {
    case 0xAD: add(.softHyphen, place, length)
    case 0x200B, 0x2060...0x2064, 0xFEFF, 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0:
      add(.zeroWidth, place, length)
    case 0x200C, 0x200D:
      if !joins(at: place, length, in: bytes) { add(.zeroWidth, place, length) }
    case 0x200E, 0x200F, 0x61C:
      if !isAmongOtherScripts(place, length, in: bytes) { add(.direction, place, length) }
    case 0x202A...0x202E, 0x2066...0x2069: add(.direction, place, length)
    case 0xE0001...0xE007F:
      let before = Self.scalar(before: place, in: bytes)
      if before != 0x1F3F4, !(0xE0001...0xE007F).contains(before) { add(.zeroWidth, place, length) }
    case ..<0x300, 0x2010...0x205E, 0x20A0...0x20BF, 0x2190...0x2328, 0x232B...0x2AFF, 0xFE0E,
      0xFE0F,
      0x1F000...0x1FAFF:
      break
    default: compose(lineAt: place, in: bytes)
    }
    return length
  }

  private mutating func add(_ kind: Kind, _ place: Int, _ length: Int) {
    found.append(Found(kind: kind, range: place..<place + length, replacement: ""))
  }

  /// Whether a joiner stands between signs that it makes one of, or in a script that needs it.
  private func joins(at place: Int, _ length: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = Self.scalar(before: place, in: bytes)
    let after = Self.scalar(at: place + length, in: bytes).value
    return before >= 0x2190 && after >= 0x2190 || isAmongOtherScripts(place, length, in: bytes)
  }

  /// Whether a letter of Hebrew, Arabic, an Indian or a like script stands beside.
  private func isAmongOtherScripts(
    _ place: Int, _ length: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let scripts: ClosedRange<UInt32> = 0x590...0x10FF
    return scripts.contains(Self.scalar(before: place, in: bytes))
      || scripts.contains(Self.scalar(at: place + length, in: bytes).value)
  }

  // MARK: - Composed letters

  /// Holds a line against Unicode's normalization form C, once.
  private mutating func compose(lineAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard place >= composedEnd else { return }
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = ByteSearch.first(of: 0x0A, in: bytes, from: place) ?? bytes.count
    composedEnd = end
    let line = String(decoding: bytes[start..<end], as: UTF8.self)
    if line.nfc.utf8.elementsEqual(line.utf8) { return }
    var position = start
    for character in line {
      let written = String(character)
      let range = position..<position + written.utf8.count
      let composed = written.nfc
      if !composed.utf8.elementsEqual(written.utf8) {
        found.append(Found(kind: .decomposed, range: range, replacement: composed))
      }
      position = range.upperBound
    }
  }

  // MARK: - Characters

  private static func scalar(at place: Int, in bytes: UnsafeBufferPointer<UInt8>)
    -> (value: UInt32, length: Int)
  {
    guard place < bytes.count else { return (0x0A, 1) }
    let byte = bytes[place]
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard length > 1, place + length <= bytes.count else { return (UInt32(byte), 1) }
    return (
      (1..<length).reduce(UInt32(byte) & (0xFF >> UInt32(length + 1))) {
        $0 << 6 | UInt32(bytes[place + $1] & 0x3F)
      }, length
    )
  }

  /// The character that ends before a place.
  private static func scalar(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? 0x0A : scalar(at: start, in: bytes).value
  }
}

extension InvisibleScanner.Found {
  /// The word that it stands in, to mark something that is seen.
  func word(in bytes: [UInt8]) -> Range<Int> {
    let isPart = { (byte: UInt8) in byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > max(0, range.lowerBound - 60), isPart(bytes[start - 1]) { start -= 1 }
    while end < min(bytes.count, range.upperBound + 60), isPart(bytes[end]) { end += 1 }
    // A limit in the middle of a character is moved to its beginning.
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > range.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }
}
