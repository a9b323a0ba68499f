public import Files
@preconcurrency internal import WebPagesAssets

/// A file that every page needs beside it; the bytes are shared by all packages.
public struct PageAsset: Sendable {
  public let name: String
  public let content: SharedBytes

  public init(name: String, content: SharedBytes) {
    self.name = name
    self.content = content
  }

  public static let all: [PageAsset] = [
    PageAsset(
      name: "page.css",
      content: SharedBytes(Array(UnsafeBufferPointer(start: page_css, count: page_css_size)))),
    PageAsset(
      name: "page.js",
      content: SharedBytes(Array(UnsafeBufferPointer(start: page_js, count: page_js_size)))),
  ]

  /// The scripts among them, in the order they are loaded.
  static let scripts = all.map(\.name).filter { $0.hasSuffix(".js") }

  /// What the report carries within itself: the pages' own style, and what only it needs.
  static let reportStyle: String =
    String(decoding: UnsafeBufferPointer(start: page_css, count: page_css_size), as: UTF8.self)
    + String(
      decoding: UnsafeBufferPointer(start: report_css, count: report_css_size), as: UTF8.self)
}
