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
      other.utf8.withContiguousStorageIfAvailable { Self.precedes(mine, $0) }
    }
    return (inPlace ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func precedes(
    _ mine: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let start = mine.baseAddress, let otherStart = other.baseAddress else {
      return mine.count < other.count
    }
    let order = memcmp(start, otherStart, Swift.min(mine.count, other.count))
    return order == 0 ? mine.count < other.count : order < 0
  }
}

/// Searches bytes many at a time.
public enum ByteSearch {
  /// The first place of a byte from `start` on, or nil.
  public static func first(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether a word stands somewhere.
  public static func contains(
    _ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return first(word, in: bytes, from: 0) != nil
  }

  /// Where a word begins, each time.
  public static func places(
    of word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    var places: [Int] = []
    while let found = first(word, in: bytes, from: places.last.map { $0 + 1 } ?? 0) {
      places.append(found)
    }
    return places
  }

  private static func first(
    _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, let wordBase = word.baseAddress, !word.isEmpty else {
      return nil
    }
    var place = start
    while let found = first(of: word[0], in: bytes, from: place), found + word.count <= bytes.count
    {
      if memcmp(base + found, wordBase, word.count) == 0 { return found }
      place = found + 1
    }
    return nil
  }
}
