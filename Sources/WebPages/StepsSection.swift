internal import Catalog
internal import Markup
internal import Text

/// The steps: what is done of them, each with its box, its script and its variants folded.
struct StepsSection {
  let steps: Steps
  let words: PageWords

  var content: [HTML] {
    var prose = PageProse(words)
    return [
      prose.html(steps.lead), hint, StepChoices(steps: steps, words: words).html, progress, list,
    ]
  }

  private var hint: HTML { .element("p", [:], text: words[PageWords.tickOff]) }

  private var progress: HTML {
    let total = steps.steps.count { !$0.isPause }
    let count = HTML.element("span", flag: "data-count", text: "0")
    let all = HTML.element("span", flag: "data-total", text: "\(total)")
    return .element(
      "div", ["class": "progress"],
      [
        count, .text(" \(words[PageWords.ofSteps]) "), all, .text(" \(words[PageWords.steps])"),
        track,
      ])
  }

  private var list: HTML {
    var number = 0
    let items = steps.steps.map { step -> HTML in
      if step.isPause { return pause(step) }
      number += 1
      return item(step, number: number)
    }
    return .element("ol", ["class": "steps"], items)
  }

  private func item(_ step: Step, number: Int) -> HTML {
    let title = HTML.element(
      "h3", [:], [.element("label", ["for": step.key], text: step.title)])
    let facts = ["\(words[PageWords.step]) \(number)"] + self.facts(of: step)
    return .element(
      "li", ["data-minutes": step.minutes.map { "\($0)" }],
      flag: step.isSkippable ? "data-skippable" : nil,
      [.tickBox(key: step.key), .element("div", [:], [meta(facts), title] + content(of: step))])
  }

  /// A pause is no step to tick: it stands on the way between two.
  private func pause(_ step: Step) -> HTML {
    let head = [meta(facts(of: step)), HTML.element("h3", [:], text: step.title)]
    return .element(
      "li", ["class": "pause", "data-minutes": step.minutes.map { "\($0)" }],
      [.element("div", [:], head + content(of: step))])
  }
}

extension StepsSection {
  private func meta(_ facts: [String]) -> HTML {
    .element("p", ["class": "meta"], text: facts.joined(separator: " · "))
  }

  private func facts(of step: Step) -> [String] {
    let language = words.language
    return [
      step.minutes.map(TimeNeeded.words(minutes:)),
      step.isSkippable ? Words.skippable[language] : nil,
      step.isWithUsers ? Words.withUsers[language] : nil,
      step.fromOccasion.map { "\(Words.fromOccasion[language]) \($0.value)" },
      step.onlyOccasion.map { "\(Words.onlyOccasion[language]) \($0.value)" },
    ].compactMap(\.self)
  }

  private func content(of step: Step) -> [HTML] {
    text(step.body, script: step.script) + step.variants.map(variant) + help(step.help)
  }

  /// What is behind the question mark.
  private func help(_ help: Prose) -> [HTML] {
    guard !help.isEmpty else { return [] }
    var prose = PageProse(words)
    return [.fold("help", [.text(Words.help.label(words.language))], [prose.html(help)])]
  }

  private func text(_ body: Prose, script: Prose) -> [HTML] {
    var prose = PageProse(words)
    let text = prose.html(body)
    guard !script.isEmpty else { return [text] }
    let quote = HTML.element("blockquote", [:], [prose.html(script)])
    return [text, .fold("script", [.text(words[PageWords.say])], [quote])]
  }

  private func variant(_ variant: Variant) -> HTML {
    let name = words.value(variant.kind.rawValue, among: Words.variant).capitalizedFirst
    return .element(
      "details", ["class": "variant fold", "data-variant": variant.kind.rawValue],
      [.element("summary", [:], text: name)] + text(variant.body, script: variant.script))
  }
}

extension StepsSection {
  /// All steps in a row, each as wide as it is long; page.js colours those that are done.
  private var track: HTML {
    let total = steps.steps.reduce(0) { $0 + width($1) }
    var start = 0
    let bars = steps.steps.map { step -> HTML in
      defer { start += width(step) }
      return bar(step, from: start, gap: total / 150)
    }
    return .element(
      "svg",
      [
        "class": "track", "viewBox": "0 0 \(total) 1", "preserveAspectRatio": "none",
        "aria-hidden": "true",
      ], bars)
  }

  private func bar(_ step: Step, from start: Int, gap: Int) -> HTML {
    .element(
      "rect",
      [
        "class": step.isPause ? "pause" : nil, "data-step": step.key, "x": "\(start)",
        "width": "\(max(1, width(step) - gap))", "height": "1",
      ])
  }

  private func width(_ step: Step) -> Int { 1000 * max(1, step.minutes ?? 1) }
}
