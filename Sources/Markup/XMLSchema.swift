@preconcurrency internal import CLibXML2

/// A compiled XSD, shared by every thread that validates.
///
/// Unchecked, since libxml2 only reads a compiled schema, and nothing else holds this one.
public final class XMLSchema: @unchecked Sendable {
  let pointer: xmlSchemaPtr

  /// Nil when the document is no schema.
  public init?(_ document: [UInt8]) {
    initializeLibXML2()
    let schema = document.withUnsafeBytes { bytes -> xmlSchemaPtr? in
      // The parser reads on in these bytes, without a copy, until it is freed.
      guard
        let context = xmlSchemaNewMemParserCtxt(
          bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
      else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      xmlSchemaSetParserStructuredErrors(context, { _, _ in }, nil)
      return xmlSchemaParse(context)
    }
    guard let schema else { return nil }
    pointer = schema
  }

  deinit { xmlSchemaFree(pointer) }
}
