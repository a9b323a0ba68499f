#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension String {
  /// Whether the text comes first in the order of its UTF-8 bytes.
  public func precedes(_ other: String) -> Bool {
    let inPlace = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { mine.lexicographicallyPrecedes($0) }
    }
    return (inPlace ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// Searches bytes many at a time.
public enum ByteSearch {
  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The first place of a byte from `start` on, or nil.
  public static func first(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// How many of the next eight bytes are whole characters, when all of them are printable ASCII,
  /// line feeds and the letters from À to ÿ; otherwise 0.
  @inlinable
  public static func latinPrefix(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index + 8 <= bytes.count else { return 0 }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: index, as: UInt64.self
    ).littleEndian
    let low = word & ~highBits
    let leads = word & (word << 1) & highBits
    let followers = word & ~(word << 1) & highBits
    // The highest bit of a byte tells of the whole byte; no sum carries into the next one.
    let controls = ~(low &+ ones &* 0x60) & ~word & highBits
    let deletes = (low &+ ones) & ~word & highBits
    let odd =
      (leads ^ bytesEqual(to: 0xC3, in: word)) | (followers ^ leads << 8)
      | (controls ^ bytesEqual(to: 0x0A, in: word)) | deletes
    guard odd == 0 else { return 0 }
    // A letter that begins in the last byte goes on in the next word.
    return leads >> 63 == 0 ? 8 : 7
  }

  /// The highest bit of every byte that is the one that is asked for.
  @inlinable
  static func bytesEqual(to byte: UInt8, in word: UInt64) -> UInt64 {
    let other = word ^ (ones &* UInt64(byte))
    return ~(((other & ~highBits) &+ ~highBits) | other) & highBits
  }
}
