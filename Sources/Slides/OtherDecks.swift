public import Catalog
public import Checking
internal import Text

extension CheckedCatalog {
  public var programmeDeck: Deck {
    let labels = Labels(language: language)
    let own = [
      labels.fact("version", of: .programme, programme.version),
      labels.fact("released", of: .programme, programme.released),
      labels.fact("publisher", of: .programme, programme.publisher),
      labels.fact("licence", of: .programme, programme.licence),
      labels.fact("startHere", of: .programme, startHere.map(\.title)),
    ].compactMap(\.self)
    return deck(
      programme.title,
      [
        SlideSection(programme.title, lines: programme.lead.lines(labels.language)),
        SlideSection(
          labels.titled(labels.atAGlance, programme.title),
          lines: own + labels.facts(of: programme.head)),
      ])
  }

  public func deck(of theme: Theme) -> Deck {
    let labels = Labels(language: language)
    let examples = theme.examples.flatMap { $0.lines(language) }
    let heading = labels.section("examples", of: .theme)
    return deck(
      theme.title,
      [
        SlideSection(
          theme.title, lines: theme.lead.lines(labels.language) + labels.facts(of: theme.head)),
        SlideSection(labels.titled(heading, theme.title), lines: examples),
      ])
  }

  public func deck(of exercise: BehaviourExercise) -> Deck {
    let labels = Labels(language: language)
    let parts = PartSections(labels: labels)
    let kind = KindName.behaviourExercise
    let facts = [
      labels.fact("behaviour", of: kind, exercise.behaviour),
      labels.fact("situation", of: kind, exercise.situation),
      labels.fact("duration", of: kind, exercise.minutes.map(TimeNeeded.words(minutes:))),
    ].compactMap(\.self)
    let title = SlideSection(
      exercise.title,
      lines: exercise.lead.lines(labels.language) + facts + labels.facts(of: exercise.head))
    let steps = StepSections(labels: labels)
      .sections(of: exercise.steps, titled: labels.section("steps", of: kind))
    let end = [parts.reflection(exercise.reflection)] + parts.develops(develops(of: exercise))
    return deck(exercise.title, [title] + steps + end)
  }

  public func deck(of module: Module) -> Deck {
    let labels = Labels(language: language)
    let parts = PartSections(labels: labels)
    let contents = contents(of: module).map { SlideLine(level: .point, text: $0.line) }
    let title = SlideSection(
      module.title, lines: module.lead.lines(labels.language) + labels.facts(of: module.head))
    let session = labels.section("teamSession", of: .module)
    return deck(
      module.title,
      [title, SlideSection(labels.key("contents", of: .module), lines: contents)]
        + parts.text("why", of: .module, module.why)
        + parts.text("methods", of: .module, module.methods)
        + StepSections(labels: labels).sections(of: module.teamSession, titled: session)
        + parts.text("withoutMeeting", of: .module, module.withoutMeeting))
  }

  public var maturityModelDeck: Deck {
    let labels = Labels(language: language)
    let grades = maturityModel.grades.map { grade in
      SlideLine(level: .point, text: labels.grade(grade))
    }
    let heading = labels.section("grades", of: .maturityModel)
    let title = SlideSection(maturityModel.title, lines: maturityModel.lead.lines(labels.language))
    return deck(
      maturityModel.title, [title, SlideSection(heading, lines: grades)] + areas.map(section))
  }

  private func section(_ area: Area) -> SlideSection {
    let labels = Labels(language: language)
    let descriptors = zip(maturityModel.grades, area.descriptors).flatMap { grade, descriptor in
      [SlideLine(level: .point, text: labels.grade(grade))]
        + descriptor.value.lines(labels.language, at: .subpoint)
    }
    return SlideSection(area.title, lines: area.lead.lines(labels.language) + descriptors)
  }
}

extension CheckedContent {
  /// Its title and how long it takes.
  fileprivate var line: String {
    switch self {
    case .exercise(let exercise): "\(exercise.title) (\(exercise.duration.value.words))"
    case .behaviourExercise(let exercise):
      exercise.title
        + (exercise.minutes.map { " (\(TimeNeeded.words(minutes: $0)))" } ?? "")
    }
  }
}
