public import Catalog
public import Checking
internal import Markup
public import Text

/// A page of several views: a module with all that it holds, a theme; or one part of a module.
///
/// Each view is a section with a route of its own, `#/byt-ut`; without scripts they stand one after
/// the other. What the attributes mean is told in README.md.
public struct UnitPage: Sendable {
  public enum Subject: Sendable {
    case theme(Theme)
    case module(Module)
    /// What a module is about, without its exercises.
    case about(Module)
    /// A module's closing meeting.
    case meeting(Module)
    case behaviourExercise(BehaviourExercise)
  }

  private let subject: Subject
  private let catalog: CheckedCatalog
  private let setting: PageSetting
  private let words: PageWords

  public init(
    _ subject: Subject, of catalog: CheckedCatalog, in setting: PageSetting = PageSetting()
  ) {
    self.subject = subject
    self.catalog = catalog
    self.setting = setting
    words = PageWords(catalog.language, pictures: catalog.media(of: subject))
  }

  public var html: [UInt8] {
    AddressRewriter.rewrite(HTML.document(document), depth: setting.depth)
  }

  private var document: HTML {
    let title = "\(head.title.value) – \(catalog.programme.title)"
    return .element("html", ["lang": words.language.rawValue], [setting.head(title: title), body])
  }

  private var head: ItemHead {
    switch subject {
    case .theme(let theme): theme.head
    case .module(let module), .about(let module), .meeting(let module): module.head
    case .behaviourExercise(let exercise): exercise.head
    }
  }

  private var body: HTML {
    let views = views
    let main = HTML.element(
      "main", ["id": "text"],
      [.notice(words), .privacy(setting, words)] + views.map(\.html)
        + WorkbookSections(words: words).html)
    return setting.body(
      item: nil,
      [
        .element("a", ["class": "skip", "href": "#text"], text: words[PageWords.skipToText]),
        list(of: views), .element("div", ["class": "frame"], [main]),
        PageFooter(catalog: catalog, words: words).html(of: head),
      ])
  }

  /// The way to each view, where there are several.
  private func list(of views: [PageView]) -> HTML {
    .element(
      "nav", ["class": "views", "aria-label": words[PageWords.views]],
      views.count > 1 ? [.element("ol", [:], views.map(\.link))] : [])
  }
}

extension UnitPage {
  private var views: [PageView] {
    let unit = UnitViews(catalog: catalog, words: words)
    return switch subject {
    case .theme(let theme): unit.views(of: theme)
    case .module(let module): unit.views(of: module)
    case .about(let module): [unit.about(module, linksTo: [])]
    case .meeting(let module): [unit.meeting(of: module)]
    case .behaviourExercise(let exercise): [unit.view(of: exercise)]
    }
  }
}

extension UnitPage.Subject {
  /// What the page is called where pages are listed.
  public func title(_ language: Language) -> String {
    let words = PageWords(language)
    return switch self {
    case .theme(let theme): theme.title
    case .module(let module): module.title
    case .about: words[PageWords.aboutModule]
    case .meeting: words.section("teamSession", of: Schema.module)
    case .behaviourExercise(let exercise): exercise.title
    }
  }
}

extension CheckedCatalog {
  /// What a page shows or links to, sorted by path, each once.
  public func media(of subject: UnitPage.Subject) -> [Media] {
    switch subject {
    case .theme(let theme):
      return unique(media(of: theme) + exercises(in: theme).flatMap { media(of: $0) })
    case .module(let module):
      return unique(media(of: module) + contents(of: module).flatMap(media))
    case .about(let module), .meeting(let module): return media(of: module)
    case .behaviourExercise(let exercise): return media(of: exercise)
    }
  }

  private func media(of content: CheckedContent) -> [Media] {
    switch content {
    case .exercise(let exercise): media(of: exercise)
    case .behaviourExercise(let exercise): media(of: exercise)
    }
  }

  private func unique(_ media: [Media]) -> [Media] {
    var seen: Set<String> = []
    return media.filter { seen.insert($0.path).inserted }.sorted { $0.path.precedes($1.path) }
  }
}
