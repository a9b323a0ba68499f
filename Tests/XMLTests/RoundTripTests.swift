import Files
import TestSupport
import Testing

/// What is exported as XML and read back is the same catalogue; `generated round-trip` in
/// `Tests/Tools` tries a thousand more.
@Suite struct RoundTripTests {
  @Test(arguments: ["base", "base-en"]) func fixturesComeBack(_ name: String) throws {
    #expect(try RoundTrip.difference(.fixture(name)) == nil)
  }

  @Test func theRealCatalogueComesBack() throws {
    #expect(try RoundTrip.difference(.real()) == nil)
  }

  @Test(arguments: 0..<10) func generatedCataloguesComeBack(_ seed: Int) throws {
    var generator = CatalogGenerator(seed: UInt64(seed))
    #expect(try RoundTrip.difference(generator.catalog()) == nil)
  }
}
