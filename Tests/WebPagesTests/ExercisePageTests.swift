import Catalog
import Checking
import Files
import TestSupport
import Testing
import Text

@testable import WebPages

/// What of an exercise is on its page; how it behaves is told by `Tests/Browser`.
@Suite struct ExercisePageTests {
  private let catalog: CheckedCatalog

  init() throws {
    catalog = try #require(Told(try .real()).catalog)
  }

  private func page(_ exercise: Exercise) -> String {
    let setting = PageSetting(scripts: ["x.js"])
    return String(decoding: ExercisePage(exercise, of: catalog, in: setting).html, as: UTF8.self)
  }

  @Test func isTheSameEveryTime() {
    for exercise in catalog.exercises { #expect(page(exercise) == page(exercise)) }
  }

  @Test func hasABoxForEveryStepButPauses() {
    for exercise in catalog.exercises {
      let page = page(exercise)
      for step in exercise.steps.steps {
        #expect(page.contains("<input type=\"checkbox\" id=\"\(step.key)\"") == !step.isPause)
      }
    }
  }

  @Test func hasABoxForEveryThingToPrepare() {
    for exercise in catalog.exercises {
      let page = page(exercise)
      #expect(exercise.text.preparation.boxKeys.allSatisfy { page.contains("data-key=\"\($0)\"") })
    }
  }

  @Test func hasARoomForEveryCellToFillIn() {
    for exercise in catalog.exercises {
      let cells = exercise.templates.flatMap(\.fields).filter { $0.kind == .cell }.count
      #expect(page(exercise).ranges(of: "<td class=\"cell\">").count == cells)
    }
  }

  @Test func tellsWhatMustBeDoneBeforeByTitle() throws {
    let exercise = try #require(catalog.exercises.first { !$0.requires.isEmpty })
    let before = try #require(catalog.requires(of: exercise).first)
    #expect(
      page(exercise).contains("<dt>Gör först</dt><dd>\(before.title)</dd>"))
  }

  @Test func loadsItsOwnScriptFirst() throws {
    let page = page(try #require(catalog.exercises.first))
    let own = try #require(page.firstRange(of: "src=\"page.js\""))
    let other = try #require(page.firstRange(of: "src=\"x.js\""))
    #expect(own.upperBound < other.lowerBound)
  }

  @Test func speaksTheCataloguesLanguage() throws {
    let english = try #require(Told(try .fixture("base-en")).catalog)
    let exercise = try #require(english.exercises.first)
    let page = String(decoding: ExercisePage(exercise, of: english).html, as: UTF8.self)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("Mark as done"))
    #expect(!page.contains("Markera"))
  }

  @Test func stylesAndScriptsStaySmall() {
    let sizes = (PageAsset.all + [.scorm]).map { ($0.name, $0.content.bytes.count) }
    let scripts = sizes.filter { $0.0.hasSuffix(".js") }.map(\.1).reduce(0, +)
    #expect(sizes.contains { $0.0 == "page.css" && $0.1 < 16_000 })
    #expect((20_000..<38_500).contains(scripts))
  }
}
