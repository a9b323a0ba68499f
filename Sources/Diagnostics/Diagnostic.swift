public import Text

/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case note, warning, error

  public static func < (a: Severity, b: Severity) -> Bool {
    allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
  }

  /// The word that people read.
  public var word: LocalizedText {
    switch self {
    case .error: LocalizedText(sv: "fel", en: "error")
    case .warning: LocalizedText(sv: "varning", en: "warning")
    case .note: LocalizedText(sv: "tips", en: "note")
    }
  }
}

/// Something that a rule has to say about a place in the catalogue.
public struct Diagnostic: Sendable {
  /// The rule's identifier, such as `unknown-exercise`.
  public let rule: String
  public private(set) var severity: Severity
  public let range: SourceRange
  /// One line: the thing first, then what is wrong with it.
  public let message: LocalizedText
  /// What is expected, how to mend it and, where that is not plain, why.
  public let explanation: LocalizedText
  public let notes: [Note]
  public let fixes: [Fix]

  public init(
    _ rule: RuleDescription, at range: SourceRange, _ message: LocalizedText,
    explanation: LocalizedText? = nil, notes: [Note] = [], fixes: [Fix] = []
  ) {
    self.rule = rule.identifier
    severity = rule.severity
    self.range = range
    self.message = message
    self.explanation = explanation ?? rule.reason
    self.notes = notes
    self.fixes = fixes
  }

  /// The same finding as a catalogue's settings weigh it.
  public func weighing(_ severity: Severity) -> Diagnostic {
    var diagnostic = self
    diagnostic.severity = severity
    return diagnostic
  }

  /// Another place that has to do with the finding.
  public struct Note: Sendable {
    public let range: SourceRange
    public let message: LocalizedText

    public init(at range: SourceRange, _ message: LocalizedText) {
      self.range = range
      self.message = message
    }
  }
}

/// A way to mend a finding, as edits of the source.
public struct Fix: Sendable {
  public enum Kind: String, Sendable {
    /// Keeps the meaning: can be applied unseen.
    case safe
    /// Most likely what was meant: somebody should look.
    case suggested
    /// Holds places to fill in.
    case placeholder
  }

  public let kind: Kind
  /// What it does, as a question or an order that fits after the marked place.
  public let title: LocalizedText
  public let edits: [Edit]

  public init(_ kind: Kind, _ title: LocalizedText, _ edits: [Edit]) {
    self.kind = kind
    self.title = title
    self.edits = edits
  }

  public struct Edit: Sendable, Hashable {
    public let range: SourceRange
    public let replacement: String

    public init(_ range: SourceRange, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }
}

extension Fix {
  /// “did you mean …?”: the written name replaced by a known one.
  public static func didYouMean(_ name: String, at range: SourceRange, writing text: String? = nil)
    -> Fix
  {
    Fix(
      .suggested, LocalizedText(sv: "menade du ”\(name)”?", en: "did you mean “\(name)”?"),
      [Edit(range, text ?? name)])
  }
}

extension [Diagnostic] {
  /// In the order people read: by file and place, then by rule.
  public var inReadingOrder: [Diagnostic] {
    enumerated().sorted {
      ($0.element.range, $0.element.rule, $0.offset) < (
        $1.element.range, $1.element.rule, $1.offset
      )
    }.map(\.element)
  }

  public func count(_ severity: Severity) -> Int {
    lazy.filter { $0.severity == severity }.count
  }

  public var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic.Note {
  /// Where the first of two stands that are alike.
  public static func first(at range: SourceRange) -> Diagnostic.Note {
    Diagnostic.Note(
      at: range, LocalizedText(sv: "den första står här", en: "the first one is here"))
  }

  /// Where something stands already that stands once more.
  public static func already(at range: SourceRange) -> Diagnostic.Note {
    Diagnostic.Note(at: range, LocalizedText(sv: "den står först här", en: "it stands here first"))
  }
}
