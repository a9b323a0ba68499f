@preconcurrency internal import CLibZip
internal import Files

/// A source from which libzip takes an entry's bytes as they lie in the archive.
func entrySource(_ data: PackedEntry.Data) -> OpaquePointer? {
  let reader = Unmanaged.passRetained(EntryReader(data))
  guard let source = zip_source_function_create(answer, reader.toOpaque(), nil) else {
    reader.release()
    return nil
  }
  return source
}

/// Where libzip is in an entry's bytes.
private final class EntryReader {
  private let data: PackedEntry.Data
  private var position = 0
  /// Of a file that does not lie in memory.
  private var next: MediaFile.Reader?

  init(_ data: PackedEntry.Data) {
    self.data = data
  }

  /// Begins at the first byte; -1 when the file cannot be opened.
  func rewind() -> zip_int64_t {
    position = 0
    guard case .stored(let file, _) = data else { return 0 }
    next = try? file.open()
    return next == nil ? -1 : 0
  }

  func read(into target: UnsafeMutableRawPointer, _ size: zip_uint64_t) -> zip_int64_t {
    switch data {
    case .bytes(let packed): copy(packed.bytes, to: target, Int(clamping: size))
    case .stored: copyNext(to: target, Int(clamping: size))
    }
  }

  private func copy(_ bytes: [UInt8], to target: UnsafeMutableRawPointer, _ most: Int)
    -> zip_int64_t
  {
    let count = min(most, bytes.count - position)
    bytes.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(start: target, count: count)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
    }
    position += count
    return zip_int64_t(count)
  }

  private func copyNext(to target: UnsafeMutableRawPointer, _ most: Int) -> zip_int64_t {
    guard let bytes = try? next?(most) else { return -1 }
    UnsafeMutableRawBufferPointer(start: target, count: bytes.count).copyBytes(from: bytes)
    return zip_int64_t(bytes.count)
  }

  func describe(_ status: UnsafeMutablePointer<zip_stat_t>) -> zip_int64_t {
    zip_stat_init(status)
    status.pointee.valid = zip_uint64_t(
      ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
    status.pointee.size = zip_uint64_t(data.checksum.size)
    status.pointee.comp_size = zip_uint64_t(data.size)
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
  case ZIP_SOURCE_ERROR: return readError(target, size)
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

/// What can fail is reading a file: libzip's code for that, and none of the system's.
private func readError(_ target: UnsafeMutableRawPointer?, _ size: zip_uint64_t) -> zip_int64_t {
  let codes: [Int32] = [ZIP_ER_READ, 0]
  let length = MemoryLayout<Int32>.size * codes.count
  guard let target, size >= length else { return -1 }
  codes.withUnsafeBytes {
    UnsafeMutableRawBufferPointer(start: target, count: length).copyBytes(from: $0)
  }
  return zip_int64_t(length)
}
