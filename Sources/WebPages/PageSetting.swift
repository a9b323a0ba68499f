internal import Markup

/// Where a page lies, and what its scripts are told of it: attributes of `<body>`.
public struct PageSetting: Sendable {
  /// The package's identifier, the same in every standard; nil where there is no package.
  public let package: String?
  /// Where private words are kept: `lms` or `browser`.
  public let privateWords: String?
  /// The status that is reached: `completed` or `passed`.
  public let status: String?
  /// How the session ends once that is reached: `suspend` or `normal`.
  public let exit: String?
  /// Loaded in order, after the scripts that every page has.
  public let scripts: [String]
  /// Whether a script speaks with a server whose address is known only when the page is opened.
  public let connects: Bool
  /// How many folders below the package's root the page lies.
  public let depth: Int

  public init(
    package: String? = nil, privateWords: String? = nil, status: String? = nil,
    exit: String? = nil, scripts: [String] = [], connects: Bool = false, depth: Int = 0
  ) {
    self.package = package
    self.privateWords = privateWords
    self.status = status
    self.exit = exit
    self.scripts = scripts
    self.connects = connects
    self.depth = depth
  }

  /// The same page, so many folders further down.
  public func below(_ folders: Int) -> PageSetting {
    PageSetting(
      package: package, privateWords: privateWords, status: status, exit: exit, scripts: scripts,
      connects: connects, depth: depth + folders)
  }
}

extension PageSetting {
  /// The `<head>` of a page.
  func head(title: String) -> HTML {
    let head: [HTML] = [
      .element("meta", ["charset": "utf-8"]),
      .element("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
      .element(
        "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], text: title),
      .element("link", ["rel": "icon", "href": "data:,"]),
      .element("link", ["rel": "stylesheet", "href": "page.css"]),
    ]
    return .element("head", [:], head + (PageAsset.scripts + scripts).map(script))
  }

  /// Nothing but the page's own files; nothing inline, nothing sent but where it must be.
  private var policy: String {
    let connections = connects ? "connect-src https: http:; " : ""
    return """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
      \(connections)base-uri 'none'; form-action 'none'
      """
  }

  private func script(_ name: String) -> HTML {
    .element("script", ["src": name], flag: "defer")
  }

  /// The `<body>`, with the item that the whole page is about, if it is about one.
  func body(item: ItemMarks?, _ content: [HTML]) -> HTML {
    .element(
      "body",
      [
        "data-item": item?.key, "data-completed-when": item?.completedWhen,
        "data-package": package, "data-private": privateWords, "data-status": status,
        "data-exit": exit,
      ], content)
  }
}

/// What the scripts are told of an item that is worked with on the page.
struct ItemMarks {
  /// What its state is kept under.
  let key: String
  /// All of what must be done, with blanks between: `steps reflection`.
  let completedWhen: String
}
