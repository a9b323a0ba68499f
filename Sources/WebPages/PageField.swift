internal import Catalog
internal import Markup
internal import Text

/// A place on the page where the learner writes or ticks; page.js keeps it by its key.
struct PageField {
  let key: String
  /// What it asks, in words that are understood without the page.
  let question: String
  var mostWords: Int?
  var isShared = false

  /// A place of a template.
  init(_ field: Template.Field, of template: Template) {
    key = field.key
    let row = field.row.map { "\($0), " } ?? ""
    question = "\(template.title): \(row)\(field.column ?? field.label)"
  }

  init(_ question: Question) {
    key = question.key
    self.question = question.text.plainText
    mostWords = question.maxWords
    isShared = question.isShared
  }

  /// A blank of “When … I will …”, told by the words before it.
  init(blank key: String, after words: String) {
    self.key = key
    question = "\(words)…"
  }
}

extension PlanSentence {
  /// Its blanks, in order.
  var pageFields: [PageField] {
    let words = text.plainText.split(separator: "____", omittingEmptySubsequences: false)
    return zip(keys, words).map { PageField(blank: $0, after: String($1)) }
  }
}

extension HTML {
  /// A box to write in, and under it the place where page.js says where its words are.
  static func textBox(_ field: PageField) -> HTML {
    var html = HTML()
    html.add(textBox: field)
    return html
  }

  mutating func add(textBox field: PageField) {
    add(
      "textarea",
      [
        "id": field.key, "data-key": field.key, "data-words": field.question, "rows": "1",
        "aria-label": field.question, "aria-describedby": "\(field.key).note",
        "data-most": field.mostWords.map { "\($0)" },
      ], flag: field.isShared ? "data-shared" : nil)
    add("span", ["class": "note", "id": "\(field.key).note"])
  }

  /// A box that page.js keeps by its key.
  static func tickBox(key: String, question: String? = nil) -> HTML {
    .element(
      "input", ["type": "checkbox", "id": key, "data-key": key, "data-words": question])
  }
}
