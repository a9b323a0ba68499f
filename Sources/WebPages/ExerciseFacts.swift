internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// What whoever plans an exercise wants to know at a glance.
struct ExerciseFacts {
  let exercise: Exercise
  let catalog: CheckedCatalog
  let words: PageWords

  /// The time, the form and the size of the group.
  var glance: HTML {
    let size = exercise.plan.groupSize.map {
      "\($0.words[words.language]) \(words[PageWords.people])".capitalizedFirst
    }
    let facts = [
      exercise.duration.value.words, exercise.plan.rhythm?.words[words.language],
      words.value(exercise.form.rawValue, among: Words.form).capitalizedFirst, size,
    ]
    return .element(
      "ul", ["class": "glance"], facts.compactMap(\.self).map { .element("li", [:], text: $0) })
  }

  /// What must, or had better, be done before; nothing where it stands alone.
  var first: [HTML] {
    let facts = [
      titles("requires", catalog.requires(of: exercise)),
      titles("recommends", catalog.recommends(of: exercise)),
    ].compactMap(\.self)
    return facts.isEmpty ? [] : [.element("dl", ["class": "first"], facts)]
  }

  /// The rest of the plan, a label and a value each.
  var list: [HTML] {
    let plan = exercise.plan
    let facts = [
      fact("suitedTo", plan.suitedTo.joined(separator: ", ").capitalizedFirst),
      fact("preparationTime", plan.preparationMinutes.map(TimeNeeded.words(minutes:))),
      fact("leadTime", plan.leadTime.map(before)),
      items("materials", plan.materials),
      fact("followUpAfter", plan.followUpAfter?.words[words.language]),
      fact("recurs", values(plan.recurs.map(\.rawValue), Words.recurrence)),
      fact("phases", values(plan.phases.map(\.rawValue), Words.phase)),
    ].compactMap(\.self)
    return facts.isEmpty ? [] : [.element("dl", [:], facts)]
  }
}

extension ExerciseFacts {
  private func fact(_ name: String, _ value: String?) -> HTML? {
    guard let value, !value.isEmpty else { return nil }
    return fact(name, [.text(value)])
  }

  private func fact(_ name: String, _ value: [HTML]) -> HTML {
    .element(
      "div", [:], [.element("dt", [:], text: words.key(name)), .element("dd", [:], value)])
  }

  private func items(_ name: String, _ values: [String]) -> HTML? {
    guard !values.isEmpty else { return nil }
    return fact(name, [.element("ul", [:], values.map { .element("li", [:], text: $0) })])
  }

  private func titles(_ name: String, _ exercises: [Exercise]) -> HTML? {
    exercises.count > 1
      ? items(name, exercises.map(\.title)) : fact(name, exercises.first?.title)
  }

  private func values(_ names: [String], _ all: [Word]) -> String {
    words.values(names, among: all).capitalizedFirst
  }

  private func before(_ span: TimeSpan) -> String {
    "\(span.words[words.language]) \(words[PageWords.before])"
  }
}
