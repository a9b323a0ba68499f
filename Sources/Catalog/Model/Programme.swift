public import Text

/// The programme: what holds the catalogue together, and its settings.
public struct Programme: Item {
  public enum Order: String, Sendable { case free, fixed }

  public let head: ItemHead
  public let version: String
  /// `2026-12-01`.
  public let released: String?
  public let licence: String
  public let publisher: String
  /// An absolute address on which identifiers are built.
  public let base: String?
  public let startHere: [Located<Reference>]
  public let order: Order
  public let completedWhen: [CompletionRule]
  public let exporters: [Located<String>]
  public let lead: Prose
  public let settings: ProgrammeSettings

  public init(
    head: ItemHead, version: String, released: String?, licence: String, publisher: String,
    base: String?, startHere: [Located<Reference>], order: Order,
    completedWhen: [CompletionRule], exporters: [Located<String>], lead: Prose,
    settings: ProgrammeSettings
  ) {
    self.head = head
    self.version = version
    self.released = released
    self.licence = licence
    self.publisher = publisher
    self.base = base
    self.startHere = startHere
    self.order = order
    self.completedWhen = completedWhen
    self.exporters = exporters
    self.lead = lead
    self.settings = settings
  }
}

/// What the programme's tables set.
public struct ProgrammeSettings: Sendable {
  /// By the row's schema name, such as `sessionMinutes`.
  public let limits: [String: Limit]
  public let avoidedWords: [AvoidedWord]
  public let terms: [Term]
  public let rules: [RuleSetting]

  public init(
    limits: [String: Limit], avoidedWords: [AvoidedWord], terms: [Term], rules: [RuleSetting]
  ) {
    self.limits = limits
    self.avoidedWords = avoidedWords
    self.terms = terms
    self.rules = rules
  }

  public struct Limit: Sendable {
    public let least: Int?
    public let most: Int?
    /// The row's place, to point at.
    public let range: SourceRange

    public init(least: Int?, most: Int?, range: SourceRange) {
      self.least = least
      self.most = most
      self.range = range
    }

    public func contains(_ number: Int) -> Bool {
      number >= least ?? .min && number <= most ?? .max
    }
  }

  public struct AvoidedWord: Sendable {
    public let forms: [Located<String>]
    public let instead: [Located<String>]
    public let why: String?

    public init(forms: [Located<String>], instead: [Located<String>], why: String?) {
      self.forms = forms
      self.instead = instead
      self.why = why
    }
  }

  public struct Term: Sendable {
    public let term: Located<String>
    public let inflections: [Located<String>]
    public let not: [Located<String>]
    public let explanation: String?

    public init(
      term: Located<String>, inflections: [Located<String>], not: [Located<String>],
      explanation: String?
    ) {
      self.term = term
      self.inflections = inflections
      self.not = not
      self.explanation = explanation
    }
  }

  /// How much a rule weighs in this catalogue.
  public struct RuleSetting: Sendable {
    public let rule: Located<String>
    /// `error`, `warning`, `note` or `off`.
    public let level: Located<String>
    public let why: String?

    public init(rule: Located<String>, level: Located<String>, why: String?) {
      self.rule = rule
      self.level = level
      self.why = why
    }
  }
}
