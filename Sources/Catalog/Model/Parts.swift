public import Text

/// Something to fill in, on paper or on a screen.
public struct Template: Sendable {
  public enum Use: String, Sendable {
    case perPerson, perPair, perGroup, perOccasion, paperOnly, mayBeTyped
  }

  public let key: String
  public let title: String
  public let range: SourceRange
  public let uses: [Use]
  public let body: Prose

  public init(key: String, title: String, range: SourceRange, uses: [Use], body: Prose) {
    self.key = key
    self.title = title
    self.range = range
    self.uses = uses
    self.body = body
  }

  /// The places to fill in, in the order they stand; read out of the text when asked for.
  public var fields: [Field] {
    var keys = KeyMaker()
    return FieldReader(body.blocks).places.map { $0.field(of: key, &keys) }
  }

  /// What stands at its blanks.
  public var textLabels: [String] {
    FieldReader(body.blocks).places.filter { $0.kind == .text }.map(\.label)
  }

  /// One place to fill in.
  public struct Field: Sendable {
    public enum Kind: String, Sendable { case text, check, cell }
    public let key: String
    public let kind: Kind
    public let label: String
    /// The labels of a cell's row and column.
    public let row: String?
    public let column: String?

    public init(key: String, kind: Kind, label: String, row: String? = nil, column: String? = nil) {
      self.key = key
      self.kind = kind
      self.label = label
      self.row = row
      self.column = column
    }
  }
}

/// The questions at the end, and what is said before them.
public struct Reflection: Sendable {
  public let lead: Prose
  public let questions: [Question]

  public init(lead: Prose, questions: [Question]) {
    self.lead = lead
    self.questions = questions
  }
}

public struct Question: Sendable {
  public let key: String
  public let text: Prose
  public let isShared: Bool
  public let maxWords: Int?

  public init(key: String, text: Prose, isShared: Bool, maxWords: Int?) {
    self.key = key
    self.text = text
    self.isShared = isShared
    self.maxWords = maxWords
  }
}

/// “När … ska jag …”: a sentence with blanks.
public struct PlanSentence: Sendable {
  /// One key for each blank, in order.
  public let keys: [String]
  /// The paragraph that it is.
  public let prose: Prose

  public init(keys: [String], sentence: Prose) {
    self.keys = keys
    prose = sentence
  }

  public var text: [Inline] {
    guard case .paragraph(let content)? = prose.blocks.first else { return [] }
    return content
  }
}

/// What an exercise develops: the area, the grade one moves towards, and why.
public struct Mapping: Sendable {
  public let area: Located<Reference>
  /// A grade's number or either label, as written.
  public let grade: Located<Reference>
  public let why: Prose
  public let range: SourceRange

  public init(
    area: Located<Reference>, grade: Located<Reference>, why: Prose, range: SourceRange
  ) {
    self.area = area
    self.grade = grade
    self.why = why
    self.range = range
  }
}

/// How it went somewhere, with templates filled in.
public struct ExampleCase: Sendable {
  public let title: String
  public let body: Prose
  public let filledIn: [FilledTemplate]

  public init(title: String, body: Prose, filledIn: [FilledTemplate]) {
    self.title = title
    self.body = body
    self.filledIn = filledIn
  }

  public struct FilledTemplate: Sendable {
    public let title: String
    public let body: Prose
    public let range: SourceRange

    public init(title: String, body: Prose, range: SourceRange) {
      self.title = title
      self.body = body
      self.range = range
    }
  }
}
