/// The place of a source file in its `SourceFiles`.
public struct FileID: Hashable, Comparable, Sendable {
  public let index: UInt32

  public init(_ index: Int) {
    self.index = UInt32(index)
  }

  public static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A part of a source file, in bytes from its beginning; `end` is exclusive.
public struct SourceRange: Hashable, Sendable {
  public let file: FileID
  public let start: UInt32
  public let end: UInt32

  public init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(start)
    self.end = UInt32(max(start, end))
  }

  /// The file as a whole, for what has no place in it.
  public init(file: FileID) {
    self.init(file: file, start: 0, end: 0)
  }

  /// The smallest range that holds both.
  public func joined(with other: SourceRange) -> SourceRange {
    SourceRange(
      file: file, start: Int(min(start, other.start)), end: Int(max(end, other.end)))
  }

  /// The part between two offsets counted from this range's start.
  public func part(_ from: Int, _ to: Int) -> SourceRange {
    SourceRange(file: file, start: Int(start) + from, end: Int(start) + to)
  }
}

extension SourceRange: Comparable {
  public static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.file, a.start, a.end) < (b.file, b.start, b.end)
  }
}

/// A value and where it was written.
public struct Located<Value> {
  public let value: Value
  public let range: SourceRange

  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}

/// A file as it was read: its path in the catalogue and its bytes (none if it could not be read).
public struct SourceFile: Sendable {
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8] = []) {
    self.path = path
    self.bytes = bytes
  }
}

/// All source files of a catalogue, sorted by path.
public struct SourceFiles: Sendable {
  public let files: [SourceFile]

  public init(_ files: [SourceFile]) {
    self.files = files
  }

  public subscript(id: FileID) -> SourceFile { files[Int(id.index)] }
}
