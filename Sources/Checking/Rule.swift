public import Catalog
public import Diagnostics

/// A rule: what it is, and how it looks at the catalogue.
public struct Rule: Sendable {
  /// What a rule looks at.
  public enum Scope: Sendable {
    /// One exercise at a time, those with structure errors left out.
    case exercise(@Sendable (Exercise, LinkedCatalog) -> [Diagnostic])
    /// The whole catalogue.
    case catalog(@Sendable (LinkedCatalog) -> [Diagnostic])
    /// Told while files are read.
    case reading
  }

  public let description: RuleDescription
  public let scope: Scope

  init(_ description: RuleDescription, _ scope: Scope) {
    self.description = description
    self.scope = scope
  }
}
