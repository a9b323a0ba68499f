import Exporting
import TestSupport
import Testing
import Text

@testable import Packages

@Suite struct OptionTests {
  @Test func nothingSaidIsWhatGoesEverywhere() {
    let options = PackageOptions(ExporterOptions())
    #expect(options.units == [.exercise, .module])
    #expect(options.lms.name == "generic")
    #expect(options.status == .completed && options.exit == .suspend)
    #expect(options.privateWords == .lms && options.schemas.isEmpty)
  }

  @Test func whatIsSaidComesBeforeThePlatforms() {
    let given = ExporterOptions(["lms": "moodle", "status": "passed"])
    let options = PackageOptions(given)
    #expect(options.lms.name == "moodle")
    #expect(options.status == .passed)
    #expect(options.exit == options.lms.exit)
  }

  @Test func theGenericPlatformIsAsStrictAsTheStrictest() {
    let others = LMSProfile.all.map(\.largestPackage)
    #expect(LMSProfile.generic.largestPackage == others.min())
    #expect(LMSProfile.all.first?.name == "generic")
    #expect(Set(LMSProfile.all.map(\.name)).count == LMSProfile.all.count)
  }

  @Test(arguments: LMSProfile.all.map(\.name))
  func everyPlatformSaysWhereItIsKnownFromInBothLanguages(_ name: String) throws {
    let lms = try #require(LMSProfile.all.first { $0.name == name })
    #expect(!lms.advice.isEmpty)
    for text in lms.advice + [lms.source] {
      #expect(text.swedish.hasSuffix(".") && text.english.hasSuffix("."))
      #expect(text.swedish != text.english)
    }
  }

  /// One file each, so that whoever knows more of a platform finds it.
  @Test func everyPlatformHasAFileOfItsOwn() throws {
    let files = try Repository.names(in: "Sources/Packages/Profiles")
    #expect(
      files.map { $0.dropLast(6).lowercased() }.sorted() == LMSProfile.all.map(\.name).sorted())
  }
}
