internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// The pieces that tables of overviews are made of.
struct OverviewCells {
  let language: Language
  /// The language of the catalogue's own words.
  let own: Language

  subscript(text: LocalizedText) -> String { text[language] }

  func paragraph(_ text: LocalizedText) -> HTML { .element("p", [:], text: self[text]) }

  /// An element that holds the catalogue's own words.
  func own(_ name: String, _ content: [HTML]) -> HTML {
    .element(name, ["lang": ownLanguage], content)
  }

  /// The `lang` of the catalogue's own words; none where the page speaks their language.
  var ownLanguage: String? { own == language ? nil : own.rawValue }

  /// A table in the frame within which it scrolls where it must.
  func table(
    _ name: String, _ kind: String? = nil, head: [LocalizedText], _ bodies: [[HTML]]
  ) -> HTML {
    table(
      name, kind, head: head.map { columnHead($0) }, bodies)
  }

  func table(_ name: String, _ kind: String? = nil, head: [HTML], _ bodies: [[HTML]]) -> HTML {
    .element(
      "div", ["class": "scroll", "role": "group", "aria-label": name, "tabindex": "0"],
      [
        .element(
          "table", ["class": kind],
          [.element("thead", [:], [.element("tr", [:], head)])]
            + bodies.map { .element("tbody", [:], $0) })
      ])
  }

  func columnHead(_ text: LocalizedText, _ kind: String? = nil) -> HTML {
    .element("th", ["scope": "col", "class": kind], text: self[text])
  }

  func row(_ cells: [HTML]) -> HTML { .element("tr", [:], cells) }

  /// The cell that names its row.
  func head(_ content: [HTML]) -> HTML { .element("th", ["scope": "row"], content) }

  /// A row that names all rows of its body.
  func groupHead(_ content: [HTML]) -> HTML {
    row([.element("th", ["scope": "rowgroup", "colspan": "2"], content)])
  }

  func cell(_ text: String, _ kind: String? = nil) -> HTML {
    .element("td", ["class": kind], text: text)
  }

  func number(_ number: Int) -> HTML { cell("\(number)", "number") }

  /// A title in the catalogue's language.
  func title(_ text: String) -> HTML { own("span", [.text(text)]) }

  func time(_ time: TimeNeeded?) -> String { time?.words ?? self[ReportWords.noTime] }

  /// The items with their titles, or of many their numbers alone; of none the word for a hole.
  func items(_ items: [ReportItem]) -> HTML {
    if items.isEmpty { return cell(self[ReportWords.hole], "hole") }
    guard items.count <= TimeGroup.mostTitles else {
      return cell(items.map(\.mark).joined(separator: ", "))
    }
    return .element(
      "td", [:],
      [
        .element(
          "ul", ["class": "items"],
          items.map { .element("li", [:], [.text("\($0.mark) "), title($0.title)]) })
      ])
  }
}
