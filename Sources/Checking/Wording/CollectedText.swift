internal import Catalog
internal import Text

extension LinkedCatalog {
  /// What an item says, gathered in the order of its tree.
  func text(of item: some Item) -> ItemText {
    var text = TextCollector()
    text.add(
      title: item.head.title.value, at: item.head.title.range, in: sources[item.file].bytes, .title)
    switch item {
    case let item as Exercise: text.add(item, in: sources[item.file].bytes)
    case let item as BehaviourExercise: text.add(item, in: sources[item.file].bytes)
    case let item as Module: text.add(item, in: sources[item.file].bytes)
    case let item as Theme:
      text.add(item.lead, .lead)
      for (index, example) in item.examples.enumerated() {
        text.add(example, .example, group: index)
      }
    case let item as Area:
      text.add(item.lead, .lead)
      for (index, grade) in item.descriptors.enumerated() {
        text.add(grade.value, .other, group: index)
      }
    case let item as MaturityModel: text.add(item.lead, .lead)
    case let item as Programme: text.add(item.lead, .lead)
    default: break
    }
    return ItemText(item, text, language)
  }
}

extension TextCollector {
  fileprivate mutating func add(_ exercise: Exercise, in source: [UInt8]) {
    let text = exercise.text
    add(text.lead, .lead)
    add(text.purpose, .purpose)
    add(text.participants, .participants)
    add(text.invitation, .invitation)
    add(text.preparation.text, .preparation)
    add(exercise.steps, in: source)
    if let notes = exercise.occasionNotes { add(notes) }
    for (index, template) in exercise.templates.enumerated() {
      add(title: template.title, at: template.range, in: source, .templateTitle, group: index)
      add(template.body, .template, group: index)
    }
    if let reflection = exercise.reflection { add(reflection) }
    for sentence in exercise.ifThenPlan { add(sentence.prose, .plan) }
    add(text.takeaways, .takeaways)
    add(text.next, .next)
    for mapping in exercise.develops { add(mapping.why, .why) }
    add(text.signs, .signs)
    add(exercise.examples, in: source)
    add(text.adaptations, .adaptations)
    add(text.facilitation, .facilitation)
    add(text.further, .further)
  }

  fileprivate mutating func add(_ exercise: BehaviourExercise, in source: [UInt8]) {
    add(exercise.lead, .lead)
    add(exercise.steps, in: source)
    add(exercise.reflection)
    for mapping in exercise.develops { add(mapping.why, .why) }
  }

  fileprivate mutating func add(_ module: Module, in source: [UInt8]) {
    add(module.lead, .lead)
    add(module.why, .other)
    add(module.methods, .other)
    add(module.teamSession, in: source)
    add(module.withoutMeeting, .other)
  }

  private mutating func add(_ steps: Steps, in source: [UInt8]) {
    add(steps.lead, .stepsLead)
    for (index, step) in steps.steps.enumerated() {
      add(title: step.title, at: step.range, in: source, .stepTitle, group: index)
      add(step.body, .step, group: index)
      add(step.script, .script, group: index)
      for variant in step.variants {
        add(variant.body, .variant, group: index)
        add(variant.script, .variantScript, group: index)
      }
      add(step.help, .help, group: index)
    }
  }

  private mutating func add(_ notes: OccasionNotes) {
    add(notes.lead, .occasionNote)
    for (index, note) in notes.notes.enumerated() { add(note.body, .occasionNote, group: index) }
  }

  private mutating func add(_ reflection: Reflection) {
    add(reflection.lead, .question)
    for (index, question) in reflection.questions.enumerated() {
      add(question.text, .question, group: index)
    }
  }

  private mutating func add(_ examples: [ExampleCase], in source: [UInt8]) {
    var filledIn = 0
    for (index, example) in examples.enumerated() {
      add(example.body, .example, group: index)
      for filled in example.filledIn {
        add(filled.body, .filledIn, group: filledIn)
        filledIn += 1
      }
    }
  }
}
