import Catalog
import Checking
import Files
import TestSupport
import Testing
import Text

@testable import WebPages

/// What is on the page of a module or theme.
@Suite struct UnitPageTests {
  private let catalog: CheckedCatalog

  init() throws {
    catalog = try Told(try .real()).checked()
  }

  private func page(_ subject: UnitPage.Subject, _ setting: PageSetting = PageSetting()) -> String {
    String(decoding: UnitPage(subject, of: catalog, in: setting).html, as: UTF8.self)
  }

  private func matches(of pattern: Regex<(Substring, Substring)>, in page: String) -> [String] {
    page.matches(of: pattern).map { String($0.1) }
  }

  @Test func aModuleShowsWhatItHoldsBetweenWhatItIsAboutAndItsMeeting() {
    for module in catalog.modules {
      let contents = catalog.contents(of: module).map { content in
        switch content {
        case .exercise(let exercise): exercise.id
        case .behaviourExercise(let exercise): exercise.id
        }
      }
      let views = matches(of: /data-view="([^"]*)"/, in: page(.module(module)))
      #expect(views == ["about.\(module.id)"] + contents + ["meeting.\(module.id)"])
    }
  }

  @Test func identifiersAreUniqueInTheDocument() {
    for subject in catalog.modules.map(UnitPage.Subject.module)
      + catalog.themes.map(UnitPage.Subject.theme)
    {
      let identifiers = matches(of: #/ id="([^"]*)"/#, in: page(subject))
      #expect(Set(identifiers).count == identifiers.count)
      #expect(identifiers.count > 20)
    }
  }

  @Test func everyStepHasItsBoxUnderItsOwnKey() throws {
    let module = try #require(catalog.modules.first { catalog.contents(of: $0).count > 2 })
    let boxes = matches(of: /data-key="(step\.[^"]*)"/, in: page(.module(module)))
    let steps = catalog.contents(of: module).map { content in
      switch content {
      case .exercise(let exercise): exercise.steps
      case .behaviourExercise(let exercise): exercise.steps
      }
    }
    let all = (steps + [module.teamSession]).flatMap(\.steps).filter { !$0.isPause }
    #expect(boxes == all.map(\.key))
  }

  @Test func whatIsBehindTheQuestionMarkIsThere() throws {
    let exercise = try #require(
      catalog.behaviourExercises.first { $0.steps.steps.contains { !$0.help.isEmpty } })
    #expect(page(.behaviourExercise(exercise)).contains("<details class=\"help fold\">"))
  }

  @Test func anExerciseSaysTheSameAsOnItsOwnPage() throws {
    let theme = try #require(catalog.themes.first)
    let whole = page(.theme(theme)).filter { $0 != "\n" }
    for exercise in catalog.exercises(in: theme) {
      let own = String(decoding: ExercisePage(exercise, of: catalog).html, as: UTF8.self)
      for paragraph in own.matches(of: /<p>([^<]+)<\/p>/) {
        #expect(whole.contains(paragraph.0))
      }
    }
  }

  @Test func aModuleWithoutItsExercisesLeadsNowhere() {
    let page = page(.about(catalog.modules[0]))
    #expect(!page.contains("href=\"#/"))
    #expect(page.contains("data-completed-when=\"opened\""))
  }

  @Test func theScriptsAreToldOfThePackage() {
    let setting = PageSetting(
      package: "a.module.b", privateWords: "browser", status: "passed", exit: "normal",
      scripts: ["x.js"], connects: true, depth: 2)
    let page = page(.meeting(catalog.modules[0]), setting)
    #expect(
      page.contains(
        """
        <body data-package="a.module.b" data-private="browser" data-status="passed" \
        data-exit="normal">
        """))
    #expect(page.contains("connect-src https: http:;"))
    #expect(page.contains("src=\"../../x.js\"") && page.contains("href=\"../../page.css\""))
  }

  @Test func itConnectsToNothingUnlessItMust() {
    #expect(!page(.theme(catalog.themes[0])).contains("connect-src"))
  }
}

/// When an item counts as completed.
@Suite struct CompletionRulesTests {
  private func rule(_ exercise: String, programme: String) throws -> String {
    let files = try CatalogFiles.fixture("base")
      .replacing("titel: Liten", in: "program.md", with: "\(programme)titel: Liten")
      .replacing("titel: Byt ut", in: "ovningar/byt-ut.md", with: "\(exercise)titel: Byt ut")
    let catalog = try Told(files).checked()
    let item = try #require(catalog.exercises.first { $0.id == "byt-ut" })
    return catalog.marks(of: item).completedWhen
  }

  private static let opened = "avklarad när: [öppnad]\n"
  private static let both = "avklarad när: [steg, reflektion]\n"

  @Test func theItemsOwnRuleCounts() throws {
    #expect(try rule(Self.opened, programme: Self.both) == "opened")
  }

  @Test func thenTheProgrammes() throws {
    #expect(try rule("", programme: Self.opened) == "opened")
  }

  @Test func thenTheSteps() throws {
    #expect(try rule("", programme: "") == "steps")
  }

  @Test func aReflectionThatIsNotThereIsNotAskedFor() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("titel: Liten", in: "program.md", with: "\(Self.both)titel: Liten")
      .replacing(
        "## Reflektera\n\n- Vad vill ni fortsätta med? (delas)\n\n", in: "ovningar/byt-ut.md",
        with: "")
    let catalog = try Told(files).checked()
    let rules = catalog.exercises.map { ($0.id, catalog.marks(of: $0).completedWhen) }
    #expect(rules.contains { $0 == ("byt-ut", "steps") })
    #expect(rules.contains { $0 == ("gor-en-egen-antipilot", "steps reflection") })
  }
}
