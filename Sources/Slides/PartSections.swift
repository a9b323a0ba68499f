internal import Catalog
internal import Checking
internal import Text

/// Slides of the parts that several kinds share: reflection, mapping, templates, examples.
struct PartSections {
  let labels: Labels

  /// A section of text alone; none where the author wrote nothing.
  func text(
    _ name: String, of kind: KindName = .exercise, _ prose: Prose
  ) -> [SlideSection] {
    prose.isEmpty
      ? [] : [SlideSection(labels.section(name, of: kind), lines: prose.lines(labels.language))]
  }

  func reflection(_ reflection: Reflection) -> SlideSection {
    let questions = reflection.questions.flatMap { question in
      question.text.lines(labels.language).appending(flags(of: question))
    }
    return SlideSection(
      labels.section("reflection"), lines: reflection.lead.lines(labels.language) + questions)
  }

  private func flags(of question: Question) -> String {
    let most = question.maxWords.map {
      LocalizedText(sv: "högst \($0) ord", en: "at most \($0) words")[labels.language]
    }
    let shared = question.isShared ? Words.shared[labels.language] : nil
    return [shared, most].compactMap(\.self).map { " (\($0))" }.joined()
  }

  /// `Struktur och planering, mot 2 (Vi testar, Provad innovation)`, and why below it.
  func develops(_ mappings: [CheckedMapping]) -> [SlideSection] {
    if mappings.isEmpty { return [] }
    let towards = Words.towards[labels.language]
    let lines = mappings.flatMap { mapping in
      let text = "\(mapping.area.title), \(towards) \(labels.grade(mapping.grade))"
      return [SlideLine(level: .point, text: text)]
        + mapping.why.lines(labels.language, at: .subpoint)
    }
    return [SlideSection(labels.section("develops"), lines: lines)]
  }

  func template(_ template: Template) -> SlideSection {
    let uses = template.uses.map { labels.value($0.rawValue, among: Words.templateUse) }
    let use = uses.isEmpty ? [] : [uses.joined(separator: ", ").capitalizedFirst]
    return SlideSection(
      labels.titled(labels.template, template.title),
      lines: use.map { SlideLine(level: .point, text: $0) } + template.body.lines(labels.language))
  }

  /// The example, then each template that it fills in.
  func example(_ example: ExampleCase) -> [SlideSection] {
    let title = labels.titled(labels.section("example"), example.title)
    let filled = example.filledIn.map { template in
      SlideSection("\(title), \(template.title)", lines: template.body.lines(labels.language))
    }
    return [SlideSection(title, lines: example.body.lines(labels.language))] + filled
  }
}

extension [SlideLine] {
  /// The same lines, the first with more text at its end.
  fileprivate func appending(_ text: String) -> [SlideLine] {
    guard let first, !text.isEmpty else { return self }
    return [SlideLine(level: first.level, text: first.text + text)] + dropFirst()
  }
}
