public import Catalog
public import Checking
internal import Markup
internal import Text

/// The one page of an exercise: everything that is needed to do it, on a screen and on paper.
///
/// What the elements and attributes mean to page.css and page.js is told in README.md.
public struct ExercisePage: Sendable {
  private let exercise: Exercise
  private let catalog: CheckedCatalog
  private let setting: PageSetting
  private let words: PageWords

  public init(
    _ exercise: Exercise, of catalog: CheckedCatalog, in setting: PageSetting = PageSetting()
  ) {
    let words = PageWords(catalog.language, pictures: catalog.media(of: exercise))
    self.init(exercise, of: catalog, in: setting, words)
  }

  init(
    _ exercise: Exercise, of catalog: CheckedCatalog, in setting: PageSetting, _ words: PageWords
  ) {
    self.exercise = exercise
    self.catalog = catalog
    self.setting = setting
    self.words = words
  }

  public var html: [UInt8] {
    let html = HTML.document(document)
    return setting.depth > 0 ? AddressRewriter.rewrite(html, depth: setting.depth) : html
  }

  private var document: HTML {
    let title = "\(exercise.title) – \(catalog.programme.title)"
    return .element("html", ["lang": words.language.rawValue], [setting.head(title: title), body])
  }

  /// The exercise as one of several views of a document.
  var view: [HTML] { [top] + facts.list + practice + background }
}

extension ExercisePage {
  private var body: HTML {
    let main = HTML.element(
      "main", [:],
      [.notice(words), .privacy(setting, words)] + practice + background
        + WorkbookSections(words: words).html
    )
    return setting.body(
      item: catalog.marks(of: exercise),
      [
        .element("a", ["class": "skip", "href": "#steps"], text: words[PageWords.skipToSteps]),
        top,
        .element("div", ["class": "frame"], [side(sections.practice + sections.background), main]),
        PageFooter(catalog: catalog, words: words).html(of: exercise.head),
      ])
  }

  private var sections: ExerciseSections {
    ExerciseSections(exercise: exercise, catalog: catalog, words: words)
  }

  /// What is needed to do the exercise, up to the button that says that it is done.
  private var practice: [HTML] {
    facts.first + sections.practice.map(\.html) + facts.next
      + [.finish(PageWords.whenDone, words)]
  }

  private var background: [HTML] { sections.background.map(\.html) }

  private var facts: ExerciseFacts {
    ExerciseFacts(exercise: exercise, catalog: catalog, words: words)
  }

  private var top: HTML {
    let place =
      "\(words[PageWords.exercise]) \(exercise.number.value) · \(catalog.theme(of: exercise).title)"
    var prose = PageProse(words)
    let lines: [HTML] = [
      .element("p", ["class": "over"], text: place),
      .element("h1", [:], text: exercise.title),
      .element("div", ["class": "lead"], [prose.html(exercise.text.lead)]),
      facts.glance,
    ]
    return .element("header", ["class": "top"], [.element("div", [:], lines)])
  }

  /// The facts and the contents: above the text on a phone, beside it where there is room.
  private func side(_ sections: [PageSection]) -> HTML {
    let title = words[PageWords.contents]
    let contents = HTML.element(
      "nav", ["aria-label": title],
      [
        .element(
          "details", [:],
          [
            .element("summary", [:], text: title),
            .element("ol", [:], sections.map(\.link) + [WorkbookSections(words: words).link]),
          ])
      ])
    return .element(
      "aside", ["class": "side", "aria-label": words[PageWords.atAGlance]],
      facts.list + [contents])
  }
}
