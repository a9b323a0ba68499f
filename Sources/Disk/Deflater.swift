@preconcurrency internal import CZlib

/// The size and CRC-32 that a ZIP's directory keeps of a file.
struct Checksum: Hashable, Sendable {
  private(set) var size: Int
  private(set) var crc: UInt32

  init(size: Int, crc: UInt32) {
    self.size = size
    self.crc = crc
  }

  init(_ bytes: [UInt8]) {
    self.init(size: 0, crc: 0)
    append(bytes)
  }

  /// As if the bytes had stood at the end of those before.
  mutating func append(_ bytes: [UInt8]) {
    size += bytes.count
    crc = bytes.withUnsafeBufferPointer { buffer in
      // Without an address zlib would begin anew.
      guard let start = buffer.baseAddress, !buffer.isEmpty else { return crc }
      return UInt32(crc32_z(uLong(crc), start, buffer.count))
    }
  }
}

/// zlib's raw deflate at level 6, as ZIP files hold it; one after another with the same memory.
///
/// Unchecked, since the compiler cannot see that `Packer` lends it to one thread at a time.
final class Deflater: @unchecked Sendable {
  /// On the heap, since zlib keeps its address.
  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(ZipError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard laroverk_deflate_init(stream, 6) == Z_OK else {
      stream.deallocate()
      throw .noMemory
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The bytes deflated, or nothing if that makes them no smaller.
  func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 1, let size = uInt(exactly: bytes.count) else { return nil }
    deflateReset(stream)
    let deflated = [UInt8](unsafeUninitializedCapacity: bytes.count - 1) { target, count in
      bytes.withUnsafeBufferPointer { source in
        // zlib only reads what it is given here.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = size
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = size - 1
        let isDone = CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
        count = isDone ? target.count - Int(stream.pointee.avail_out) : 0
      }
    }
    return deflated.isEmpty ? nil : deflated
  }
}
