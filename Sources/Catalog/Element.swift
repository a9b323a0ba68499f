public import Text

/// A part of an item with the schema's names, whichever way it was written.
///
/// Every kind, section, step and row is one; decoders and, later, XML see nothing else. A class,
/// since it is built piece by piece and then only looked at: it is never copied.
public final class Element {
  /// The schema's name, such as `exercise`, `purpose` or `step`.
  public let name: String
  public let range: SourceRange
  public var values: [ElementValue]
  /// The text in it, nil where the schema has none.
  public var prose: Prose?
  public var children: [Element]

  public init(
    _ name: String, at range: SourceRange, values: [ElementValue] = [], prose: Prose? = nil,
    children: [Element] = []
  ) {
    self.name = name
    self.range = range
    self.values = values
    self.prose = prose
    self.children = children
  }

  // Values are looked up by position: to hand one to a closure is to copy it. They are asked for
  // once, since a class's variables are guarded.

  public func value(_ name: String) -> ElementValue? {
    let values = values
    for index in values.indices where values[index].name.isName(name) { return values[index] }
    return nil
  }

  /// All values of a key that takes several.
  public func all(_ name: String) -> [ElementValue] {
    let values = values
    return values.indices.filter { values[$0].name.isName(name) }.map { values[$0] }
  }

  public func child(_ name: String) -> Element? {
    children.first { $0.name.isName(name) }
  }

  public func children(_ name: String) -> [Element] {
    children.filter { $0.name.isName(name) }
  }
}

/// A value as it was written, and its canonical form, the only one that is read on.
public struct ElementValue: Sendable {
  /// The key's schema name, such as `duration`.
  public let name: String
  public let written: String
  /// `groupWithUsers`, `PT45M`; references stay as written.
  public let canonical: String
  public let range: SourceRange

  public init(_ name: String, written: String, canonical: String, at range: SourceRange) {
    self.name = name
    self.written = written
    self.canonical = canonical
    self.range = range
  }

  public var located: Located<String> { Located(canonical, at: range) }
}

extension String {
  /// Whether two names are the same: most differ in length, which is seen at once.
  func isName(_ other: String) -> Bool {
    utf8.count == other.utf8.count && self == other
  }
}
