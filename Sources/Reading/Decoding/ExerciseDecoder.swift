internal import Catalog
internal import Text

extension Decoder {
  func exercise() -> Exercise? {
    guard let head, let number = number("number"), let theme = references("theme").first,
      let duration = duration("duration"), let form: Exercise.Form = choice("form"),
      let steps = steps("steps")
    else { return nil }
    return Exercise(
      head: head, number: number, theme: theme, duration: duration, form: form,
      plan: plan, requires: references("requires"), recommends: references("recommends"),
      completedWhen: choices("completedWhen"), text: exerciseText, steps: steps,
      occasionNotes: occasionNotes, templates: templates, reflection: reflection,
      ifThenPlan: planSentences, develops: mappings, examples: examples)
  }

  func duration(_ name: String) -> Located<TimeNeeded>? {
    guard let value = element.value(name), let time = TimeNeeded(canonical: value.canonical) else {
      return nil
    }
    return Located(time, at: value.range)
  }

  private var plan: ExercisePlan {
    ExercisePlan(
      groupSize: text("groupSize").flatMap { GroupSize(canonical: $0) },
      rhythm: text("rhythm").flatMap { Rhythm(canonical: $0) },
      suitedTo: list("suitedTo"),
      preparationMinutes: duration("preparationTime")?.value.minutes,
      leadTime: text("leadTime").flatMap { TimeSpan(canonical: $0) },
      materials: list("materials"),
      followUpAfter: text("followUpAfter").flatMap { TimeSpan(canonical: $0) },
      recurs: choices("recurs"), phases: choices("phases"))
  }

  private var exerciseText: ExerciseText {
    ExerciseText(
      lead: prose("lead"), purpose: prose("purpose"), participants: prose("participants"),
      invitation: prose("invitation"), preparation: Preparation(text: prose("preparation")),
      takeaways: prose("takeaways"), next: prose("next"), signs: prose("signs"),
      adaptations: prose("adaptations"), facilitation: prose("facilitation"),
      further: prose("further"))
  }
}
