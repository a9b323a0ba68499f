@preconcurrency internal import CLibZip

/// A ZIP in memory, put together by libzip: the same entries give the same bytes.
struct ZipArchive: ~Copyable {
  /// libzip's own memory, which it frees by itself.
  private let buffer: OpaquePointer

  init(_ entries: [PackedEntry]) throws(ZipError) {
    // libzip would write nothing at all.
    guard !entries.isEmpty else { throw .noEntries }
    LibZip.isReady
    buffer = try Self.filled(with: entries)
  }

  deinit {
    zip_source_free(buffer)
  }

  private static func filled(with entries: [PackedEntry]) throws(ZipError) -> OpaquePointer {
    guard let buffer = zip_source_buffer_create(nil, 0, 0, nil) else { throw .noMemory }
    do throws(ZipError) {
      try fill(buffer, with: entries)
      return buffer
    } catch {
      zip_source_free(buffer)
      throw error
    }
  }

  private static func fill(_ buffer: OpaquePointer, with entries: [PackedEntry])
    throws(ZipError)
  {
    var error = zip_error_t()
    guard let zip = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      throw ZipError(&error)
    }
    // The archive frees the buffer that it was opened from.
    zip_source_keep(buffer)
    do throws(ZipError) {
      for entry in entries { try add(entry, to: zip) }
      guard zip_close(zip) == 0 else { throw ZipError(zip) }
    } catch {
      zip_discard(zip)
      throw error
    }
  }

  private static func add(_ entry: PackedEntry, to zip: OpaquePointer) throws(ZipError) {
    guard let source = entrySource(entry.data) else { throw .noMemory }
    let index = zip_file_add(zip, entry.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw ZipError(zip)
    }
    let place = zip_uint64_t(index)
    let method = entry.data.isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE
    // Midnight on 1 January 1980, the earliest that a ZIP can tell.
    guard zip_set_file_compression(zip, place, method, 6) == 0,
      zip_file_set_dostime(zip, place, 0, 0x21, 0) == 0
    else { throw ZipError(zip) }
  }
}

extension ZipArchive {
  /// Writes the ZIP piece by piece, so that it lies in memory only once; answers its size.
  func copy(to file: borrowing PosixFile) throws(SystemError) -> Int {
    guard zip_source_open(buffer) == 0 else { throw .noMemory }
    defer { zip_source_close(buffer) }
    var size = 0
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes {
        $0.baseAddress.map { zip_source_read(buffer, $0, 1 << 16) } ?? 0
      }
      guard count >= 0 else { throw .noMemory }
      guard count > 0 else { return size }
      try file.append(piece, count: Int(count))
      size += Int(count)
    }
  }
}
