public import Text

/// What every item has: who it is, where it stands, and how far it has come.
///
/// A class, since whoever wants a title or an identifier would copy all of it.
public final class ItemHead: Sendable {
  public let kind: KindName
  /// The file's stem; the programme's `id`; the kind's own name for the maturity model.
  public let id: String
  public let title: Located<String>
  public let file: FileID
  /// `draft`, `tested` or `adopted`.
  public let status: String?
  public let owner: String?
  /// `2026-12-01`.
  public let reviewed: String?
  public let keywords: [String]
  public let sources: [String]
  /// Rules that the item is excepted from, each with its reason where one is given.
  public let exceptions: [RuleException]
  /// Rules that a reason is given for, though the item is not excepted from them.
  public let strayReasons: [Located<String>]

  public init(
    kind: KindName, id: String, title: Located<String>, file: FileID, status: String?,
    owner: String?, reviewed: String?, keywords: [String], sources: [String],
    exceptions: [RuleException], strayReasons: [Located<String>] = []
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.file = file
    self.status = status
    self.owner = owner
    self.reviewed = reviewed
    self.keywords = keywords
    self.sources = sources
    self.exceptions = exceptions
    self.strayReasons = strayReasons
  }
}

public struct RuleException: Sendable {
  public let rule: Located<String>
  public let why: String?

  public init(rule: Located<String>, why: String?) {
    self.rule = rule
    self.why = why
  }
}

/// An item with a head: one of the kinds.
public protocol Item: Sendable {
  var head: ItemHead { get }
}

extension Item {
  public var id: String { head.id }
  public var title: String { head.title.value }
  public var file: FileID { head.file }
}

/// Another item as the author named it, by identifier or title.
public struct Reference: Sendable, Hashable {
  public let written: String

  public init(_ written: String) {
    self.written = written
  }
}
