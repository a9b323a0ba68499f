public import Text

/// Running text: paragraphs, lists, tables and quotes, each with its place in the source.
public struct Prose: Sendable {
  /// Where it stands in a document that was read; it is expanded when it is asked for.
  let slice: ProseSlice?

  /// No text.
  public init() {
    slice = nil
  }

  public init(_ slice: ProseSlice) {
    self.slice = slice
  }

  public var blocks: [Block] { slice?.blocks ?? [] }

  /// The first of its blocks, without the others being made.
  public var firstBlock: Block? { slice?.firstBlock }

  public var isEmpty: Bool { slice?.isEmpty ?? true }
}

public enum Block: Sendable {
  case paragraph([Inline])
  case list(ProseList)
  case table(ProseTable)
  case quote([Block], SourceRange)
}

public struct ProseList: Sendable {
  public let isOrdered: Bool
  public let items: [ProseListItem]
  public let range: SourceRange

  public init(isOrdered: Bool, items: [ProseListItem], range: SourceRange) {
    self.isOrdered = isOrdered
    self.items = items
    self.range = range
  }
}

public struct ProseListItem: Sendable {
  /// Whether it has a box to tick, and if so whether the author ticked it.
  public let box: Bool?
  /// The key written as `{#id}`.
  public let key: Located<String>?
  public let blocks: [Block]
  public let range: SourceRange

  public init(box: Bool?, key: Located<String>?, blocks: [Block], range: SourceRange) {
    self.box = box
    self.key = key
    self.blocks = blocks
    self.range = range
  }
}

public struct ProseTable: Sendable {
  public let header: [TableCell]
  public let rows: [[TableCell]]
  public let range: SourceRange

  public init(header: [TableCell], rows: [[TableCell]], range: SourceRange) {
    self.header = header
    self.rows = rows
    self.range = range
  }
}

public struct TableCell: Sendable {
  public let content: [Inline]
  public let range: SourceRange

  public init(content: [Inline], range: SourceRange) {
    self.content = content
    self.range = range
  }
}

public enum Inline: Sendable {
  case text(String, SourceRange)
  case lineBreak
  /// Three or more underscores: something to fill in.
  case blank(SourceRange)
  case emphasis([Inline])
  case strong([Inline])
  indirect case link(address: String, [Inline], SourceRange)
}
