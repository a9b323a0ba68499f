import Diagnostics
import TestSupport
import Testing
import Text

/// Runs every rule's examples on the base catalogue.
@Suite struct RuleExampleTests {
  @Test func baseCatalogueIsClean() throws {
    #expect(try Told(base: []).printed(.english) == "")
  }

  @Test(arguments: ToldRule.withExamples)
  func badExampleIsToldByItsRuleOnce(_ rule: ToldRule) throws {
    let told = try Told(base: rule.description.bad)
    let printed = told.printed(told.all, .english)
    #expect(told.all.map(\.rule) == [rule.description.identifier], "\(printed)")
    #expect(told.all.first?.severity == rule.description.severity)
  }

  @Test(arguments: ToldRule.withExamples)
  func goodExampleIsToldByNoRule(_ rule: ToldRule) throws {
    let told = try Told(base: rule.description.good)
    #expect(told.printed(told.all, .english) == "")
  }

  @Test(arguments: ToldRule.withExamples, [Language.swedish, .english])
  func printsWhatIsKept(_ rule: ToldRule, _ language: Language) throws {
    let told = try Told(base: rule.description.bad)
    let printed = told.printed(told.all, language)
    let folder = "fixtures/broken/\(rule.description.identifier)"
    try Snapshot("\(folder)/printed.\(language.rawValue).txt").compare(with: printed)
  }
}
