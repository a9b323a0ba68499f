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

  /// A script of an exporter's own, shortened like the pages' own.
  public static func script(_ name: String, _ start: UnsafePointer<UInt8>, _ count: Int)
    -> PageAsset
  {
    let source = [UInt8](UnsafeBufferPointer(start: start, count: count))
    return PageAsset(name: name, content: SharedBytes(Shortening.script(source)))
  }

  /// The style sheet, and the scripts in the order in which they are loaded.
  public static let all: [PageAsset] = [
    PageAsset(name: "page.css", content: SharedBytes(Shortening.style(style))),
    .script("codec.js", codec_js, codec_js_size),
    .script("state.js", state_js, state_js_size),
    .script("keeper.js", keeper_js, keeper_js_size),
    .script("page.js", page_js, page_js_size),
    .script("workbook.js", workbook_js, workbook_js_size),
  ]

  /// What both SCORM exporters' scripts stand on.
  public static let scorm = PageAsset.script("scorm.js", scorm_js, scorm_js_size)

  static let scripts: [String] = all.map(\.name).filter { $0.hasSuffix(".js") }

  private static let style = [UInt8](UnsafeBufferPointer(start: page_css, count: page_css_size))

  /// What an overview carries within itself: the pages' own style, and what only overviews need.
  static let overviewStyle: String =
    String(decoding: style, as: UTF8.self)
    + String(
      decoding: UnsafeBufferPointer(start: report_css, count: report_css_size), as: UTF8.self)
}
