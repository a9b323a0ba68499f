internal import Catalog
internal import Markup
internal import Text

/// The ways to see the steps: on site or digitally, all or the short version, one at a time with a
/// timer that is off until it is wanted.
struct StepChoices {
  let steps: Steps
  let words: PageWords

  var html: HTML {
    let choices = variants + short + [oneAtATime]
    return .element(
      "div", ["class": "choices"], [.element("p", ["class": "ways"], choices), stepper])
  }

  private var variants: [HTML] {
    let kinds = Set(steps.steps.flatMap { $0.variants.map(\.kind.rawValue) })
    guard !kinds.isEmpty else { return [] }
    let known = Words.variant.filter { kinds.contains($0.schema) }
    let options =
      [HTML.element("option", ["value": ""], text: words[PageWords.everyVariant])]
      + known.map {
        HTML.element("option", ["value": $0.schema], text: $0[words.language].capitalizedFirst)
      }
    let choice = HTML.element(
      "select", ["data-key": "choice.variant", "data-choice": "variant"], options)
    return [.element("label", [:], [.text(words[PageWords.howYouMeet] + " "), choice])]
  }

  private var short: [HTML] {
    let left = steps.steps.filter { !$0.isSkippable }.compactMap(\.minutes).reduce(0, +)
    guard steps.steps.contains(where: \.isSkippable) else { return [] }
    let box = HTML.element(
      "input", ["type": "checkbox", "data-key": "choice.short", "data-choice": "short"])
    let text = " \(words[PageWords.shortVersion]) (\(TimeNeeded.words(minutes: left)))"
    return [.element("label", ["class": "tick"], [box, .text(text)])]
  }

  private var oneAtATime: HTML {
    .element(
      "button", ["type": "button", "class": "quiet", "aria-pressed": "false"], flag: "data-one",
      text: words[PageWords.oneStepAtATime])
  }

  private var stepper: HTML {
    let clock = HTML.element("span", ["role": "timer"], flag: "data-clock", text: "0:00")
    let run = HTML.element(
      "button", ["type": "button", "class": "quiet", "aria-pressed": "false"], flag: "data-run",
      text: words[PageWords.timer])
    let ended = HTML.element("p", ["role": "status", "data-time": words[PageWords.timeIsOut]])
    return .element(
      "div", ["class": "stepper"],
      [
        go("-1", words[PageWords.previousStep]), clock, run, go("1", words[PageWords.nextStep]),
        ended,
      ])
  }

  private func go(_ steps: String, _ text: String) -> HTML {
    .element("button", ["type": "button", "class": "quiet", "data-go": steps], text: text)
  }
}
