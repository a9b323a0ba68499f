import Catalog
import Diagnostics
import Files
import Reading
import Text

extension CatalogItems {
  /// What the catalogue says apart from words: the same in every language and way of writing.
  var shape: [String] {
    let limits = programme?.settings.limits.sorted { $0.key < $1.key } ?? []
    return limits.map { "\($0.key) \($0.value.least ?? 0) \($0.value.most ?? 0)" }
      + (programme?.settings.rules.map { "\($0.rule.value) \($0.level.value)" } ?? [])
      + themes.map { "theme \($0.number.value) \($0.examples.count)" }
      + exercises.flatMap(\.shape)
      + behaviourExercises.map { "\($0.minutes ?? 0) \($0.steps.steps.map(\.shape))" }
      + behaviourExercises.flatMap { $0.reflection.questions.map(\.shape) }
      + modules.map {
        "module \($0.number.value) \($0.contents.count) \($0.teamSession.minutes ?? 0)"
      }
      + (maturityModel?.grades.map { "grade \($0.number.value) \($0.colour ?? "")" } ?? [])
      + areas.map { "area \($0.number.value) \($0.descriptors.count)" }
  }
}

extension Exercise {
  fileprivate var shape: [String] {
    let plan = "\(plan.groupSize?.canonical ?? "") \(head.status ?? "")"
    return ["exercise \(number.value) \(duration.value.canonical) \(form) \(plan)"]
      + ["\(requires.count) \(develops.count) \(text.preparation.boxKeys.count)"]
      + steps.steps.map(\.shape) + (reflection?.questions.map(\.shape) ?? [])
      + templates.map { "template \($0.uses) \($0.fields.map(\.kind))" }
      + ifThenPlan.map { "plan \($0.keys.count)" }
      + examples.map { "example \($0.filledIn.count)" }
  }

  /// All its words.
  var words: String {
    let prose =
      [text.lead, text.purpose, text.preparation.text, steps.lead] + templates.map(\.body)
      + steps.steps.flatMap { [$0.body, $0.script] + $0.variants.map(\.body) }
      + (reflection?.questions.map(\.text) ?? []) + develops.map(\.why) + examples.map(\.body)
    return prose.map(\.plainText).joined(separator: "\n")
  }
}

extension Step {
  fileprivate var shape: String {
    let variants = variants.map(\.kind)
    return "step \(minutes ?? 0) \(isPause) \(isSkippable) \(isWithUsers) \(variants)"
      + " \(script.blocks.count) \(help.blocks.count)"
  }
}

extension Question {
  fileprivate var shape: String { "question \(isShared) \(maxWords ?? 0)" }
}
