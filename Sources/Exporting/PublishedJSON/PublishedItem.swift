internal import Catalog
internal import Text

/// An item as JSON: what every item has, and what its kind adds, in one object.
struct PublishedItem<Content: Encodable>: Encodable {
  private let head: PublishedHead
  private let content: Content

  init(_ head: ItemHead, _ content: Content) {
    self.head = PublishedHead(head)
    self.content = content
  }

  func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    try content.encode(to: encoder)
  }
}

private struct PublishedHead: Encodable {
  /// The maturity model has none, for a catalogue has only one.
  let id: String?
  let title: String
  let status, owner, reviewed: String?
  let keywords, sources: [String]
  let exceptions: [PublishedException]

  init(_ head: ItemHead) {
    id = head.kind == .maturityModel ? nil : head.id
    title = head.title.value
    (status, owner, reviewed) = (head.status, head.owner, head.reviewed)
    (keywords, sources) = (head.keywords, head.sources)
    exceptions = head.exceptions.map { PublishedException(rule: $0.rule.value, why: $0.why) }
  }
}

private struct PublishedException: Encodable {
  let rule: String
  let why: String?
}
