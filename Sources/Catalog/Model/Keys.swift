internal import Text

/// Makes the keys that learners' answers hang on: kind, slug, and which occurrence it is.
///
/// `step.las-dagordningen`, `.2` from the second of the same; a written `{#id}` stands in place of
/// the slug. Frozen: saved answers and published JSON depend on every letter.
public struct KeyMaker: Sendable {
  private var seen: [String: Int] = [:]

  public init() {}

  public mutating func key(_ kind: String, _ text: String, written: String? = nil) -> String {
    let slug = written ?? text.slug
    let key = kind + "." + (slug.isEmpty ? "-" : slug)
    guard let before = seen.updateValue(1, forKey: key) else { return key }
    seen[key] = before + 1
    return "\(key).\(before + 1)"
  }
}
