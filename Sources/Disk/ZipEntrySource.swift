@preconcurrency internal import CLibZip

/// A source from which libzip takes an entry's bytes as they are, already deflated.
func entrySource(_ data: PackedData) -> OpaquePointer? {
  let reader = Unmanaged.passRetained(EntryReader(data))
  guard let source = zip_source_function_create(answer, reader.toOpaque(), nil) else {
    reader.release()
    return nil
  }
  return source
}

/// Where libzip is in an entry's bytes.
private final class EntryReader {
  private let data: PackedData
  private var position = 0

  init(_ data: PackedData) {
    self.data = data
  }

  func rewind() -> zip_int64_t {
    position = 0
    return 0
  }

  func read(into target: UnsafeMutableRawPointer, _ size: zip_uint64_t) -> zip_int64_t {
    let count = min(Int(clamping: size), data.bytes.count - position)
    data.bytes.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(start: target, count: count)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
    }
    position += count
    return zip_int64_t(count)
  }

  func describe(_ status: UnsafeMutablePointer<zip_stat_t>) -> zip_int64_t {
    zip_stat_init(status)
    status.pointee.valid = zip_uint64_t(
      ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
    status.pointee.size = zip_uint64_t(data.checksum.size)
    status.pointee.comp_size = zip_uint64_t(data.bytes.count)
    status.pointee.comp_method = zip_uint16_t(data.isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE)
    status.pointee.crc = data.checksum.crc
    return zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }
}

/// What libzip calls at each step with an entry.
private func answer(
  _ context: UnsafeMutableRawPointer?, _ target: UnsafeMutableRawPointer?, _ size: zip_uint64_t,
  _ command: zip_source_cmd_t
) -> zip_int64_t {
  guard let context else { return -1 }
  let reader = Unmanaged<EntryReader>.fromOpaque(context)
  switch command {
  case ZIP_SOURCE_OPEN: return reader.takeUnretainedValue().rewind()
  case ZIP_SOURCE_CLOSE: return 0
  case ZIP_SOURCE_READ:
    return target.map { reader.takeUnretainedValue().read(into: $0, size) } ?? -1
  case ZIP_SOURCE_STAT:
    let status = target?.assumingMemoryBound(to: zip_stat_t.self)
    return status.map { reader.takeUnretainedValue().describe($0) } ?? -1
  case ZIP_SOURCE_ERROR: return noError(target, size)
  case ZIP_SOURCE_SUPPORTS: return readable
  case ZIP_SOURCE_FREE:
    reader.release()
    return 0
  default: return -1
  }
}

/// The steps that `answer` knows, one bit each: ZIP_SOURCE_SUPPORTS_READABLE, a macro.
private let readable: zip_int64_t = [
  ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
  ZIP_SOURCE_FREE,
].reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }

/// Reading from memory cannot fail: both codes are zero.
private func noError(_ target: UnsafeMutableRawPointer?, _ size: zip_uint64_t) -> zip_int64_t {
  let length = MemoryLayout<(Int32, Int32)>.size
  guard let target, size >= length else { return -1 }
  target.initializeMemory(as: UInt8.self, repeating: 0, count: length)
  return zip_int64_t(length)
}
