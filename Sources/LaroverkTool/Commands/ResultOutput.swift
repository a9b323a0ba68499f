internal import Disk
internal import Text

/// Commands whose result is printed, or written to a file outside the catalogue.
extension Command {
  static let output = Option(
    "--output", value: "FILE",
    LocalizedText(sv: "skriv till en fil i stället", en: "write to a file instead"))

  /// The catalogue that is read; no result may be written into it.
  static func source(of invocation: Invocation) throws(UsageError) -> String {
    let source = invocation.operands.first ?? "catalog"
    if let target = invocation[output], Disk.lies(target, within: source) {
      throw .outputInCatalog(target)
    }
    return source
  }

  static func deliver(
    _ result: [UInt8], _ invocation: Invocation, _ console: Console
  ) throws(DiskError) {
    if let path = invocation[output] {
      try Disk.replace(path, with: result)
    } else {
      console.print(String(decoding: result, as: UTF8.self))
    }
  }
}
