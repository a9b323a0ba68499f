internal import Catalog
public import Checking
internal import Markup
public import Text

/// The report as one page that holds everything it needs: to read, to print, to send.
///
/// It speaks the language that was asked for; the catalogue's own words are marked with theirs.
public struct ReportPage: Sendable {
  private let report: Report
  private let language: Language

  public init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  public var html: [UInt8] {
    HTML.document(.element("html", ["lang": language.rawValue], [head, body]))
  }

  private var head: HTML {
    let title = "\(ReportWords.report[language]) – \(report.programme.title)"
    return .element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
        .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("title", [:], text: title),
        .element("link", ["rel": "icon", "href": "data:,"]),
        .element("style", [:], text: PageAsset.reportStyle),
      ])
  }

  /// Its own style alone: no script, nothing fetched, nothing sent anywhere.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
}

extension ReportPage {
  private var body: HTML {
    let sections = report.exercises.isEmpty ? [] : sections
    return .element(
      "body", [:],
      [
        .element("a", ["class": "skip", "href": "#report"], text: words[ReportWords.skip]), top,
        .element(
          "div", ["class": "frame"],
          (sections.isEmpty ? [] : [side(sections)]) + [
            .element("main", ["id": "report"], sections.isEmpty ? empty : sections.map(\.html))
          ]),
      ])
  }

  private var words: ReportCells { ReportCells(language: language, own: report.language) }

  private var sections: [PageSection] {
    let coverage = CoverageSections(report: report, words: words)
    let index = IndexSections(report: report, words: words)
    return [
      coverage.startHere, coverage.themes, MaturitySection(report: report, words: words).section,
      OrderSection(report: report, words: words).section, coverage.phases, index.byTime,
      index.byOccasion,
    ].compactMap(\.self)
  }

  private var empty: [HTML] {
    [words.paragraph(ReportWords.noExercises)]
  }

  private var top: HTML {
    let counts = ReportWords.counts(of: report).map { HTML.element("li", [:], text: words[$0]) }
    return .element(
      "header", ["class": "top"],
      [
        .element(
          "div", [:],
          [
            .element("p", ["class": "over"], text: words[ReportWords.report]),
            words.own(
              "h1", [.text("\(report.programme.title) \(report.programme.version)")]),
            .element("ul", ["class": "glance"], counts),
          ])
      ])
  }

  private func side(_ sections: [PageSection]) -> HTML {
    .element(
      "div", ["class": "side"],
      [
        .element(
          "nav", ["aria-label": words[PageWords.contents]],
          [.element("ol", [:], sections.map(\.link))])
      ])
  }
}
