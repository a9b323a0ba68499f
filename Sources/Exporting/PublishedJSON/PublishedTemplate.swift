internal import Catalog
internal import Text

struct PublishedTemplate: Encodable {
  let id, title: String
  let use: [String]
  /// In the order in which their places stand in the HTML.
  let fields: [PublishedField]
  let text, html: String

  init(_ template: Template) {
    (id, title) = (template.key, template.title)
    use = template.uses.map(\.rawValue)
    fields = template.fields.map(PublishedField.init)
    let body = PublishedText(template.body)
    (text, html) = (body.text, body.html)
  }
}

struct PublishedField: Encodable {
  let id, kind, label: String
  let row, column: String?

  init(_ field: Template.Field) {
    (id, kind, label) = (field.key, field.kind.rawValue, field.label)
    (row, column) = (field.row, field.column)
  }
}

/// How it went somewhere, with templates filled in.
struct PublishedExample: Encodable {
  let title: String
  let body: PublishedText?
  let templates: [Filled]

  init(_ example: ExampleCase, templates: [Template]) {
    title = example.title
    body = PublishedText(ifAny: example.body)
    self.templates = example.filledIn.map { filled in
      let name = filled.title.nameFolded
      return Filled(filled, template: templates.first { $0.title.nameFolded == name })
    }
  }

  struct Filled: Encodable {
    /// The key of the exercise's template that is filled in.
    let template: String?
    let title, text, html: String

    init(_ filled: ExampleCase.FilledTemplate, template: Template?) {
      self.template = template?.key
      title = filled.title
      let body = PublishedText(filled.body, headings: template.map { RowHeadings($0) })
      (text, html) = (body.text, body.html)
    }
  }
}
