import Catalog
import Checking
import Files
import TestSupport
import Testing
import Text

@testable import Packages

/// Which pages a unit's package has, and how an LMS lists them.
@Suite struct PlanTests {
  private func plan(_ unit: (CheckedCatalog) -> Unit, _ catalog: CheckedCatalog) -> PackagePlan {
    PackagePlan(unit(catalog), in: catalog)
  }

  @Test(arguments: UnitKind.allCases)
  func everythingButTheProgrammeIsOnePageAtTheRoot(_ kind: UnitKind) throws {
    let catalog = try Told(try .real()).checked()
    for unit in catalog.units(kind) where kind != .programme {
      #expect(PackagePlan(unit, in: catalog).pages.map(\.path) == ["index.html"])
    }
  }

  @Test func aProgrammeHasEveryExerciseOnce() throws {
    let catalog = try Told(try .real()).checked()
    let keys = plan({ .programme($0.programme) }, catalog).pages.map(\.key)
    #expect(Set(keys).count == keys.count)
    let all = catalog.exercises.map(\.id) + catalog.behaviourExercises.map(\.id)
    #expect(Set(all).isSubset(of: keys))
    #expect(keys.count == all.count + 2 * catalog.modules.count)
  }

  /// A second place would be a second result of the same work.
  @Test func anExerciseInTwoModulesStandsInTheFirst() throws {
    let files = try CatalogFiles.fixture("base").replacing(
      "innehåll: [Enhetsmöte]", in: "moduler/stall-fragor.md",
      with: "innehåll: [Enhetsmöte, Gör en egen antipilot]")
    let catalog = try Told(files).checked()
    let plan = plan({ .programme($0.programme) }, catalog)
    guard case .group(_, _, _, let first)? = plan.entries.first else {
      Issue.record("The first module is no heading")
      return
    }
    #expect(first.map(\.key).contains("gor-en-egen-antipilot"))
    #expect(plan.pages.count { $0.key == "gor-en-egen-antipilot" } == 1)
  }

  @Test func whatIsInNoModuleStandsLast() throws {
    let files = try CatalogFiles.fixture("base").replacing(
      "  - Byt ut\n", in: "moduler/gor-plats.md", with: "")
    let catalog = try Told(files).checked()
    let plan = plan({ .programme($0.programme) }, catalog)
    guard case .page(let last)? = plan.entries.last else {
      Issue.record("The last is a heading")
      return
    }
    #expect(last.path == "exercises/byt-ut/index.html")
    #expect(last.depth == 2)
  }

  @Test func aUnitTakesAsLongAsWhatItHolds() throws {
    let catalog = try Told(try .real()).checked()
    let all = catalog.exercises.reduce(0) { $0 + $1.duration.value.totalMinutes }
    #expect(catalog.themes.reduce(0) { $0 + catalog.minutes(of: .theme($1)) } == all)
    for module in catalog.modules {
      let meeting = try #require(module.teamSession.minutes)
      #expect(catalog.minutes(of: .module(module)) > meeting)
    }
  }
}
