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
