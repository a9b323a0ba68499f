/// A source line as it is shown: tabs as blanks, long lines cut around the marked part.
struct Excerpt {
  let text: String
  let indent: String
  let carets: String

  /// Columns count Unicode scalars from 1; `to` is exclusive, nil for the line's end.
  init(line: String, from: Int, to: Int?, widest: Int) {
    let scalars = Array(line.unicodeScalars)
    let start = min(from - 1, scalars.count)
    let end = max(start + 1, min((to ?? scalars.count + 1) - 1, scalars.count))
    let first = scalars.count <= widest ? 0 : max(0, min(start - 20, scalars.count - widest))
    let last = min(scalars.count, first + widest)
    text =
      (first > 0 ? "…" : "") + Self.shown(scalars[first..<last]) + (last < scalars.count ? "…" : "")
    indent = (first > 0 ? " " : "") + Self.blanks(scalars[first..<start])
    carets = String(repeating: "^", count: max(1, min(end, max(last, start + 1)) - start))
  }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      text.unicodeScalars.append(scalar == "\t" ? " " : isControl ? "\u{FFFD}" : scalar)
    }
    return text
  }

  /// As many columns as the scalars take: none for those that combine with the one before.
  private static func blanks(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let shown = scalars.lazy.filter { $0.properties.canonicalCombiningClass == .notReordered }
    return String(repeating: " ", count: shown.count)
  }
}
