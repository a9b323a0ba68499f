internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// All sections of an exercise that have something to say, in the tree's order.
struct ExerciseSections {
  let exercise: Exercise
  let catalog: CheckedCatalog
  let words: PageWords

  /// What is needed to do the exercise, up to its next step.
  var practice: [PageSection] {
    let text = exercise.text
    let before = [
      prose("purpose", text.purpose), prose("participants", text.participants),
      invitation, preparation, steps, occasions,
    ]
    let after = [
      reflection, plan, prose("takeaways", text.takeaways), prose("next", text.next),
    ]
    let written = templates.templates + after.compactMap(\.self)
    return before.compactMap(\.self) + written
  }

  /// What is good to know beside it.
  var background: [PageSection] {
    let text = exercise.text
    return [
      develops, prose("signs", text.signs), templates.examples,
      prose("adaptations", text.adaptations), prose("facilitation", text.facilitation),
      prose("further", text.further),
    ].compactMap(\.self)
  }

  private var templates: TemplateSections { TemplateSections(exercise: exercise, words: words) }

  private func prose(_ name: String, _ text: Prose, kind: String? = nil) -> PageSection? {
    var prose = PageProse(words)
    return PageSection(name, words.section(name), kind: kind, [prose.html(text)])
  }
}

extension ExerciseSections {
  /// Text to paste into a message, with a button for those who have one text.
  private var invitation: PageSection? {
    var prose = PageProse(words)
    let text = exercise.text.invitation
    guard !text.isEmpty else { return nil }
    let button = HTML.element(
      "button", ["type": "button", "class": "quiet", "data-copy": words[PageWords.copied]],
      text: words[PageWords.copy])
    return PageSection(
      "invitation", words.section("invitation"), kind: "letter",
      [prose.html(text), .element("p", ["class": "ways"], [button])])
  }

  private var preparation: PageSection? {
    let preparation = exercise.text.preparation
    var prose = PageProse(words, .boxes, boxKeys: preparation.boxKeys)
    return PageSection(
      "preparation", words.section("preparation"), [prose.html(preparation.text)])
  }

  private var steps: PageSection? {
    PageSection(
      "steps", words.section("steps"), StepsSection(steps: exercise.steps, words: words).content)
  }

  private var occasions: PageSection? {
    guard let notes = exercise.occasionNotes else { return nil }
    var prose = PageProse(words)
    let list = HTML.element("ol", ["class": "occasions"], notes.notes.map(occasion))
    return PageSection(
      "occasionNotes", words.section("occasionNotes"), [prose.html(notes.lead), list])
  }

  private func occasion(_ note: OccasionNote) -> HTML {
    var prose = PageProse(words)
    let number = "\(Words.occasion.label(words.language)) \(note.number.value)"
    let title = note.title.isEmpty ? number : "\(number): \(note.title)"
    return .element(
      "li", [:], [.element("h3", [:], text: title), prose.html(note.body)])
  }
}

extension ExerciseSections {
  private var reflection: PageSection? { exercise.reflection.flatMap(words.section) }

  private var plan: PageSection? {
    guard !exercise.ifThenPlan.isEmpty else { return nil }
    let sentences = exercise.ifThenPlan.map { sentence -> HTML in
      var prose = PageProse(words, .form, form: sentence.pageFields)
      return .element("p", [:], [prose.html(sentence.text)])
    }
    return PageSection("ifThenPlan", words.section("ifThenPlan"), kind: "plan", sentences)
  }

  private var develops: PageSection? { words.section(catalog.develops(of: exercise)) }
}
