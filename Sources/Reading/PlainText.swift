internal import Text

/// Whether bytes are surely text: eight at a time where they are ASCII and å, ä and ö.
///
/// What it does not know, such as emoji, it leaves to `EncodingCheck`, which is slower.
enum PlainText {
  static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let length = ByteSearch.latinPrefix(bytes, at: index)
        index += length
        // One of the next characters is another: past them one by one.
        let end = length == 0 ? min(index + 8, bytes.count) : index
        while index < end {
          let length = characterLength(bytes, index)
          if length == 0 { return false }
          index += length
        }
      }
      return true
    }
  }

  /// The bytes of the character that begins here, 0 when it is not surely one of text.
  private static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0x09, 0x0A, 0x20...0x7E: return 1
    case 0x0D: return second == 0x0A ? 2 : 0
    case 0xC2: return (0xA0...0xBF).contains(second) ? 2 : 0
    case 0xC3: return isContinuation(second) ? 2 : 0
    case 0xE2 where index + 2 < bytes.count && isContinuation(second):
      let third = bytes[index + 2]
      let endsLine = second == 0x80 && (0xA8...0xA9).contains(third)
      return isContinuation(third) && !endsLine ? 3 : 0
    default: return 0
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }
}
