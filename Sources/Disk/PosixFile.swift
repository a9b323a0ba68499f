internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What lies at a path.
struct FileStatus {
  enum Kind {
    case file, folder, link
    /// A pipe, socket or device.
    case special
  }

  let kind: Kind
  let size: Int

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    size = Int(status.st_size)
  }
}

/// An open file, closed when it goes out of use.
struct PosixFile: ~Copyable {
  private let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    _ = close(descriptor)
  }

  /// Closes the file and tells whether all that was written arrived.
  consuming func finish() throws(SystemError) {
    guard close(release()) == 0 else { throw .last }
  }

  /// Hands the descriptor over to somebody who closes it.
  consuming func release() -> Int32 {
    let released = descriptor
    discard self
    return released
  }

  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    return FileStatus(status)
  }
}

extension PosixFile {
  /// The file's bytes, at most as many as it had when asked for its size.
  func bytes(_ size: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(SystemError) {
        count = try fill(UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads until the buffer is full or the file at its end.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let got = read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      if got == 0 { break }
      if got > 0 { filled += got } else if SystemError.last != .interrupted { throw .last }
    }
    return filled
  }

  /// Whether the rest of the file is exactly these bytes; reads it piece by piece.
  func holds(_ bytes: [UInt8]) throws(SystemError) -> Bool {
    var start = 0
    while start < bytes.count {
      let part = try self.bytes(min(1 << 17, bytes.count - start))
      guard !part.isEmpty, part.isFound(in: bytes, at: start) else { return false }
      start += part.count
    }
    return true
  }

  /// Whether the whole file is the same as another, which is read piece by piece too.
  func holds(_ media: MediaFile) throws -> Bool {
    guard try status().size == media.size else { return false }
    let next = try media.open()
    while true {
      let piece = try next(1 << 16)
      if piece.isEmpty { return true }
      guard try bytes(piece.count) == piece else { return false }
    }
  }

  private func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count >= 0 { written += count } else if SystemError.last != .interrupted { throw .last }
    }
  }

  /// Writes the first bytes, or all, where the file ends.
  func append(_ bytes: [UInt8], count: Int = .max) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { buffer throws(SystemError) in
      try append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer.prefix(count))))
    }
  }
}

extension [UInt8] {
  /// Whether these bytes stand in others, which are long enough, from a place on.
  fileprivate func isFound(in others: [UInt8], at start: Int) -> Bool {
    others.withUnsafeBytes { others in
      withUnsafeBytes { bytes in
        guard let mine = bytes.baseAddress, let theirs = others.baseAddress else { return true }
        return memcmp(mine, theirs + start, count) == 0
      }
    }
  }
}
