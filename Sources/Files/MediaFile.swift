/// A file that is passed on as it is: its size, and its bytes piece by piece when they are wanted.
///
/// A class, so that a file in many archives can be measured once.
public final class MediaFile: Sendable {
  /// Answers the next bytes, at most as many as asked for, and none at the end.
  public typealias Reader = (_ most: Int) throws -> [UInt8]

  public let size: Int
  /// Begins to read the file from its first byte.
  public let open: @Sendable () throws -> Reader

  public init(size: Int, open: @escaping @Sendable () throws -> Reader) {
    self.size = size
    self.open = open
  }

  /// A file that lies in memory.
  public convenience init(_ bytes: [UInt8]) {
    self.init(size: bytes.count) {
      var rest = bytes[...]
      return { most in
        defer { rest = rest.dropFirst(most) }
        return Array(rest.prefix(most))
      }
    }
  }
}

extension MediaFile {
  private static let piece = 1 << 16

  /// All bytes, a piece at a time.
  public func read(_ body: ([UInt8]) throws -> Void) throws {
    let next = try open()
    while true {
      let piece = try next(Self.piece)
      guard !piece.isEmpty else { return }
      try body(piece)
    }
  }

  /// All bytes at once, for files that are known to be small.
  public func bytes() throws -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(size)
    try read { all += $0 }
    return all
  }
}
