internal import Files
internal import Synchronization

/// An archive's entry with what the directory says of it.
struct MeasuredEntry: Sendable {
  let path: String
  let data: Archive.Data
  let checksum: Checksum
}

/// An archive's entry as its bytes lie in the ZIP.
struct PackedEntry: Sendable {
  let path: String
  let data: PackedData
}

/// Bytes deflated, or as they are where deflating does not make them smaller.
struct PackedData: Sendable {
  let bytes: [UInt8]
  let isDeflated: Bool
  /// Of the bytes before deflating.
  let checksum: Checksum

  init(_ bytes: [UInt8], _ checksum: Checksum, _ deflater: Deflater) {
    let deflated = deflater.deflate(bytes)
    self.bytes = deflated ?? bytes
    isDeflated = deflated != nil
    self.checksum = checksum
  }
}

/// Packs archives' entries; those that many archives share it deflates once, and only if needed.
final class Packer: Sendable {
  private struct Shared {
    /// Kept, so that no other bytes get the same identity.
    let owner: SharedBytes
    let checksum: Checksum
    var packed: PackedData?
  }

  private let shared = Mutex<[ObjectIdentifier: Shared]>([:])
  private let idle = Mutex<[Deflater]>([])

  /// The entries with their checksums, by which a ZIP is known before it is made.
  func measured(_ archive: Archive) throws(ZipError) -> [MeasuredEntry] {
    var measured: [MeasuredEntry] = []
    for entry in archive.entries {
      let checksum =
        switch entry.data {
        case .own(let bytes): Checksum(bytes)
        case .shared(let shared): checksum(of: shared)
        }
      measured.append(MeasuredEntry(path: entry.path, data: entry.data, checksum: checksum))
    }
    return measured
  }

  func packed(_ entries: [MeasuredEntry]) throws(ZipError) -> [PackedEntry] {
    var packed: [PackedEntry] = []
    for entry in entries {
      let data =
        switch entry.data {
        case .own(let bytes): try deflated(bytes, entry.checksum)
        case .shared(let shared): try self.packed(shared)
        }
      packed.append(PackedEntry(path: entry.path, data: data))
    }
    return packed
  }

  private func checksum(of bytes: SharedBytes) -> Checksum {
    shared.withLock { Self.known(bytes, &$0).checksum }
  }

  /// Deflates under the lock, so that no two threads do the same.
  private func packed(_ bytes: SharedBytes) throws(ZipError) -> PackedData {
    try shared.withLock { all throws(ZipError) in
      var known = Self.known(bytes, &all)
      if let packed = known.packed { return packed }
      let packed = try deflated(bytes.bytes, known.checksum)
      known.packed = packed
      all[ObjectIdentifier(bytes)] = known
      return packed
    }
  }

  private static func known(
    _ bytes: SharedBytes, _ all: inout [ObjectIdentifier: Shared]
  ) -> Shared {
    if let shared = all[ObjectIdentifier(bytes)] { return shared }
    let shared = Shared(owner: bytes, checksum: Checksum(bytes.bytes), packed: nil)
    all[ObjectIdentifier(bytes)] = shared
    return shared
  }

  private func deflated(_ bytes: [UInt8], _ checksum: Checksum) throws(ZipError) -> PackedData {
    let deflater = try borrowDeflater()
    defer { idle.withLock { $0.append(deflater) } }
    return PackedData(bytes, checksum, deflater)
  }

  /// Takes a deflater that nobody uses: making one costs as much as deflating a page.
  private func borrowDeflater() throws(ZipError) -> Deflater {
    if let deflater = idle.withLock({ $0.popLast() }) { return deflater }
    return try Deflater()
  }
}
