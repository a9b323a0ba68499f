internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Disk {
  /// Whether anything lies at a path.
  public static func isThere(_ path: String) -> Bool {
    (try? Folder.current.status(path)) != nil
  }

  /// Puts a new file in a folder, whole or not at all, with the folders on the way to it.
  ///
  /// What lies there already is never touched, and no link below the folder is followed.
  public static func create(_ path: String, in folder: String, with bytes: [UInt8])
    throws(DiskError)
  {
    let slash = folder.hasSuffix("/") ? "" : "/"
    let made = FolderMaker()
    do throws(SystemError) {
      try create(path, in: folder, making: made, with: bytes)
    } catch {
      made.undo()
      throw error == .exists
        ? .alreadyThere(folder + slash + path) : .notWritten(folder + slash + path, error)
    }
  }

  private static func create(
    _ path: String, in folder: String, making made: FolderMaker, with bytes: [UInt8]
  ) throws(SystemError) {
    try makeFolder(folder, in: .current, made)
    var parent = try Folder.current.folder(folder, followingLinks: true)
    let parts = path.split(separator: "/").map(String.init)
    for part in parts.dropLast() {
      try makeFolder(part, in: parent, made)
      parent = try parent.folder(part)
    }
    let temporary = ".laroverk-\(getpid())-new.tmp"
    try parent.write(bytes, as: temporary) { () throws(SystemError) in
      try parent.renameWithoutReplacing(temporary, to: parts.last ?? path)
    }
  }

  private static func makeFolder(_ path: String, in parent: Folder, _ made: FolderMaker)
    throws(SystemError)
  {
    do throws(SystemError) {
      try made.make(path, in: parent)
    } catch .exists {
      throw .notFolder
    }
  }
}

extension Folder {
  /// Gives a file its name, unless something has it already.
  fileprivate func renameWithoutReplacing(_ old: String, to new: String) throws(SystemError) {
    do throws(SystemError) {
      try link(old, to: new)
      try removeFile(old)
    } catch .exists {
      throw .exists
    } catch {
      // A disk without links, such as a memory stick: looks first, then renames.
      guard try statusIfThere(new) == nil else { throw .exists }
      try rename(old, to: new)
    }
  }
}

extension DiskError {
  fileprivate static func alreadyThere(_ path: String) -> DiskError {
    DiskError(
      path: path,
      message: LocalizedText(
        sv: "”\(path)” finns redan och rörs inte.",
        en: "“\(path)” is there already and is left alone."))
  }
}
