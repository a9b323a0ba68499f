public import Text

/// What a rule is: told by `check`, and by the tests that run its examples.
public struct RuleDescription: Sendable {
  /// The offence in lower case with hyphens, such as `unknown-exercise`.
  public let identifier: String
  public let severity: Severity
  /// Whether later stages rely on the rule, so that no setting may lower it.
  public let isRequired: Bool
  /// What the rule tells, in one sentence.
  public let summary: LocalizedText
  /// Why it matters, in one sentence that helps the author.
  public let reason: LocalizedText
  /// Changes to the base catalogue that the rule tells, and this rule alone.
  public let bad: Example
  /// Changes alike that it does not tell.
  public let good: Example

  public init(
    _ identifier: String, _ severity: Severity, required: Bool = false,
    summary: LocalizedText, reason: LocalizedText, bad: Example, good: Example
  ) {
    self.identifier = identifier
    self.severity = severity
    isRequired = required
    self.summary = summary
    self.reason = reason
    self.bad = bad
    self.good = good
  }
}

/// A catalogue as changes to a base catalogue: `fixtures/catalogs/base` and `base-en`, or `base-xml`.
public struct Example: Sendable, ExpressibleByArrayLiteral {
  public enum Change: Sendable {
    /// The first occurrence of a text in a file replaced by another.
    case replace(String, in: String, with: String)
    case add(String, text: String)
    case addBytes(String, [UInt8])
    case remove(String)
    /// A text of that many bytes, all blanks.
    case addLarge(String, bytes: Int)
    /// A file that cannot be read.
    case addUnreadable(String)
    /// A file that is not text.
    case addMedia(String, [UInt8])
    /// Such a file with so many bytes, its first ones these.
    case addLargeMedia(String, [UInt8], bytes: Int)
  }

  public let changes: [Change]
  /// The same in the English catalogue; nil where nobody has written it.
  public let english: [Change]?
  /// Whether it is the XML catalogue that is changed, which is one for all readers.
  public let isXML: Bool

  /// The changes to the catalogue of a language; the Swedish ones where there are no others.
  public subscript(language: Language) -> [Change] {
    language == .english ? english ?? changes : changes
  }

  public init(sv changes: [Change], en english: [Change]) {
    self.changes = changes
    self.english = english
    isXML = false
  }

  public init(xml changes: [Change]) {
    self.changes = changes
    english = changes
    isXML = true
  }

  /// In the Swedish catalogue; none at all are the same in both.
  public init(arrayLiteral changes: Change...) {
    self.changes = changes
    english = changes.isEmpty ? [] : nil
    isXML = false
  }
}
