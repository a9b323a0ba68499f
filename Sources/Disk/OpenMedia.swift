/// A file that is being read piece by piece, and held to the size that it had when it was found.
final class OpenMedia {
  private let file: PosixFile
  private var left: Int

  init(_ file: consuming PosixFile, size: Int) {
    self.file = file
    left = size
  }

  /// The next bytes, none at the end; nil when the file has become shorter.
  func next(_ most: Int) throws(SystemError) -> [UInt8]? {
    guard left > 0 else { return [] }
    let bytes = try file.bytes(min(most, left))
    left -= bytes.count
    return bytes.isEmpty ? nil : bytes
  }
}
