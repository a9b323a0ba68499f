import Exporting
import FoundationEssentials
import Testing

@testable import JSON

@Suite struct JSONExporterTests {
  @Test func hasNoOptionsAndTheNameOfItsFolder() {
    #expect(jsonExporter.name == "json")
    #expect(jsonExporter.options.isEmpty)
  }

  @Test func carriesItsSchema() throws {
    let schema = try JSONDecoder().decode(SchemaHead.self, from: Data(catalogSchema))
    #expect(schema.type == "object")
    #expect(schema.required.contains("formatVersion"))
  }

  private struct SchemaHead: Decodable {
    let type: String
    let required: [String]
  }
}
