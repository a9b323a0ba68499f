internal import Catalog
internal import Checking
internal import Text

/// An exercise as JSON: its facts, its texts and its parts in one object.
struct PublishedExercise: Encodable {
  private let facts: PublishedFacts
  private let plan: PublishedPlan
  private let text: PublishedExerciseText
  private let parts: PublishedParts

  static func item(_ exercise: Exercise, in catalog: CheckedCatalog) -> PublishedItem<Self> {
    PublishedItem(
      exercise.head,
      Self(
        facts: PublishedFacts(exercise, in: catalog), plan: PublishedPlan(exercise.plan),
        text: PublishedExerciseText(exercise.text),
        parts: PublishedParts(exercise, develops: catalog.develops(of: exercise))))
  }

  func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    try plan.encode(to: encoder)
    try text.encode(to: encoder)
    try parts.encode(to: encoder)
  }
}

/// Where an exercise belongs and what comes before it.
struct PublishedFacts: Encodable {
  let number: Int
  let theme: String
  let duration: PublishedDuration
  let form: String
  let requires, recommends, completedWhen: [String]

  init(_ exercise: Exercise, in catalog: CheckedCatalog) {
    number = exercise.number.value
    theme = catalog.theme(of: exercise).id
    duration = PublishedDuration(exercise.duration.value)
    form = exercise.form.rawValue
    requires = catalog.requires(of: exercise).map(\.id)
    recommends = catalog.recommends(of: exercise).map(\.id)
    completedWhen = exercise.completedWhen.map(\.rawValue)
  }
}

struct PublishedDuration: Encodable {
  let occasions, minutes, totalMinutes: Int

  init(_ time: TimeNeeded) {
    (occasions, minutes, totalMinutes) = (time.occasions, time.minutes, time.totalMinutes)
  }
}

/// What whoever plans an exercise wants to know, in canonical forms: `4-12`, `P4W`.
struct PublishedPlan: Encodable {
  let groupSize, rhythm, leadTime, followUpAfter: String?
  let preparationMinutes: Int?
  let suitedTo, materials, recurs, phases: [String]

  init(_ plan: ExercisePlan) {
    (groupSize, rhythm) = (plan.groupSize?.canonical, plan.rhythm?.canonical)
    (leadTime, followUpAfter) = (plan.leadTime?.canonical, plan.followUpAfter?.canonical)
    preparationMinutes = plan.preparationMinutes
    (suitedTo, materials) = (plan.suitedTo, plan.materials)
    recurs = plan.recurs.map(\.rawValue)
    phases = plan.phases.map(\.rawValue)
  }
}

/// The sections that are text alone.
struct PublishedExerciseText: Encodable {
  let lead, purpose: PublishedText
  let participants, invitation, takeaways, next: PublishedText?
  let signs, adaptations, facilitation, further: PublishedText?
  let preparation: PublishedPreparation?

  init(_ text: ExerciseText) {
    lead = PublishedText(text.lead)
    purpose = PublishedText(text.purpose)
    participants = PublishedText(ifAny: text.participants)
    invitation = PublishedText(ifAny: text.invitation)
    takeaways = PublishedText(ifAny: text.takeaways)
    next = PublishedText(ifAny: text.next)
    signs = PublishedText(ifAny: text.signs)
    adaptations = PublishedText(ifAny: text.adaptations)
    facilitation = PublishedText(ifAny: text.facilitation)
    further = PublishedText(ifAny: text.further)
    preparation = PublishedPreparation(text.preparation)
  }
}

/// What to do before, with the key of each box in it.
struct PublishedPreparation: Encodable {
  let boxes: [String]
  let text, html: String

  init?(_ preparation: Preparation) {
    guard let body = PublishedText(ifAny: preparation.text) else { return nil }
    boxes = preparation.boxKeys
    (text, html) = (body.text, body.html)
  }
}

/// The sections that have a structure of their own.
struct PublishedParts: Encodable {
  let stepsLead: PublishedText?
  let steps: [PublishedStep]
  let occasionNotes: PublishedOccasions?
  let templates: [PublishedTemplate]
  let reflection: PublishedReflection?
  let ifThenPlan: [PublishedPlanSentence]
  let develops: [PublishedMapping]
  let examples: [PublishedExample]

  init(_ exercise: Exercise, develops: [CheckedMapping]) {
    stepsLead = PublishedText(ifAny: exercise.steps.lead)
    steps = exercise.steps.steps.map(PublishedStep.init)
    occasionNotes = exercise.occasionNotes.map(PublishedOccasions.init)
    templates = exercise.templates.map(PublishedTemplate.init)
    reflection = exercise.reflection.map(PublishedReflection.init)
    ifThenPlan = exercise.ifThenPlan.map(PublishedPlanSentence.init)
    self.develops = develops.map(PublishedMapping.init)
    examples = exercise.examples.map { PublishedExample($0, templates: exercise.templates) }
  }
}
