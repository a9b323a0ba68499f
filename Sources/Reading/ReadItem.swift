internal import Catalog
internal import Diagnostics
internal import Text

/// One of the kinds, decoded.
enum DecodedItem: Sendable {
  case programme(Programme)
  case theme(Theme)
  case exercise(Exercise)
  case behaviourExercise(BehaviourExercise)
  case module(Module)
  case maturityModel(MaturityModel)
  case area(Area)
}

/// What came of a file: a class, since it is handed on and never changes.
final class ReadItem: Sendable {
  let file: ItemFile
  let title: String?
  let number: Int?
  let item: DecodedItem?
  let findings: [Diagnostic]
  /// Keys that want an item's title, told when all titles are known.
  let unnamed: [UnnamedReference]
  let links: [ProseLink]
  /// What of it waits for titles, since a link in it has no words.
  let waiting: Waiting?

  enum Waiting: Sendable {
    /// Its body was read, but for the words of such links.
    case markdown(FrontMatter, MarkdownDocument)
    /// Only its title was read.
    case xml
  }

  init(
    _ file: ItemFile, title: String? = nil, number: Int? = nil, item: DecodedItem? = nil,
    findings: [Diagnostic] = [], unnamed: [UnnamedReference] = [], links: [ProseLink] = [],
    waiting: Waiting? = nil
  ) {
    self.file = file
    self.title = title
    self.number = number
    self.item = item
    self.findings = findings
    self.unnamed = unnamed
    self.links = links
    self.waiting = waiting
  }

  var isBroken: Bool { !findings.isEmpty || !unnamed.isEmpty || item == nil }

  var identity: ItemIdentity {
    ItemIdentity(kind: file.kind, id: file.id, title: title, number: number, file: file.file)
  }
}
