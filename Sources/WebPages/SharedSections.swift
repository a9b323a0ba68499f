internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// Sections that exercises and behaviour exercises have alike.
extension PageWords {
  func section(_ reflection: Reflection) -> PageSection? {
    var prose = PageProse(self)
    let questions = HTML.element(
      "ul", ["class": "questions"], reflection.questions.map(question))
    return PageSection(
      "reflection", section("reflection"), [prose.html(reflection.lead)] + [questions])
  }

  private func question(_ question: Question) -> HTML {
    var prose = PageProse(self)
    let marks = [
      question.isShared ? Words.shared.label(language) : nil,
      question.maxWords.map { atMost(words: $0) },
    ].compactMap(\.self)
    let badges = marks.flatMap { [HTML.badge($0), .text(" ")] }
    let share = question.isShared ? [shareButton] : []
    return .element(
      "li", [:],
      [prose.html(question.text)] + (badges.isEmpty ? [] : [.element("p", [:], badges)])
        + [.textBox(PageField(question))] + share)
  }

  /// Told in words of its own, since it cannot be taken back.
  private var shareButton: HTML {
    let button = HTML.element(
      "button",
      [
        "type": "button", "class": "quiet", "data-told": self[PageWords.shared],
        "data-failed": self[PageWords.notShared],
      ], flag: "data-share", text: self[PageWords.share])
    return .element("p", ["class": "ways"], [button, .text(self[PageWords.sharingIsForGood])])
  }

  private func atMost(words count: Int) -> String {
    "\(self[PageWords.atMost].capitalizedFirst) \(count) \(self[PageWords.wordCount])"
  }

  /// What is practised, where something is.
  func section(_ mappings: [CheckedMapping]) -> PageSection? {
    guard !mappings.isEmpty else { return nil }
    return PageSection(
      "develops", section("develops"),
      [.element("ul", ["class": "develops"], mappings.map(mapping))])
  }

  private func mapping(_ mapping: CheckedMapping) -> HTML {
    var prose = PageProse(self)
    let towards = Words.towards.label(language)
    let grade = "\(towards) \(mapping.grade.number.value): \(mapping.grade.whatWeDo)"
    let head = HTML.element(
      "p", [:],
      [.element("strong", [:], text: mapping.area.title), .text(" "), .badge(grade)])
    return .element("li", [:], [head] + [prose.html(mapping.why)])
  }

  func section(_ steps: Steps) -> PageSection? {
    PageSection("steps", section("steps"), StepsSection(steps: steps, words: self).content)
  }

  /// A section that is text alone.
  func section(_ name: String, of kind: KindSchema, _ text: Prose) -> PageSection? {
    var prose = PageProse(self)
    return PageSection(name, section(name, of: kind), [prose.html(text)])
  }
}
