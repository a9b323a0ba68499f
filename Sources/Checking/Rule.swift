internal import Catalog
public import Diagnostics

/// A rule: what it is, and how it looks at the catalogue.
public struct Rule: Sendable {
  /// What a rule looks at; items with structure errors are left out of all but the whole.
  enum Scope: Sendable {
    /// One exercise at a time.
    case exercise(@Sendable (Exercise, LinkedCatalog) -> [Diagnostic])
    /// The words of one item at a time, of every kind; then what all items' words come to.
    case text(
      @Sendable (ItemText, LinkedCatalog) -> [Diagnostic],
      digests: (@Sendable ([ItemDigest], LinkedCatalog) -> [Diagnostic])? = nil)
    /// Listed words and phrases, and what is told of one that was found.
    case phrases(
      @Sendable (LinkedCatalog) -> [Phrase],
      tell: @Sendable (PhraseMatch, ItemText, LinkedCatalog) -> Diagnostic?)
    /// What all items' words come to.
    case digests(@Sendable ([ItemDigest], LinkedCatalog) -> [Diagnostic])
    /// The whole catalogue.
    case catalog(@Sendable (LinkedCatalog) -> [Diagnostic])
    /// How rules are set, and what that did.
    case settings(@Sendable (RuleSettings, LinkedCatalog) -> [Diagnostic])
    /// Told while files are read.
    case reading
  }

  public let description: RuleDescription
  let scope: Scope

  init(_ description: RuleDescription, _ scope: Scope) {
    self.description = description
    self.scope = scope
  }
}
