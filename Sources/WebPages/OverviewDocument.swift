internal import Markup
internal import Text

/// An overview as one page that holds everything it needs: to read, to print, to send.
///
/// It speaks the language that was asked for; the catalogue's own words are marked with theirs.
struct OverviewDocument {
  let words: OverviewCells
  /// What kind of overview it is.
  let kind: LocalizedText
  /// What it is about, in the catalogue's own words.
  let subject: String
  /// A few facts under the heading.
  let facts: [LocalizedText]
  let sections: [PageSection]
  /// What stands there where there are no sections.
  var empty: LocalizedText = LocalizedText(same: "")
  var more: [HTML] = []

  var html: [UInt8] {
    HTML.document(.element("html", ["lang": words.language.rawValue], [head, body]))
  }

  private var head: HTML {
    .element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
        .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("title", [:], text: "\(words[kind]) – \(subject)"),
        .element("link", ["rel": "icon", "href": "data:,"]),
      ] + more + [.element("style", [:], text: PageAsset.overviewStyle)])
  }

  /// Its own style alone: no script, nothing fetched, nothing sent anywhere.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  private var body: HTML {
    .element(
      "body", [:],
      [
        .element(
          "a", ["class": "skip", "href": "#content"], text: words[PageWords.skipToContents]), top,
        .element(
          "div", ["class": "frame"],
          (sections.isEmpty ? [] : [side]) + [
            .element(
              "main", ["id": "content"],
              sections.isEmpty ? [words.paragraph(empty)] : sections.map(\.html))
          ]),
      ])
  }

  private var top: HTML {
    .element(
      "header", ["class": "top"],
      [
        .element(
          "div", [:],
          [
            .element("p", ["class": "over"], text: words[kind]),
            words.own("h1", [.text(subject)]),
            .element(
              "ul", ["class": "glance"], facts.map { HTML.element("li", [:], text: words[$0]) }),
          ])
      ])
  }

  private var side: HTML {
    .element(
      "div", ["class": "side"],
      [
        .element(
          "nav", ["aria-label": words[PageWords.contents]],
          [.element("ol", [:], sections.map(\.link))])
      ])
  }
}
