internal import Catalog
internal import Text

extension LinkedCatalog {
  var terms: [ProgrammeSettings.Term] { items.programme?.settings.terms ?? [] }
}

extension ProgrammeSettings.Term {
  /// The term and its inflections.
  var forms: [String] { places.map(\.value) }

  /// The same, with where they stand.
  var places: [Located<String>] { [term] + inflections }

  private var name: String { term.value }

  var why: LocalizedText? {
    explanation.map {
      LocalizedText(
        sv: "Så förklaras \(name): \($0)", en: "This is how \(name) is explained: \($0)")
    }
  }

  /// A name that should not be written, and the form of the term to write.
  typealias Variant = (written: String, right: String)

  /// What should not be written, as listed and inflected as the term is.
  func variants(in language: Language) -> [Variant] {
    var known: Set<String> = []
    return (listed + derived + genitives(in: language)).filter {
      known.insert($0.written.nameFolded).inserted
    }
  }

  private var listed: [Variant] { not.map { ($0.value, form(like: $0.value)) } }

  /// The inflections that the term and a variant with the same ending share.
  private var derived: [Variant] {
    not.map(\.value).filter { $0.suffix(3) == name.suffix(3) }.flatMap { variant in
      inflections.map(\.value).compactMap { inflection -> Variant? in
        let shared = name.commonPrefix(with: inflection).count
        let ending = name.dropFirst(shared)
        guard variant.hasSuffix(ending) else { return nil }
        return (String(variant.dropLast(ending.count) + inflection.dropFirst(shared)), inflection)
      }
    }
  }

  private func genitives(in language: Language) -> [Variant] {
    let endings = language == .swedish ? ["s"] : ["s", "'s", "’s"]
    return not.map(\.value).flatMap { variant in
      endings.map { (variant + $0, form(like: variant) + $0) }
    }
  }

  /// The form of the term that a listed variant stands for: of `innovationsgruppen`, the definite.
  private func form(like variant: String) -> String {
    let stem = not.map(\.value).filter { $0.count < variant.count && variant.hasPrefix($0) }
      .max { $0.count < $1.count }
    guard let stem else { return name }
    let wanted = Inflection(variant.dropFirst(stem.count))
    return inflections.map(\.value).first {
      Inflection($0.dropFirst(name.commonPrefix(with: $0).count)) == wanted
    } ?? name
  }
}

/// What an ending says of a noun.
private enum Inflection {
  case genitive, plural, definite, definiteGenitive, definitePlural, definitePluralGenitive, other

  init(_ ending: Substring) {
    self =
      if ending == "s" {
        .genitive
      } else if ending.hasSuffix("nas") {
        .definitePluralGenitive
      } else if ending.hasSuffix("na") {
        .definitePlural
      } else if ending.hasSuffix("ns") || ending.hasSuffix("ts") {
        .definiteGenitive
      } else if ending.hasSuffix("n") || ending.hasSuffix("t") {
        .definite
      } else if ending.hasSuffix("r") {
        .plural
      } else {
        .other
      }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> Substring {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}
