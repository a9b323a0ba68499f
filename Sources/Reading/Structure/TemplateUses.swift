internal import Catalog
internal import Diagnostics
internal import Text

/// Ways to use a template, written another way than with commas.
enum TemplateUses {
  /// Uses that cannot both be so.
  static func conflicts(among uses: [ElementValue]) -> [Diagnostic] {
    guard let first = uses.first, uses.count > 1 else { return [] }
    let names = Set(uses.map(\.canonical))
    var conflicts: [Diagnostic] = []
    if names.isSuperset(of: ["paperOnly", "mayBeTyped"]) {
      conflicts.append(InvalidValue.bothUses(at: first.range))
    }
    let shares = Words.templateShares.filter { names.contains($0.schema) }
    if shares.count > 1 { conflicts.append(InvalidValue.shares(shares, at: first.range)) }
    return conflicts
  }

  /// `En per person och bara på papper`, `En per person. Bara på papper` → with commas; nil when
  /// the text says anything else too.
  static func meant(by text: String, _ language: Language) -> String? {
    var rest = text.nameFolded[...]
    var uses: [String] = []
    while !rest.isEmpty {
      guard let word = Words.templateUse.first(where: { begins(rest, with: $0.folded(language)) })
      else { return nil }
      uses.append(uses.isEmpty ? word.label(language) : word[language])
      rest = withoutJoint(rest.dropFirst(word.folded(language).count))
    }
    return uses.count > 1 ? uses.joined(separator: ", ") : nil
  }

  private static func begins(_ text: Substring, with words: String) -> Bool {
    text.hasPrefix(words) && !(text.dropFirst(words.count).first?.isLetter ?? false)
  }

  private static func withoutJoint(_ text: Substring) -> Substring {
    let rest = text.drop { " .,;+/&()-".contains($0) }
    for joint in ["och ", "and ", "samt "] where rest.hasPrefix(joint) {
      return rest.dropFirst(joint.count)
    }
    return rest
  }
}
