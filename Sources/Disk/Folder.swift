#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open folder, against which paths are relative; never a path glued together.
final class Folder: Sendable {
  /// Where the process stands: paths are taken as the user gave them.
  static let current = Folder(descriptor: AT_FDCWD)

  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    if descriptor != AT_FDCWD { _ = close(descriptor) }
  }

  /// A folder in this one.
  func folder(_ path: String, followingLinks: Bool = false) throws(SystemError) -> Folder {
    Folder(descriptor: try openFolder(path, followingLinks: followingLinks))
  }

  /// The descriptor of a folder in this one, for somebody who closes it.
  func openFolder(_ path: String, followingLinks: Bool = false) throws(SystemError) -> Int32 {
    try open(path, O_RDONLY | O_DIRECTORY, followingLinks: followingLinks)
  }

  /// A file to read; a pipe does not make the caller wait.
  func file(_ path: String, followingLinks: Bool = false) throws(SystemError) -> PosixFile {
    PosixFile(descriptor: try open(path, O_RDONLY | O_NONBLOCK, followingLinks: followingLinks))
  }

  /// A new, empty file to write.
  func newFile(_ path: String) throws(SystemError) -> PosixFile {
    let opened = openat(
      descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw .last }
    return PosixFile(descriptor: opened)
  }

  private func open(_ path: String, _ flags: Int32, followingLinks: Bool) throws(SystemError)
    -> Int32
  {
    let opened = openat(
      descriptor, path, flags | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW))
    guard opened >= 0 else { throw .last }
    return opened
  }

  /// Keeps other processes that ask too out of the folder; false if one is there already.
  func lock() -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || SystemError.last != .wouldWait
  }

  /// The same, but waits some seconds for a process that is there already.
  func lockAfterWaiting() -> Bool {
    for _ in 0..<250 {
      if lock() { return true }
      usleep(20_000)
    }
    return lock()
  }
}

extension Folder {
  func status(_ path: String, followingLinks: Bool = false) throws(SystemError) -> FileStatus {
    var status = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    guard fstatat(descriptor, path, &status, flags) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// What lies at a path, links not followed, or nothing.
  func statusIfThere(_ path: String) throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try status(path)
    } catch .missing {
      return nil
    }
  }

  /// Makes sure that files may be put in a folder and taken from it.
  func mayChange(_ path: String) throws(SystemError) {
    guard faccessat(descriptor, path, W_OK | X_OK, AT_EACCESS) == 0 else { throw .last }
  }

  /// Whether this folder still lies at a path in another, and is not one that was taken away.
  func lies(at path: String, in parent: Folder) -> Bool {
    var mine = stat()
    var there = stat()
    return fstat(descriptor, &mine) == 0
      && fstatat(parent.descriptor, path, &there, AT_SYMLINK_NOFOLLOW) == 0
      && mine.st_dev == there.st_dev && mine.st_ino == there.st_ino
  }

  /// Makes a folder; false if there is one.
  func makeFolder(_ path: String) throws(SystemError) -> Bool {
    if mkdirat(descriptor, path, 0o777) == 0 { return true }
    let failure = SystemError.last
    guard (try? status(path, followingLinks: true))?.kind == .folder else { throw failure }
    return false
  }

  func removeFolder(_ path: String) throws(SystemError) {
    guard unlinkat(descriptor, path, AT_REMOVEDIR) == 0 else { throw .last }
  }

  func removeFile(_ path: String) throws(SystemError) {
    guard unlinkat(descriptor, path, 0) == 0 else { throw .last }
  }

  /// Gives a file one more name, which nothing may have.
  func link(_ old: String, to new: String) throws(SystemError) {
    guard linkat(descriptor, old, descriptor, new, 0) == 0 else { throw .last }
  }

  /// Puts a file in another's place, in one step.
  func rename(_ old: String, to new: String) throws(SystemError) {
    guard renameat(descriptor, old, descriptor, new) == 0 else { throw .last }
  }
}

/// The path with every link in it resolved.
func resolvedPath(_ path: String) throws(SystemError) -> String {
  guard let resolved = realpath(path, nil) else { throw .last }
  defer { free(resolved) }
  return String(cString: resolved)
}
