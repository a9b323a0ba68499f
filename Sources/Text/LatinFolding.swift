/// Folding and slugs for ASCII and the letters of Latin-1, byte by byte.
///
/// Names of Western European languages hold nothing else but dashes and quotes, and are folded by
/// the thousand; the general way through Unicode's tables stands beside each and gives the same.
enum LatinFolding {
  /// The folded name, or nil when it holds something that only the general way knows.
  static func fold(_ text: String) -> String? {
    var text = text
    if text.withUTF8({ isFolded($0) }) { return text }
    return text.withUTF8 { bytes in
      var isKnown = true
      let folded = String(unsafeUninitializedCapacity: bytes.count) { folded in
        let count = fold(bytes, into: folded)
        isKnown = count != nil
        return count ?? 0
      }
      return isKnown ? folded : nil
    }
  }

  /// Writes the folded bytes, of which there are never more than before; how many, or nil.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var count = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x09...0x0D, 0x20:
        // One blank for each run, and none at the beginning.
        if count == 0 || folded[count - 1] == 0x20 { count -= 1 } else { folded[count] = 0x20 }
      case 0x41...0x5A: folded[count] = byte + 0x20
      case 0..<0x80: folded[count] = byte
      case 0xC3 where index + 1 < bytes.count:
        let next = bytes[index + 1]
        folded[count] = byte
        folded[count + 1] = isCapital(next) ? next + 0x20 : next
        count += 1
        index += 1
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        guard let length = foldMark(bytes[index + 2], into: folded, at: count) else { return nil }
        count += length - 1
        index += 2
      default: return nil
      }
      count += 1
      index += 1
    }
    return count > 0 && folded[count - 1] == 0x20 ? count - 1 : count
  }

  /// General punctuation by its last byte: dashes U+2010–U+2015, quotes U+2018–U+201F, the
  /// ellipsis; how many bytes it makes, nil for all other.
  private static func foldMark(
    _ last: UInt8, into folded: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int? {
    if (0x90...0x95).contains(last) {
      folded[place] = 0x2D
      return 1
    }
    guard (0x98...0x9F).contains(last) || last == 0xA6 else { return nil }
    folded[place] = 0xE2
    folded[place + 1] = 0x80
    folded[place + 2] = last
    return 3
  }

  /// Whether it is small letters, digits and single blanks only, as most words of the format are.
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0xC3: break
      case 0x20 where before != 0x20: break
      case 0xA0...0xBF where before == 0xC3: break
      default: return false
      }
      before = byte
    }
    return before != 0x20
  }

  /// The slug, or nil when the text holds something that only the general way knows.
  static func slug(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var isKnown = true
      let slug = String(unsafeUninitializedCapacity: bytes.count) { slug in
        let count = self.slug(bytes, into: slug)
        isKnown = count != nil
        return count ?? 0
      }
      return isKnown ? slug : nil
    }
  }

  /// Writes the slug's bytes, of which there are never more than before; how many, or nil.
  private static func slug(
    _ bytes: UnsafeBufferPointer<UInt8>, into slug: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var count = 0
    var index = 0
    while index < bytes.count {
      guard let letter = letter(at: index, bytes) else { return nil }
      if letter != 0x2D || (count > 0 && slug[count - 1] != 0x2D) {
        slug[count] = letter
        count += 1
      }
      index += bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : 3
    }
    return count > 0 && slug[count - 1] == 0x2D ? count - 1 : count
  }

  /// What a character is in a slug: a letter or digit, or a hyphen for all else.
  private static func letter(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39, 0x61...0x7A: return byte
    case 0x41...0x5A: return byte + 0x20
    case 0..<0x80: return 0x2D
    case 0xC3 where index + 1 < bytes.count: return base(of: bytes[index + 1])
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80: return 0x2D
    default: return nil
    }
  }

  /// The plain letter of U+00C0–U+00FF by its second byte; a hyphen where there is none.
  private static func base(of second: UInt8) -> UInt8 {
    let letters: StaticString = "aaaaaa-ceeeeiiii-nooooo--uuuuy--"
    if second == 0xBF { return UInt8(ascii: "y") }
    return letters.utf8Start[Int((second & 0x3F) % 0x20)]
  }

  /// À–Þ but for the multiplication sign.
  private static func isCapital(_ second: UInt8) -> Bool {
    (0x80...0x9E).contains(second) && second != 0x97
  }
}
