internal import Catalog
internal import Text

extension Decoder {
  /// The steps of a section; nil where the section is missing.
  func steps(_ name: String) -> Steps? {
    guard let section = element.child(name) else { return nil }
    var keys = KeyMaker()
    return Steps(
      lead: section.prose ?? Prose(),
      steps: section.children("step").map { step($0, &keys) })
  }

  private func step(_ step: Element, _ keys: inout KeyMaker) -> Step {
    let title = step.value("title")?.canonical ?? ""
    return Step(
      key: keys.key("step", of: title, written: step.value("key")?.canonical),
      title: title, range: step.range,
      minutes: step.value("minutes").flatMap { Int($0.canonical) },
      isPause: step.value("pause") != nil,
      isSkippable: step.value("skippable") != nil,
      isWithUsers: step.value("withUsers") != nil,
      fromOccasion: step.value("fromOccasion")?.locatedNumber,
      onlyOccasion: step.value("onlyOccasion")?.locatedNumber,
      body: step.prose ?? Prose(),
      script: step.child("script")?.prose ?? Prose(),
      variants: step.children("variant").compactMap(variant),
      help: step.child("help")?.prose ?? Prose())
  }

  private func variant(_ variant: Element) -> Variant? {
    guard let kind = variant.value("kind").flatMap({ Variant.Kind(rawValue: $0.canonical) }) else {
      return nil
    }
    return Variant(
      kind: kind, body: variant.prose ?? Prose(),
      script: variant.child("script")?.prose ?? Prose())
  }

  /// The mappings of *Det här övas*.
  var mappings: [Mapping] {
    (element.child("develops")?.children ?? []).compactMap { mapping in
      guard let area = mapping.value("area"), let grade = mapping.value("grade") else {
        return nil
      }
      return Mapping(
        area: area.located.map { Reference($0) }, grade: grade.located.map { Reference($0) },
        why: mapping.prose ?? Prose(), range: mapping.range)
    }
  }

  var reflection: Reflection? {
    guard let section = element.child("reflection") else { return nil }
    var keys = KeyMaker()
    return Reflection(
      lead: section.prose ?? Prose(),
      questions: section.children("question").map { question($0, &keys) })
  }

  private func question(_ question: Element, _ keys: inout KeyMaker) -> Question {
    let text = question.prose ?? Prose()
    return Question(
      key: keys.key(
        "question", of: text.leadText, written: question.value("key")?.canonical),
      text: text, isShared: question.value("shared") != nil,
      maxWords: question.value("maxWords").flatMap { Int($0.canonical) })
  }
}

extension Prose {
  /// The words of its first block, which keys are made of.
  var leadText: String {
    firstBlock?.plainText ?? ""
  }
}
