@preconcurrency internal import CLibZip

/// The directory at the end of a ZIP: names, sizes and checksums of its entries.
enum ZipDirectory {
  /// Whether a ZIP on the disk lists exactly these entries in this order.
  static func lists(_ entries: [MeasuredEntry], in file: consuming PosixFile) -> Bool {
    LibZip.isReady
    let descriptor = file.release()
    guard let zip = zip_fdopen(descriptor, 0, nil) else {
      // libzip closes the descriptor only if it could open the archive.
      _ = PosixFile(descriptor: descriptor)
      return false
    }
    defer { zip_discard(zip) }
    guard zip_get_num_entries(zip, 0) == entries.count else { return false }
    return entries.indices.allSatisfy { lists(entries[$0], at: $0, in: zip) }
  }

  private static func lists(_ entry: MeasuredEntry, at index: Int, in zip: OpaquePointer) -> Bool {
    var status = zip_stat_t()
    let raw = zip_flags_t(ZIP_FL_ENC_RAW)
    guard zip_stat_index(zip, zip_uint64_t(index), raw, &status) == 0, let name = status.name
    else { return false }
    return String(cString: name).utf8.elementsEqual(entry.path.utf8)
      && status.size == entry.checksum.size && status.crc == entry.checksum.crc
  }
}
