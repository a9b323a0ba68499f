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
  let item: DecodedItem?
  let findings: [Diagnostic]
  let links: [ProseLink]
  /// Whether a link in it has no words, so that it is to be read again when titles are known.
  let takesTitles: Bool

  init(
    _ file: ItemFile, title: String? = nil, item: DecodedItem? = nil, findings: [Diagnostic] = [],
    links: [ProseLink] = [], takesTitles: Bool = false
  ) {
    self.file = file
    self.title = title
    self.item = item
    self.findings = findings
    self.links = links
    self.takesTitles = takesTitles
  }

  /// Who the item is, when it has errors.
  var broken: BrokenItem? {
    guard !findings.isEmpty || item == nil else { return nil }
    return BrokenItem(kind: file.kind, id: file.id, title: title, file: file.file)
  }
}
