internal import Text

/// Makes the keys that learners' answers hang on: kind, slug, and which occurrence it is.
///
/// `step.las-dagordningen`, `.2` from the second of the same; a written `{#id}` stands in place of
/// the slug. Frozen: saved answers and published JSON depend on every letter.
public struct KeyMaker: Sendable {
  /// How many keys are compared one by one before they are looked up.
  private static let few = 12

  private var first: [(key: String, count: Int)] = []
  private var others: [String: Int] = [:]

  public init() {}

  public mutating func key(_ kind: String, _ text: String, written: String? = nil) -> String {
    let slug = written ?? text.slug
    let key = kind + "." + (slug.isEmpty ? "-" : slug)
    let count = occurrences(of: key)
    return count == 1 ? key : "\(key).\(count)"
  }

  /// The key of a heading or list item, made from its text without final parentheses.
  public mutating func key(_ kind: String, of text: String, written: String?) -> String {
    key(kind, text.withoutFinalParentheses, written: written)
  }

  /// How many times the key has been made, this one counted.
  private mutating func occurrences(of key: String) -> Int {
    for index in first.indices where first[index].key == key {
      first[index].count += 1
      return first[index].count
    }
    if first.count < Self.few {
      first.append((key, 1))
      return 1
    }
    others[key, default: 0] += 1
    return others[key, default: 1]
  }
}

extension String {
  /// The text without the parentheses that it ends with, unless there is nothing else.
  var withoutFinalParentheses: String {
    guard utf8.last == UInt8(ascii: ")") else { return self }
    var kept = utf8[...]
    while kept.last == UInt8(ascii: ")"), let open = Self.opening(of: kept) {
      kept = kept[..<open]
      while kept.last == 0x20 { kept.removeLast() }
    }
    return kept.isEmpty ? self : String(Substring(kept))
  }

  /// Where the parentheses at a text's end begin.
  private static func opening(of text: Substring.UTF8View) -> String.Index? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == UInt8(ascii: ")") { depth += 1 }
      if text[index] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
