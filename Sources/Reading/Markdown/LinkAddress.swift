/// What an address in a link leads to.
enum LinkAddress {
  enum Kind { case web, item, strange }

  static func kind(of address: String) -> Kind {
    let lower = address.lowercased()
    if ["http://", "https://", "mailto:", "tel:"].contains(where: { lower.hasPrefix($0) }) {
      return .web
    }
    return lower.hasSuffix(".md") || lower.contains(".md#") ? .item : .strange
  }

  /// Whether a text was meant as an address in the web.
  static func isWeb(_ text: String) -> Bool {
    kind(of: text) == .web || text.lowercased().hasPrefix("www.")
  }
}
