internal import Markup

/// A part of the page under a heading of its own, listed among the contents.
struct PageSection {
  /// The schema's name, or a template's key: what links lead to.
  let id: String
  let title: String
  let kind: String?
  let content: [Node]

  /// Nil where there is nothing to show.
  init?(_ id: String, _ title: String, kind: String? = nil, _ content: [Node]) {
    guard !content.isEmpty else { return nil }
    self.id = id
    self.title = title
    self.kind = kind
    self.content = content
  }

  var node: Node {
    .element(
      "section", ["class": kind, "id": id], [.element("h2", [:], text: title)] + content)
  }

  var link: Node {
    .element("li", [:], [.element("a", ["href": "#\(id)"], text: title)])
  }
}
