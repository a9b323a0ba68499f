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
      let sheet = Node.element("div", ["class": "sheet"], prose.nodes(template.body))
      return PageSection(
        template.key, words.titled(Words.template, template.title), kind: "template",
        uses(of: template) + [sheet])
    }
  }

  /// That something may be typed is not told where nothing can be.
  private func uses(of template: Template) -> [Node] {
    let uses = template.uses.filter { $0 != .mayBeTyped }.map {
      words.value($0.rawValue, among: Words.templateUse).capitalizedFirst
    }
    return uses.isEmpty ? [] : [.element("p", [:], uses.flatMap { [.badge($0), .text(" ")] })]
  }

  var examples: PageSection? {
    PageSection("examples", words.section("example"), exercise.examples.map(example))
  }

  private func example(_ example: ExampleCase) -> Node {
    var prose = PageProse(words)
    return .fold(
      "example", [.element("h3", [:], text: example.title)],
      prose.nodes(example.body) + example.filledIn.map(filledIn))
  }

  private func filledIn(_ filled: ExampleCase.FilledTemplate) -> Node {
    let template = exercise.templates.first {
      $0.title.nameFolded == filled.title.nameFolded
    }
    var prose = PageProse(
      words,
      .filled(
        labels: template?.textLabels.map { "\($0): " } ?? [],
        headings: template.map { RowHeadings($0) }))
    return .element(
      "div", ["class": "sheet filled"],
      [.element("h4", [:], text: filled.title)] + prose.nodes(filled.body))
  }
}

extension Node {
  static func badge(_ text: String) -> Node {
    .element("span", ["class": "badge"], text: text)
  }
}
