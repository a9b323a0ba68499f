internal import Catalog
internal import Markup

/// A text as JSON: the words alone, and as HTML.
struct PublishedText: Encodable {
  let text: String
  let html: String

  init(_ prose: Prose, headings: RowHeadings? = nil) {
    text = prose.plainText
    html = HTML(prose.nodes(headings)).string
  }

  /// Nil where the author wrote nothing.
  init?(ifAny prose: Prose) {
    if prose.isEmpty { return nil }
    self.init(prose)
  }
}

extension Prose {
  var nodes: [Node] { nodes(nil) }

  fileprivate func nodes(_ headings: RowHeadings?) -> [Node] {
    var sink = NodeSink()
    write(to: &sink, as: .html, headings: headings)
    return sink.nodes
  }
}
