internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Disk {
  /// The bytes of a file, as long as it is an ordinary one.
  public static func read(_ path: String) throws(DiskError) -> [UInt8] {
    do throws(SystemError) {
      let status = try Folder.current.status(path, followingLinks: true)
      guard status.kind != .folder else { throw SystemError.isFolder }
      guard status.kind == .file else { throw SystemError.notOrdinary }
      return try Folder.current.file(path, followingLinks: true).bytes(status.size)
    } catch {
      throw .notRead(path, error)
    }
  }

  /// Puts bytes in a file, which is replaced whole or not at all.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let isSpecial = (try? Folder.current.status(path, followingLinks: true).kind) == .special
    guard !isSpecial else { throw .notAFile(path) }
    do throws(SystemError) {
      let folder = try Folder.current.folder(parent, followingLinks: true)
      let temporary = ".laroverk-report-\(getpid()).tmp"
      try folder.write(bytes, as: temporary) { () throws(SystemError) in
        try folder.rename(temporary, to: name)
      }
    } catch {
      throw .notWritten(path, error)
    }
  }
}

extension Folder {
  /// Puts bytes in a file of another name, which `settle` then gives its own.
  func write(
    _ bytes: [UInt8], as temporary: String, settle: () throws(SystemError) -> Void
  ) throws(SystemError) {
    do throws(SystemError) {
      // A process that was killed may have had our number, as in a container.
      if try statusIfThere(temporary) != nil { try removeFile(temporary) }
      let file = try newFile(temporary)
      try file.append(bytes)
      try file.finish()
      try settle()
    } catch {
      try? removeFile(temporary)
      throw error
    }
  }
}

extension DiskError {
  /// A device or pipe, which must not be replaced by a file.
  fileprivate static func notAFile(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” kan inte skrivas: det är ingen vanlig fil.",
        en: "“\(path)” cannot be written: it is no ordinary file."))
  }
}
