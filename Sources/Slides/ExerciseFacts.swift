internal import Catalog
internal import Checking
internal import Text

/// What must be known before an exercise, a line each.
struct ExerciseFacts {
  let exercise: Exercise
  let catalog: CheckedCatalog
  let labels: Labels

  var lines: [SlideLine] {
    (place + time + gathering + followUp).compactMap(\.self) + labels.facts(of: exercise.head)
  }

  private var place: [SlideLine?] {
    [
      labels.fact("number", "\(exercise.number.value)"),
      labels.fact("theme", catalog.theme(of: exercise).title),
      labels.fact("requires", catalog.requires(of: exercise).map(\.title)),
      labels.fact("recommends", catalog.recommends(of: exercise).map(\.title)),
    ]
  }

  private var time: [SlideLine?] {
    [
      labels.fact("duration", exercise.duration.value.words),
      labels.fact("rhythm", exercise.plan.rhythm?.words[labels.language]),
      labels.fact(
        "preparationTime", exercise.plan.preparationMinutes.map(TimeNeeded.words(minutes:))),
      labels.fact("leadTime", exercise.plan.leadTime.map(before)),
    ]
  }

  private var gathering: [SlideLine?] {
    [
      labels.fact("form", labels.value(exercise.form.rawValue, among: Words.form)),
      labels.fact("groupSize", exercise.plan.groupSize?.words[labels.language]),
      labels.fact("suitedTo", exercise.plan.suitedTo),
      labels.fact("materials", exercise.plan.materials),
    ]
  }

  private var followUp: [SlideLine?] {
    let own = exercise.completedWhen
    let completed = own.isEmpty ? catalog.programme.completedWhen : own
    return [
      labels.fact("followUpAfter", exercise.plan.followUpAfter?.words[labels.language]),
      labels.fact("recurs", values(exercise.plan.recurs.map(\.rawValue), Words.recurrence)),
      labels.fact("phases", values(exercise.plan.phases.map(\.rawValue), Words.phase)),
      labels.fact("completedWhen", values(completed.map(\.rawValue), Words.completion)),
    ]
  }

  private func values(_ names: [String], _ words: [Word]) -> [String] {
    names.map { labels.value($0, among: words) }
  }

  private func before(_ span: TimeSpan) -> String {
    let words = span.words
    return LocalizedText(sv: "\(words.swedish) före", en: "\(words.english) before")[
      labels.language]
  }
}
