internal import Catalog
internal import Markup
internal import Text

/// Templates as they will look on paper, empty and filled in.
struct TemplateSections {
  let exercise: Exercise
  let words: PageWords

  var templates: [PageSection] {
    exercise.templates.compactMap { template in
      var prose = PageProse(words, .paper)
      let sheet = HTML.element("div", ["class": "sheet"], [prose.html(template.body)])
      return PageSection(
        template.key, words.titled(Words.template, template.title), kind: "template",
        uses(of: template) + [sheet])
    }
  }

  /// That something may be typed is not told where nothing can be.
  private func uses(of template: Template) -> [HTML] {
    let uses = template.uses.filter { $0 != .mayBeTyped }.map {
      words.value($0.rawValue, among: Words.templateUse).capitalizedFirst
    }
    return uses.isEmpty ? [] : [.element("p", [:], uses.flatMap { [.badge($0), .text(" ")] })]
  }

  var examples: PageSection? {
    var sheets: [String: PageProse.Fields] = [:]
    return PageSection(
      "examples", words.section("example"), exercise.examples.map { example($0, &sheets) })
  }

  private func example(_ example: ExampleCase, _ known: inout [String: PageProse.Fields]) -> HTML {
    var prose = PageProse(words)
    let sheets = example.filledIn.map { filled in
      filledIn(filled, fields(of: filled.title.nameFolded, &known))
    }
    return .fold(
      "example", [.element("h3", [:], text: example.title)], [prose.html(example.body)] + sheets)
  }

  private func filledIn(_ filled: ExampleCase.FilledTemplate, _ fields: PageProse.Fields) -> HTML {
    var prose = PageProse(words, fields)
    return .element(
      "div", ["class": "sheet filled"],
      [.element("h4", [:], text: filled.title), prose.html(filled.body)])
  }

  /// What stands before the answers of a template, which is read once for all examples.
  private func fields(of name: String, _ known: inout [String: PageProse.Fields])
    -> PageProse.Fields
  {
    if let fields = known[name] { return fields }
    let template = exercise.templates.first { $0.title.nameFolded == name }
    let fields = PageProse.Fields.filled(
      labels: template?.textLabels.map { "\($0): " } ?? [],
      headings: template.map { RowHeadings($0) })
    known[name] = fields
    return fields
  }
}

extension HTML {
  static func badge(_ text: String) -> HTML {
    .element("span", ["class": "badge"], text: text)
  }
}
