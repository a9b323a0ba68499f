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
  private let scripts: [String]
  private let words: PageWords

  /// The scripts are loaded in order, after the page's own.
  public init(_ exercise: Exercise, of catalog: CheckedCatalog, scripts: [String] = []) {
    self.exercise = exercise
    self.catalog = catalog
    self.scripts = PageAsset.scripts + scripts
    words = PageWords(catalog.language, pictures: catalog.media(of: exercise))
  }

  public var html: [UInt8] { HTML.document(document) }

  private var document: HTML {
    .element("html", ["lang": words.language.rawValue], [head, body])
  }

  private var head: HTML {
    let title = "\(exercise.title) – \(catalog.programme.title)"
    let head: [HTML] = [
      .element("meta", ["charset": "utf-8"]),
      .element(
        "meta", ["http-equiv": "Content-Security-Policy", "content": ExercisePage.policy]),
      .element(
        "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], text: title),
      .element("link", ["rel": "icon", "href": "data:,"]),
      .element("link", ["rel": "stylesheet", "href": "page.css"]),
    ]
    return .element("head", [:], head + scripts.map(script))
  }

  /// Nothing but the page's own files; nothing inline, nothing sent anywhere.
  private static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    base-uri 'none'; form-action 'none'
    """

  private func script(_ name: String) -> HTML {
    .element("script", ["src": name], flag: "defer")
  }
}

extension ExercisePage {
  private var body: HTML {
    let sections = ExerciseSections(exercise: exercise, catalog: catalog, words: words)
    let practice = sections.practice
    let background = sections.background
    let main = HTML.element(
      "main", [:],
      [notice, privacy] + facts.first + practice.map(\.html) + facts.next + [finish]
        + background.map(\.html) + WorkbookSections(words: words).html)
    return .element(
      "body", ["data-item": exercise.id],
      [
        .element("a", ["class": "skip", "href": "#steps"], text: words[PageWords.skipToSteps]),
        top, .element("div", ["class": "frame"], [side(practice + background), main]), footer,
      ])
  }

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

extension ExercisePage {
  /// Empty until page.js has something to say about the whole session.
  private var notice: HTML {
    .element(
      "p",
      [
        "class": "notice", "role": "status", "data-offline": words[PageWords.offline],
        "data-locked": words[PageWords.locked],
      ])
  }

  /// Said before anybody writes.
  private var privacy: HTML {
    .element("p", ["class": "privacy"], text: words[PageWords.privacy])
  }

  private var finish: HTML {
    let status = HTML.element(
      "p",
      [
        "class": "status", "role": "status", "data-saved": words[PageWords.saved],
        "data-unsaved": words[PageWords.unsaved], "data-unkept": words[PageWords.unkept],
        "data-closed": words[PageWords.closed],
      ])
    let done = HTML.element(
      "button", ["type": "button", "data-done": words[PageWords.done]],
      text: words[PageWords.markDone])
    let close = HTML.button("data-close", words[PageWords.saveAndClose])
    return .element(
      "div", ["class": "finish"],
      [
        .element("p", [:], text: words[PageWords.whenDone]),
        .element("p", ["class": "ways"], [done, close]), status,
      ])
  }

  /// Where the exercise comes from, how far it has come and on what it builds.
  private var footer: HTML {
    let programme = catalog.programme
    let origin = [
      "\(programme.title) \(programme.version)", programme.publisher, programme.licence,
    ]
    let head = exercise.head
    let state = [
      head.status.map { words.value($0, among: Words.status).capitalizedFirst },
      head.owner.map { "\(words.key("owner")): \($0)" },
      head.reviewed.map { "\(words.key("reviewed")): \($0)" },
    ].compactMap(\.self)
    let sources = head.sources.isEmpty ? [] : [words.key("sources") + ": " + sourceList]
    let lines = [(origin + state).joined(separator: " · ")] + sources
    return .element("footer", [:], lines.map { .element("p", [:], text: $0) })
  }

  private var sourceList: String { exercise.head.sources.joined(separator: "; ") }
}
