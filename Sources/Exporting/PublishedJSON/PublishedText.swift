internal import Catalog
internal import Markup

/// A text as JSON: the words alone, and as HTML.
struct PublishedText: Encodable {
  let text: String
  let html: String

  init(_ prose: Prose) {
    text = prose.plainText
    html = HTML(prose.nodes).string
  }

  /// Nil where the author wrote nothing.
  init?(ifAny prose: Prose) {
    if prose.isEmpty { return nil }
    self.init(prose)
  }
}

extension Prose {
  var nodes: [Node] {
    var sink = NodeSink()
    write(to: &sink, as: .html)
    return sink.nodes
  }
}
