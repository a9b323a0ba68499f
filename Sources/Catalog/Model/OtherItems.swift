public import Text

/// A theme: what a group of exercises is about.
public final class Theme: Item {
  public let head: ItemHead
  public let number: Located<Int>
  public let lead: Prose
  public let examples: [Prose]

  public init(head: ItemHead, number: Located<Int>, lead: Prose, examples: [Prose]) {
    self.head = head
    self.number = number
    self.lead = lead
    self.examples = examples
  }
}

/// A behaviour exercise: three steps tied to an occasion at work.
public final class BehaviourExercise: Item {
  public let head: ItemHead
  public let behaviour: String
  public let situation: String
  /// In minutes.
  public let minutes: Int?
  public let lead: Prose
  public let steps: Steps
  public let reflection: Reflection
  public let develops: [Mapping]

  public init(
    head: ItemHead, behaviour: String, situation: String, minutes: Int?, lead: Prose,
    steps: Steps, reflection: Reflection, develops: [Mapping]
  ) {
    self.head = head
    self.behaviour = behaviour
    self.situation = situation
    self.minutes = minutes
    self.lead = lead
    self.steps = steps
    self.reflection = reflection
    self.develops = develops
  }
}

/// A module: exercises in order, closed by a meeting with the innovation team.
public final class Module: Item {
  public let head: ItemHead
  public let number: Located<Int>
  public let contents: [Located<Reference>]
  public let lead: Prose
  public let why: Prose
  public let methods: Prose
  public let teamSession: Steps
  public let withoutMeeting: Prose

  public init(
    head: ItemHead, number: Located<Int>, contents: [Located<Reference>], lead: Prose, why: Prose,
    methods: Prose, teamSession: Steps, withoutMeeting: Prose
  ) {
    self.head = head
    self.number = number
    self.contents = contents
    self.lead = lead
    self.why = why
    self.methods = methods
    self.teamSession = teamSession
    self.withoutMeeting = withoutMeeting
  }
}

/// The maturity model: the grades that all areas share.
public struct MaturityModel: Item {
  public let head: ItemHead
  public let lead: Prose
  public let grades: [Grade]

  public init(head: ItemHead, lead: Prose, grades: [Grade]) {
    self.head = head
    self.lead = lead
    self.grades = grades
  }

  public struct Grade: Sendable {
    public let number: Located<Int>
    public let whatWeDo: String
    public let howEmbedded: String
    public let colour: String?

    public init(number: Located<Int>, whatWeDo: String, howEmbedded: String, colour: String?) {
      self.number = number
      self.whatWeDo = whatWeDo
      self.howEmbedded = howEmbedded
      self.colour = colour
    }
  }
}

/// An area of the maturity model, with what each grade looks like in it.
public final class Area: Item {
  public let head: ItemHead
  public let number: Located<Int>
  public let lead: Prose
  /// The nth for the nth grade.
  public let descriptors: [Located<Prose>]

  public init(
    head: ItemHead, number: Located<Int>, lead: Prose, descriptors: [Located<Prose>]
  ) {
    self.head = head
    self.number = number
    self.lead = lead
    self.descriptors = descriptors
  }
}
