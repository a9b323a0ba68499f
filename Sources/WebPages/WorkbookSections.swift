internal import Catalog
internal import Markup
internal import Text

/// What the learner has written, gathered by workbook.js, and the sentences that scripts say.
struct WorkbookSections {
  let words: PageWords

  var html: [HTML] { [earlier, workbook, phrases] }

  /// Among the contents.
  var link: HTML {
    .element("li", [:], [.element("a", ["href": "#workbook"], text: words[PageWords.workbook])])
  }

  private var list: HTML { .element("div", flag: "data-list") }

  private var earlier: HTML {
    .element(
      "section", ["id": "earlier", "data-earlier": "", "hidden": ""],
      [
        .element("h2", [:], text: words[PageWords.earlier]),
        .element("p", [:], text: words[PageWords.aboutEarlier]), list,
      ])
  }

  private var workbook: HTML {
    let buttons: [HTML] = [
      .button("data-save", words[PageWords.saveWorkbook]),
      .button("data-as-text", words[PageWords.copyWorkbook]),
      .button("data-print", words[PageWords.printWorkbook]), opener,
    ]
    let status = HTML.element(
      "p",
      [
        "role": "status", "data-opened": words[PageWords.opened],
        "data-foreign": words[PageWords.foreignFile],
      ])
    return .element(
      "section", ["id": "workbook", "class": "workbook", "data-empty": ""], flag: "data-workbook",
      [
        .element("h2", [:], text: words[PageWords.workbook]),
        .element("p", [:], text: words[PageWords.aboutWorkbook]),
        .element("p", ["class": "nothing"], text: words[PageWords.nothingYet]), list,
        .element("p", ["class": "ways"], buttons), text, status,
      ])
  }

  /// All of it as text, shown once it is asked for.
  private var text: HTML {
    .element(
      "textarea",
      ["data-text": "", "rows": "8", "hidden": "", "aria-label": words[PageWords.workbook]],
      flag: "readonly")
  }

  private var opener: HTML {
    .element(
      "label", ["class": "quiet"],
      [
        .text(words[PageWords.openWorkbook]),
        .element("input", ["type": "file", "accept": ".html,text/html"], flag: "data-open"),
      ])
  }

  /// Sentences that the scripts put beside a field.
  private var phrases: HTML {
    .element(
      "div",
      [
        "id": "phrases", "hidden": "", "data-of": words[PageWords.ofSteps],
        "data-words": words[PageWords.wordCount], "data-elsewhere": words[PageWords.elsewhere],
        "data-browser": words[PageWords.inBrowser], "data-nowhere": words[PageWords.nowhere],
        "data-workbook": words[PageWords.workbook],
      ])
  }
}
