public import Catalog
public import Text

/// A new item as a file that only wants its text.
public enum Skeleton {
  /// Every key and heading that must be there, in the table's order, and the values that are known.
  public static func text(
    of kind: KindName, knowing values: [String: String], _ language: Language
  ) -> String {
    let schema = Schema.kind(kind)
    let keys = schema.keys.filter(\.isRequired).map { key in
      let value = values[key.word.schema].map { " " + scalar($0) } ?? ""
      return "\(key.word[language]):\(value)\n"
    }
    let sections = schema.sections.filter(\.isRequired).map {
      "\n## \($0.word.label(language))\n"
    }
    return "---\n" + keys.joined() + "---\n" + sections.joined()
  }

  /// A value as it can stand in front matter, in quotes where it would read as something else.
  public static func scalar(_ text: String, inList: Bool = false) -> String {
    guard PlainScalar.reasonForQuotes(Array(text.utf8)[...], inList: inList) != nil else {
      return text
    }
    let escaped = text.map { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }
    return "\"" + escaped.joined() + "\""
  }
}
