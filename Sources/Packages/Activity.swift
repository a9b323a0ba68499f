/// One line of what an LMS shows of a package: a page that is launched, or a heading with lines
/// under it.
public struct Activity: Sendable {
  /// What its identifiers are made of, and the page's `data-item`: `byt-ut`, `meeting.byt-plats`.
  public let key: String
  public let title: String
  public let description: String
  public let content: Content

  public enum Content: Sendable {
    case page(Page)
    case group([Activity])
  }

  /// A page that is launched, and the files that it alone needs, relative to the package.
  public struct Page: Sendable {
    public let path: String
    public let media: [String]
  }

  /// Itself, or the pages under it, in order.
  public var pages: [(activity: Activity, page: Page)] {
    switch content {
    case .page(let page): [(self, page)]
    case .group(let activities): activities.flatMap(\.pages)
    }
  }
}
