internal import Catalog
internal import Markup
internal import Text

/// Templates as they will look on paper, empty and filled in.
struct TemplateSections {
  let exercise: Exercise
  let words: PageWords

  var templates: [PageSection] { exercise.templates.compactMap(section) }

  private func section(_ template: Template) -> PageSection? {
    let fields = template.fields.map { PageField($0, of: template) }
    let isOnPaper = template.uses.contains(.paperOnly) || fields.isEmpty
    var prose = PageProse(words, isOnPaper ? .paper : .form, form: fields)
    let sheet = HTML.element(
      "div", ["class": "sheet", "data-template": template.key], [prose.html(template.body)])
    let tools = self.tools(of: template, grows: !isOnPaper && template.body.hasTableThatGrows)
    return PageSection(
      template.key, words.titled(Words.template, template.title), kind: "template",
      uses(of: template) + sets(of: template) + [sheet, tools])
  }

  /// One set of answers for each occasion, where the template is filled in at each.
  private func sets(of template: Template) -> [HTML] {
    let occasions = exercise.duration.value.occasions
    guard template.uses.contains(.perOccasion), occasions > 1 else { return [] }
    let label = Words.occasion.label(words.language)
    let options = (1...occasions).map {
      HTML.element("option", ["value": "\($0)"], text: "\(label) \($0)")
    }
    let choice = HTML.element("select", ["aria-label": label], flag: "data-sets", options)
    return [.element("p", ["class": "ways"], [choice])]
  }

  private func tools(of template: Template, grows: Bool) -> HTML {
    var buttons: [HTML] = []
    if grows { buttons.append(.button("data-add", words[PageWords.addRow])) }
    buttons.append(.button("data-print-one", words[PageWords.printTemplate]))
    return .element("p", ["class": "ways"], buttons)
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
  /// A quiet button that page.js knows by its attribute.
  static func button(_ attribute: String, _ text: String) -> HTML {
    .element("button", ["type": "button", "class": "quiet"], flag: attribute, text: text)
  }

  static func badge(_ text: String) -> HTML {
    .element("span", ["class": "badge"], text: text)
  }
}
