internal import Catalog
internal import Checking

struct PublishedBehaviourExercise: Encodable {
  let behaviour, situation: String
  let minutes: Int?
  let lead: PublishedText
  let stepsLead: PublishedText?
  let steps: [PublishedStep]
  let reflection: PublishedReflection
  let develops: [PublishedMapping]

  static func item(
    _ exercise: BehaviourExercise, in catalog: CheckedCatalog
  ) -> PublishedItem<Self> {
    PublishedItem(exercise.head, Self(exercise, develops: catalog.develops(of: exercise)))
  }

  init(_ exercise: BehaviourExercise, develops: [CheckedMapping]) {
    (behaviour, situation) = (exercise.behaviour, exercise.situation)
    minutes = exercise.minutes
    lead = PublishedText(exercise.lead)
    stepsLead = PublishedText(ifAny: exercise.steps.lead)
    steps = exercise.steps.steps.map(PublishedStep.init)
    reflection = PublishedReflection(exercise.reflection)
    self.develops = develops.map(PublishedMapping.init)
  }
}
