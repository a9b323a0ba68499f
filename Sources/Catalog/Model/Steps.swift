public import Text

/// The steps of an exercise or meeting, and what is said before the first.
public struct Steps: Sendable {
  public let lead: Prose
  public let steps: [Step]

  public init(lead: Prose, steps: [Step]) {
    self.lead = lead
    self.steps = steps
  }

  /// The sum of the steps' minutes; nil where steps have none.
  public var minutes: Int? {
    let minutes = steps.compactMap(\.minutes)
    return minutes.isEmpty ? nil : minutes.reduce(0, +)
  }
}

/// One step: a class, since it is large and never changes, so that it is shared, not copied.
public final class Step: Sendable {
  public let key: String
  public let title: String
  /// The heading's place.
  public let range: SourceRange
  public let minutes: Int?
  public let isPause: Bool
  /// Whether the short version leaves it out.
  public let isSkippable: Bool
  public let isWithUsers: Bool
  public let fromOccasion: Located<Int>?
  public let onlyOccasion: Located<Int>?
  public let body: Prose
  /// Words for whoever leads.
  public let script: Prose
  public let variants: [Variant]
  /// What is behind the question mark.
  public let help: Prose

  public init(
    key: String, title: String, range: SourceRange, minutes: Int?, isPause: Bool,
    isSkippable: Bool, isWithUsers: Bool, fromOccasion: Located<Int>?,
    onlyOccasion: Located<Int>?, body: Prose, script: Prose, variants: [Variant], help: Prose
  ) {
    self.key = key
    self.title = title
    self.range = range
    self.minutes = minutes
    self.isPause = isPause
    self.isSkippable = isSkippable
    self.isWithUsers = isWithUsers
    self.fromOccasion = fromOccasion
    self.onlyOccasion = onlyOccasion
    self.body = body
    self.script = script
    self.variants = variants
    self.help = help
  }
}

/// How a step is done in one way of meeting.
public struct Variant: Sendable {
  public enum Kind: String, Sendable { case onSite, digital, hybrid }
  public let kind: Kind
  public let body: Prose
  public let script: Prose

  public init(kind: Kind, body: Prose, script: Prose) {
    self.kind = kind
    self.body = body
    self.script = script
  }
}

/// What belongs to single occasions of an exercise that has several.
public struct OccasionNotes: Sendable {
  public let lead: Prose
  public let notes: [OccasionNote]

  public init(lead: Prose, notes: [OccasionNote]) {
    self.lead = lead
    self.notes = notes
  }
}

public struct OccasionNote: Sendable {
  public let number: Located<Int>
  /// Empty where the author gave none.
  public let title: String
  public let body: Prose

  public init(number: Located<Int>, title: String, body: Prose) {
    self.number = number
    self.title = title
    self.body = body
  }
}
