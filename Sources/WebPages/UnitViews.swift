internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// A part of a document that is shown by itself.
struct PageView {
  let marks: ItemMarks
  let title: String
  let content: [HTML]

  var html: HTML {
    .element(
      "section",
      [
        "class": "view", "id": "/\(marks.key)", "data-view": marks.key, "data-item": marks.key,
        "data-completed-when": marks.completedWhen,
      ], content)
  }

  var link: HTML {
    .element("li", [:], [.element("a", ["href": "#/\(marks.key)"], text: title)])
  }
}

/// The views that the pages of modules and themes are made of.
struct UnitViews {
  let catalog: CheckedCatalog
  let words: PageWords

  func views(of module: Module) -> [PageView] {
    let parts = catalog.contents(of: module).map(view) + [meeting(of: module)]
    return [about(module, linksTo: parts)] + parts
  }

  func views(of theme: Theme) -> [PageView] {
    let parts = catalog.exercises(in: theme).map(view)
    return [about(theme, linksTo: parts)] + parts
  }

  private func view(of content: CheckedContent) -> PageView {
    switch content {
    case .exercise(let exercise): view(of: exercise)
    case .behaviourExercise(let exercise): view(of: exercise)
    }
  }

  private func view(of exercise: Exercise) -> PageView {
    let page = ExercisePage(exercise, of: catalog, in: PageSetting(), words)
    return PageView(
      marks: catalog.marks(of: exercise), title: exercise.title, content: page.view)
  }
}

extension UnitViews {
  /// What a module is about: why, with which methods, and what it holds.
  func about(_ module: Module, linksTo parts: [PageView]) -> PageView {
    let over = "\(words[PageWords.module]) \(module.number.value)"
    let sections = [
      words.section("why", of: Schema.module, module.why),
      words.section("methods", of: Schema.module, module.methods), contents(parts),
    ].compactMap(\.self)
    return PageView(
      marks: catalog.marks(ofAbout: module.id), title: words[PageWords.aboutModule],
      content: [top(over, module.title, module.lead)] + sections.map(\.html))
  }

  private func about(_ theme: Theme, linksTo parts: [PageView]) -> PageView {
    let over = "\(words[PageWords.theme]) \(theme.number.value)"
    let sections = [examples(of: theme), contents(parts)].compactMap(\.self)
    return PageView(
      marks: catalog.marks(ofAbout: theme.id), title: words[PageWords.aboutTheme],
      content: [top(over, theme.title, theme.lead)] + sections.map(\.html))
  }

  private func examples(of theme: Theme) -> PageSection? {
    let items = theme.examples.map { example -> HTML in
      var prose = PageProse(words)
      return .element("li", [:], [prose.html(example)])
    }
    return PageSection(
      "examples", words.section("examples", of: Schema.theme),
      items.isEmpty ? [] : [.element("ul", [:], items)])
  }

  private func contents(_ parts: [PageView]) -> PageSection? {
    PageSection(
      "contents", words[PageWords.contents],
      parts.isEmpty ? [] : [.element("ol", [:], parts.map(\.link))])
  }

  /// The meeting that closes a module, and the way for a team that could not meet.
  func meeting(of module: Module) -> PageView {
    let title = words.section("teamSession", of: Schema.module)
    let over = "\(words[PageWords.module]) \(module.number.value) · \(module.title)"
    let sections = [
      words.section(module.teamSession),
      words.section("withoutMeeting", of: Schema.module, module.withoutMeeting),
    ].compactMap(\.self)
    return PageView(
      marks: catalog.marks(ofMeeting: module), title: title,
      content: [top(over, title, Prose(), minutes: module.teamSession.minutes)]
        + sections.map(\.html) + [.finish(PageWords.whenMet, words)])
  }

  func view(of exercise: BehaviourExercise) -> PageView {
    let over = "\(words[PageWords.behaviourExercise]) · \(exercise.behaviour)"
    let sections = [words.section(exercise.steps), words.section(exercise.reflection)]
    let more = words.section(catalog.develops(of: exercise))
    return PageView(
      marks: catalog.marks(of: exercise), title: exercise.title,
      content: [top(over, exercise.title, exercise.lead, minutes: exercise.minutes)]
        + sections.compactMap(\.self).map(\.html) + [.finish(PageWords.whenDone, words)]
        + [more].compactMap(\.self).map(\.html))
  }

  private func top(_ over: String, _ title: String, _ lead: Prose, minutes: Int? = nil) -> HTML {
    var prose = PageProse(words)
    let glance = minutes.map(TimeNeeded.words(minutes:)).map {
      HTML.element("ul", ["class": "glance"], [.element("li", [:], text: $0)])
    }
    let lines: [HTML?] = [
      .element("p", ["class": "over"], text: over), .element("h1", [:], text: title),
      lead.isEmpty ? nil : .element("div", ["class": "lead"], [prose.html(lead)]), glance,
    ]
    return .element(
      "header", ["class": "top"], [.element("div", [:], lines.compactMap(\.self))])
  }
}
