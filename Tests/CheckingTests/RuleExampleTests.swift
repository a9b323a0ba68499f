import Diagnostics
import Files
import TestSupport
import Testing
import Text

@testable import Examples

/// Runs every rule's examples on the base catalogue.
@Suite struct RuleExampleTests {
  @Test(arguments: Language.allCases)
  func baseCatalogueIsClean(_ language: Language) {
    #expect(Told(.base(language)).printed(.english) == "")
  }

  @Test(arguments: ["base", "base-en", "base-xml"])
  func theBaseCatalogueInTheToolIsTheOneInTheRepository(_ name: String) throws {
    let embedded = CatalogFiles.embedded(name)
    let kept = try CatalogFiles.fixture(name)
    #expect(try contents(embedded) == contents(kept))
    #expect(try contents(kept).count == 10)
  }

  private func contents(_ files: CatalogFiles) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for entry in files.entries {
      guard case .text(let bytes) = entry.content else { continue }
      contents[entry.path] = bytes
    }
    return contents
  }

  @Test(arguments: ToldRule.withExamples, Language.allCases)
  func badExampleIsToldByItsRuleOnce(_ rule: ToldRule, _ language: Language) throws {
    let told = try Told(rule.description.bad, language)
    let printed = told.printed(told.all, .english)
    #expect(told.all.map(\.rule) == [rule.description.identifier], "\(printed)")
    #expect(told.all.first?.severity == rule.description.severity)
  }

  @Test(arguments: ToldRule.withExamples, Language.allCases)
  func goodExampleIsToldByNoRule(_ rule: ToldRule, _ language: Language) throws {
    let told = try Told(rule.description.good, language)
    #expect(told.printed(told.all, .english) == "")
  }

  @Test(arguments: ToldRule.withExamples, Language.allCases)
  func printsWhatIsKept(_ rule: ToldRule, _ language: Language) throws {
    let told = try Told(rule.description.bad, .swedish)
    let printed = told.printed(told.all, language)
    let folder = "fixtures/broken/\(rule.description.identifier)"
    try Snapshot("\(folder)/printed.\(language.rawValue).txt").compare(with: printed)
  }
}
