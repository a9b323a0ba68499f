/// Searches bytes eight at a time.
public enum ByteSearch {
  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The first place of a byte from `start` on, or nil.
  @inlinable
  public static func first(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    let wanted = ones &* UInt64(byte)
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian ^ wanted
      let zeros = (word &- ones) & ~word & highBits
      if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether the next eight bytes are there and all of them printable ASCII.
  @inlinable
  public static func arePlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 8 <= bytes.count else { return false }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: index, as: UInt64.self)
    // A byte below 0x20 borrows, 0x7F carries, the rest have their high bit already.
    return (word | (word &- ones &* 0x20) | (word &+ ones)) & highBits == 0
  }
}
