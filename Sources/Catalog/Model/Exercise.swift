public import Text

/// An exercise: what a leader does, alone or with a group.
///
/// A class, since it is large and never changes: it is shared, not copied.
public final class Exercise: Item {
  public enum Form: String, Sendable { case individual, group, groupWithUsers }
  public enum Recurrence: String, Sendable { case everyModule, everyMeeting }
  public enum Phase: String, Sendable, CaseIterable {
    case explore, understand, create, choose, test, realise
  }

  public let head: ItemHead
  public let number: Located<Int>
  public let theme: Located<Reference>
  public let duration: Located<TimeNeeded>
  public let form: Form
  public let plan: ExercisePlan
  /// Exercises that must be done before, and those better done before.
  public let requires: [Located<Reference>]
  public let recommends: [Located<Reference>]
  public let completedWhen: [CompletionRule]
  public let text: ExerciseText
  public let steps: Steps
  public let occasionNotes: OccasionNotes?
  public let templates: [Template]
  public let reflection: Reflection?
  public let ifThenPlan: [PlanSentence]
  public let develops: [Mapping]
  public let examples: [ExampleCase]

  public init(
    head: ItemHead, number: Located<Int>, theme: Located<Reference>,
    duration: Located<TimeNeeded>, form: Form, plan: ExercisePlan,
    requires: [Located<Reference>], recommends: [Located<Reference>],
    completedWhen: [CompletionRule], text: ExerciseText, steps: Steps,
    occasionNotes: OccasionNotes?, templates: [Template], reflection: Reflection?,
    ifThenPlan: [PlanSentence], develops: [Mapping], examples: [ExampleCase]
  ) {
    self.head = head
    self.number = number
    self.theme = theme
    self.duration = duration
    self.form = form
    self.plan = plan
    self.requires = requires
    self.recommends = recommends
    self.completedWhen = completedWhen
    self.text = text
    self.steps = steps
    self.occasionNotes = occasionNotes
    self.templates = templates
    self.reflection = reflection
    self.ifThenPlan = ifThenPlan
    self.develops = develops
    self.examples = examples
  }
}

/// What whoever plans an exercise wants to know.
public struct ExercisePlan: Sendable {
  public let groupSize: GroupSize?
  public let rhythm: Rhythm?
  public let suitedTo: [String]
  /// In minutes.
  public let preparationMinutes: Int?
  /// How long before something must be set in motion.
  public let leadTime: TimeSpan?
  public let materials: [String]
  public let followUpAfter: TimeSpan?
  public let recurs: [Exercise.Recurrence]
  public let phases: [Exercise.Phase]

  public init(
    groupSize: GroupSize?, rhythm: Rhythm?, suitedTo: [String], preparationMinutes: Int?,
    leadTime: TimeSpan?, materials: [String], followUpAfter: TimeSpan?,
    recurs: [Exercise.Recurrence], phases: [Exercise.Phase]
  ) {
    self.groupSize = groupSize
    self.rhythm = rhythm
    self.suitedTo = suitedTo
    self.preparationMinutes = preparationMinutes
    self.leadTime = leadTime
    self.materials = materials
    self.followUpAfter = followUpAfter
    self.recurs = recurs
    self.phases = phases
  }
}

/// The sections of an exercise that are text alone; empty where the author wrote none.
public struct ExerciseText: Sendable {
  public let lead: Prose
  public let purpose: Prose
  public let participants: Prose
  public let invitation: Prose
  public let preparation: Preparation
  public let takeaways: Prose
  public let next: Prose
  public let signs: Prose
  public let adaptations: Prose
  public let facilitation: Prose
  public let further: Prose

  public init(
    lead: Prose, purpose: Prose, participants: Prose, invitation: Prose, preparation: Preparation,
    takeaways: Prose, next: Prose, signs: Prose, adaptations: Prose, facilitation: Prose,
    further: Prose
  ) {
    self.lead = lead
    self.purpose = purpose
    self.participants = participants
    self.invitation = invitation
    self.preparation = preparation
    self.takeaways = takeaways
    self.next = next
    self.signs = signs
    self.adaptations = adaptations
    self.facilitation = facilitation
    self.further = further
  }
}

/// What to do before, with the keys of its boxes in the order they stand.
public struct Preparation: Sendable {
  public let text: Prose

  public init(text: Prose) {
    self.text = text
  }

  public var boxKeys: [String] {
    var keys = KeyMaker()
    return text.blocks.itemsWithBox.map {
      keys.key("check", of: $0.lead.plainText, written: $0.key?.value)
    }
  }
}

/// What must be done for an item to count as completed: all of them.
public enum CompletionRule: String, Sendable { case opened, steps, reflection }
