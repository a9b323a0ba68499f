import CZlib

/// A ZIP read by hand from its local headers, to check what libzip wrote.
struct ZipReader {
  struct Entry: Equatable {
    var flags: Int
    var method: Int
    var time: Int
    var date: Int
    var crc: Int
    var name: String
    var bytes: [UInt8]
    /// Where the header starts.
    var start: Int
  }

  let entries: [Entry]

  init?(_ zip: [UInt8]) {
    var entries: [Entry] = []
    var start = 0
    while zip.number(at: start, 4) == 0x0403_4B50 {
      let size = zip.number(at: start + 18, 4)
      let nameSize = zip.number(at: start + 26, 2)
      let content = start + 30 + nameSize + zip.number(at: start + 28, 2)
      let packed = Array(zip[content..<content + size])
      let method = zip.number(at: start + 8, 2)
      let fullSize = zip.number(at: start + 22, 4)
      guard let bytes = method == 0 ? packed : inflated(packed, fullSize), bytes.count == fullSize
      else { return nil }
      entries.append(
        Entry(
          flags: zip.number(at: start + 6, 2), method: method, time: zip.number(at: start + 10, 2),
          date: zip.number(at: start + 12, 2), crc: zip.number(at: start + 14, 4),
          name: String(decoding: zip[start + 30..<start + 30 + nameSize], as: UTF8.self),
          bytes: bytes, start: start))
      start = content + size
    }
    // The central directory has to follow at once, so nothing lies between.
    guard zip.number(at: start, 4) == 0x0201_4B50 else { return nil }
    self.entries = entries
  }
}

extension [UInt8] {
  /// A little-endian number, or -1 past the end.
  func number(at start: Int, _ size: Int) -> Int {
    guard start + size <= count else { return -1 }
    return self[start..<start + size].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  var crc: Int { Int(crc32(0, self, uInt(count))) }
}

private func inflated(_ packed: [UInt8], _ size: Int) -> [UInt8]? {
  var stream = z_stream()
  let length = Int32(MemoryLayout<z_stream>.size)
  guard inflateInit2_(&stream, -15, ZLIB_VERSION, length) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var source = packed
  var target = [UInt8](repeating: 0, count: size + 1)
  return source.withUnsafeMutableBufferPointer { source in
    target.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = uInt(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = uInt(target.count)
      guard inflate(&stream, Z_FINISH) == Z_STREAM_END else { return nil }
      return Array(target.prefix(Int(stream.total_out)))
    }
  }
}
