import Catalog
import TestSupport
import Testing

@Suite struct XSDTests {
  @Test func theCommittedFileIsMadeFromTheTable() throws {
    let made = String(decoding: CatalogXSD.document(), as: UTF8.self)
    try Snapshot("Sources/CatalogAssets/catalog.xsd").compare(with: made)
  }

  @Test func compiles() {
    #expect(CatalogXSD.compiled != nil)
  }
}
