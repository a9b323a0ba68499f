public import Catalog
public import Checking
internal import Text

extension CheckedCatalog {
  /// All of an exercise as slides, in the order its parts have.
  public func deck(of exercise: Exercise) -> Deck {
    let sections = ExerciseSections(exercise: exercise, catalog: self).all
    return deck(exercise.title, sections)
  }

  func deck(_ title: String, _ sections: [SlideSection]) -> Deck {
    Deck(language: language, title: title, slides: sections.flatMap { $0.slides(language) })
  }
}

private struct ExerciseSections {
  let exercise: Exercise
  let catalog: CheckedCatalog
  private var labels: Labels { Labels(language: catalog.language) }
  private var parts: PartSections { PartSections(labels: labels) }

  var all: [SlideSection] {
    [title, facts] + before + steps + work + after + examples + support
  }

  /// What it is; what whoever leads should know lies in the notes.
  private var title: SlideSection {
    let note = SlideNote(
      label: labels.section("facilitation"),
      paragraphs: exercise.text.facilitation.paragraphs(labels.language))
    return SlideSection(
      exercise.title, lines: exercise.text.lead.lines(labels.language), notes: [note])
  }

  private var facts: SlideSection {
    let facts = ExerciseFacts(exercise: exercise, catalog: catalog, labels: labels)
    return SlideSection(labels.titled(labels.atAGlance, exercise.title), lines: facts.lines)
  }

  private var before: [SlideSection] {
    let text = exercise.text
    return parts.text("purpose", text.purpose) + parts.text("participants", text.participants)
      + parts.text("invitation", text.invitation)
      + parts.text("preparation", text.preparation.text)
  }

  private var steps: [SlideSection] {
    StepSections(labels: labels).sections(of: exercise.steps, titled: labels.section("steps"))
      + (exercise.occasionNotes.map { [occasions($0)] } ?? [])
  }

  private func occasions(_ occasions: OccasionNotes) -> SlideSection {
    let notes = occasions.notes.flatMap { note in
      let heading = "\(Words.occasion.label(labels.language)) \(note.number.value)"
      let title = SlideLine(level: .point, text: labels.titled(heading, note.title))
      return [title] + note.body.lines(labels.language, at: .subpoint)
    }
    return SlideSection(
      labels.section("occasionNotes"), lines: occasions.lead.lines(labels.language) + notes)
  }

  private var work: [SlideSection] {
    let plan = exercise.ifThenPlan.map {
      SlideLine(level: .point, text: $0.text.slideText(labels.language))
    }
    return exercise.templates.map(parts.template)
      + (exercise.reflection.map { [parts.reflection($0)] } ?? [])
      + (plan.isEmpty ? [] : [SlideSection(labels.section("ifThenPlan"), lines: plan)])
  }

  private var after: [SlideSection] {
    let text = exercise.text
    return parts.text("takeaways", text.takeaways) + parts.text("next", text.next)
      + parts.develops(catalog.develops(of: exercise)) + parts.text("signs", text.signs)
  }

  private var examples: [SlideSection] { exercise.examples.flatMap(parts.example) }

  private var support: [SlideSection] {
    parts.text("adaptations", exercise.text.adaptations)
      + parts.text("further", exercise.text.further)
  }
}
