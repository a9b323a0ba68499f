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
  /// Another item, called by the author's words or its title.
  indirect case item(ItemAddress, [Inline], SourceRange)
  /// A link to a file in `media/`: its path in the catalogue.
  indirect case media(path: String, [Inline], SourceRange)
  /// A picture: its path in the catalogue, and the words for those who do not see it.
  indirect case picture(path: String, alt: String, SourceRange)
}

/// An item that a text leads to.
public struct ItemAddress: Sendable, Hashable {
  public let kind: KindName
  /// The stem of its file; of what there is one of, that of its file in English.
  public let id: String

  public init(kind: KindName, id: String) {
    self.kind = kind
    self.id = id
  }
}

extension KindName {
  /// What texts call an item of the kind, by the stem of its file.
  public func address(_ stem: String) -> ItemAddress {
    switch Schema.kind(self).place {
    case .file(let word): ItemAddress(kind: self, id: word.fileName(.english))
    case .folder: ItemAddress(kind: self, id: stem)
    }
  }
}
