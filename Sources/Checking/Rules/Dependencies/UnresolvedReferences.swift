internal import Catalog
internal import Diagnostics
internal import Reading
internal import Text

extension LinkedCatalog {
  /// References of one kind that name nothing there is.
  func unknown(_ kind: KindName) -> [Located<Reference>] {
    unresolved.compactMap { unresolved in
      guard case .unknown = unresolved.reason, unresolved.kinds.contains(kind) else { return nil }
      return unresolved.reference
    }
  }

  /// The titles there are of a kind, as an explanation; nil when they are too many to read.
  func known(_ kind: KindName) -> LocalizedText? {
    let titles = items.heads(of: kind).map(\.title.value)
    guard (1...8).contains(titles.count) else { return nil }
    let names = LocalizedText.quotedList(titles)
    return LocalizedText(
      sv: "De som finns är \(names[.swedish]).", en: "There are \(names[.english]).")
  }

  /// The fix that offers the nearest title of the kinds.
  func nearestTitle(to reference: Located<Reference>, among kinds: [KindName]) -> [Fix] {
    let titles = kinds.flatMap { items.heads(of: $0).map(\.title.value) }
    let near = nearest(to: reference.value.written, among: titles)
    return near.map {
      [.didYouMean($0, at: reference.range, writing: written($0))]
    } ?? []
  }

  /// Why a rule is there, with the names of files as this catalogue has them.
  func reason(of rule: RuleDescription) -> LocalizedText {
    guard isXML else { return rule.reason }
    return LocalizedText(
      sv: rule.reason.swedish.replacing(".md", with: ".xml"),
      en: rule.reason.english.replacing(".md", with: ".xml"))
  }

  /// A name as it is written where references are: in quotes or escaped where it must be.
  private func written(_ name: String) -> String {
    isXML ? name.escapedInXML : Skeleton.scalar(name, inList: true)
  }
}

extension String {
  /// As it stands in XML, in text or in a value.
  var escapedInXML: String {
    [("&", "&amp;"), ("<", "&lt;"), ("\"", "&quot;")].reduce(self) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
