internal import Markup

/// A part of the page under a heading of its own, listed among the contents.
struct PageSection {
  /// The schema's name, or a template's key: what links lead to.
  let id: String
  let title: String
  let kind: String?
  let content: [HTML]

  /// Nil where there is nothing to show.
  init?(_ id: String, _ title: String, kind: String? = nil, _ content: [HTML]) {
    guard !content.allSatisfy(\.isEmpty) else { return nil }
    self.id = id
    self.title = title
    self.kind = kind
    self.content = content
  }

  var html: HTML {
    .element(
      "section", ["class": kind, "id": id], [.element("h2", [:], text: title)] + content)
  }

  var link: HTML {
    .element("li", [:], [.element("a", ["href": "#\(id)"], text: title)])
  }
}
