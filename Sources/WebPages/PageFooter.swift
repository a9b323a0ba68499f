internal import Catalog
internal import Checking
internal import Markup
internal import Text

/// The last lines of a page: where it comes from, how far it has come and on what it builds.
struct PageFooter {
  let catalog: CheckedCatalog
  let words: PageWords

  func html(of head: ItemHead) -> HTML {
    let lines =
      [(origin + state(of: head)).joined(separator: " · ")] + sources(of: head)
    return .element("footer", [:], lines.map { .element("p", [:], text: $0) })
  }

  private var origin: [String] {
    let programme = catalog.programme
    return ["\(programme.title) \(programme.version)", programme.publisher, programme.licence]
  }

  private func state(of head: ItemHead) -> [String] {
    [
      head.status.map { words.value($0, among: Words.status).capitalizedFirst },
      head.owner.map { "\(words.key("owner")): \($0)" },
      head.reviewed.map { "\(words.key("reviewed")): \($0)" },
    ].compactMap(\.self)
  }

  private func sources(of head: ItemHead) -> [String] {
    guard !head.sources.isEmpty else { return [] }
    return ["\(words.key("sources")): \(head.sources.joined(separator: "; "))"]
  }
}

extension HTML {
  /// Empty until page.js has something to say about the whole session.
  static func notice(_ words: PageWords) -> HTML {
    .element(
      "p",
      [
        "class": "notice", "role": "status", "data-offline": words[PageWords.offline],
        "data-locked": words[PageWords.locked],
      ])
  }

  /// Said before anybody writes.
  static func privacy(_ setting: PageSetting, _ words: PageWords) -> HTML {
    let sentence = setting.privateWords == "browser" ? PageWords.kept : PageWords.privacy
    return .element("p", ["class": "privacy"], text: words[sentence])
  }

  /// The button that marks an item as done, with the sentence before it, and the one that leaves.
  static func finish(_ sentence: LocalizedText, _ words: PageWords) -> HTML {
    let status = HTML.element(
      "p",
      [
        "class": "status", "role": "status", "data-saved": words[PageWords.saved],
        "data-unsaved": words[PageWords.unsaved], "data-unkept": words[PageWords.unkept],
        "data-closed": words[PageWords.closed],
      ])
    let done = HTML.element(
      "button", ["type": "button", "data-done": words[PageWords.done]],
      text: words[PageWords.markDone])
    let close = HTML.button("data-close", words[PageWords.saveAndClose])
    return .element(
      "div", ["class": "finish"],
      [
        .element("p", [:], text: words[sentence]), .element("p", ["class": "ways"], [done, close]),
        status,
        .element(
          "p", [:], [.element("a", ["href": "#workbook"], text: words[PageWords.takeAlong])]),
      ])
  }
}
