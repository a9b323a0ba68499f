public import Catalog
public import Checking
public import Diagnostics
public import Files
public import Reading
public import Text

/// What reading and checking tell of a catalogue.
public struct Told: Sendable {
  public let read: ReadCatalog
  public let catalog: CheckedCatalog?
  public let diagnostics: [Diagnostic]

  public init(_ files: CatalogFiles) {
    self.init(readCatalog(files))
  }

  public init(_ read: ReadCatalog) {
    self.read = read
    let result = check(read)
    catalog = result.catalog
    diagnostics = result.diagnostics
  }

  /// The catalogue without errors, which there must be.
  public func checked() throws -> CheckedCatalog {
    guard let catalog else { throw FixtureError(printed(.english)) }
    return catalog
  }

  /// The identifiers of the rules that told something, in reading order.
  public var rules: [String] { diagnostics.map(\.rule) }

  /// As printed without colour.
  public func printed(_ language: Language) -> String {
    printed(diagnostics, language)
  }

  /// Some diagnostics about this catalogue, as printed without colour.
  public func printed(_ diagnostics: [Diagnostic], _ language: Language) -> String {
    var format = TextFormat(sources: read.sources, language: language, colour: false)
    return format.render(diagnostics)
  }

  /// The words that a range marks.
  public func marked(_ range: SourceRange) -> String {
    let bytes = read.sources[range.file].bytes
    return String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  /// Each rule with the words it marks, in reading order: `unknown-theme «Byt»`.
  public var findings: [String] { diagnostics.map { "\($0.rule) «\(marked($0.range))»" } }
}

extension Told {
  /// What is told of the base catalogue with one text replaced.
  public static func replacing(
    _ old: String, with new: String, in path: String = "ovningar/byt-ut.md"
  ) throws -> Told {
    Told(try .fixture("base").replacing(old, in: path, with: new))
  }

  /// The exercise with an identifier, as it was read.
  public func exercise(_ id: String = "byt-ut") throws -> Exercise {
    guard let exercise = read.items.exercises.first(where: { $0.id == id }) else {
      throw FixtureError("no exercise \(id):\n\(printed(.english))")
    }
    return exercise
  }
}

extension Told {
  /// The same without what the rules about writing and pedagogy tell: for tests of form, whose texts
  /// nobody is to read.
  public var ofForm: Told {
    Told(read, catalog, diagnostics.filter { Self.rulesOfForm.contains($0.rule) })
  }

  private init(_ read: ReadCatalog, _ catalog: CheckedCatalog?, _ diagnostics: [Diagnostic]) {
    self.read = read
    self.catalog = catalog
    self.diagnostics = diagnostics
  }

  private static let rulesOfForm: Set<String> = {
    let ofRead = StructureRules.all.map(\.identifier)
    let required = Rules.all.map(\.description).filter(\.isRequired).map(\.identifier)
    return Set(
      ofRead + required + [
        "order-breaks-dependency", "step-minutes-differ", "session-length", "duplicate-number",
        "occasion-out-of-range", "unplaced-exercise", "module-length", "theme-size",
        "duplicate-mapping", "duplicate-content", "duplicate-title", "large-media",
        "uncovered-cell", "unused-media",
      ])
  }()
}
