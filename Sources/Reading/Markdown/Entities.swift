internal import Markup

/// Character references: `&amp;`, `&#8211;`, `&#x2013;`.
enum Entities {
  /// The character that a reference stands for, nil for an unknown one.
  static func text(of reference: String) -> String? {
    guard reference.hasPrefix("&"), reference.hasSuffix(";") else { return nil }
    let name = reference.dropFirst().dropLast()
    let scalar = name.hasPrefix("#") ? numeric(name.dropFirst()) : namedEntity(String(name))
    return scalar.map { String(Character($0)) }
  }

  /// The text with every reference replaced.
  static func replaced(in text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing(/&#?[A-Za-z0-9]{1,48};/) {
      Entities.text(of: String($0.output)) ?? String($0.output)
    }
  }

  private static func numeric(_ digits: Substring) -> Unicode.Scalar? {
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, !(0x7F...0x9F).contains(value) else { return nil }
    return Unicode.Scalar(value)
  }
}
