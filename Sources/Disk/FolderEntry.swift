#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A name in a folder.
struct FolderEntry {
  let name: String
  /// Whether the name is UTF-8 without control characters; otherwise `name` is a repaired one that opens nothing.
  let isText: Bool
  /// Unknown on some file systems.
  let kind: FileStatus.Kind?
}

extension Folder {
  /// Everything in a folder but itself and its parent, in no order.
  func entries(of path: String = ".") throws(SystemError) -> [FolderEntry] {
    let descriptor = try openFolder(path)
    guard let stream = fdopendir(descriptor) else {
      _ = PosixFile(descriptor: descriptor)
      throw .noMemory
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let next = readdir(stream) else { break }
      let entry = FolderEntry(&next.pointee)
      if entry.name != "." && entry.name != ".." { entries.append(entry) }
    }
    guard errno == 0 else { throw .last }
    return entries
  }
}

extension FolderEntry {
  fileprivate init(_ entry: inout dirent) {
    kind =
      switch Int32(entry.d_type) {
      case Int32(DT_REG): .file
      case Int32(DT_DIR): .folder
      case Int32(DT_LNK): .link
      case Int32(DT_UNKNOWN): nil
      default: .special
      }
    (name, isText) = withUnsafePointer(to: &entry.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 1) { characters in
        let valid = String(validatingCString: characters)
        let name = valid ?? String(cString: characters)
        let shown = name.withoutControls
        return (shown, valid != nil && shown == name)
      }
    }
  }
}

extension String {
  /// With U+FFFD for control characters, which would break lines or steer a terminal.
  fileprivate var withoutControls: String {
    // Controls are ASCII, or begin with 0xC2.
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 }) { return self }
    let shown = unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(shown))
  }
}
