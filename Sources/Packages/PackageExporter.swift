internal import Catalog
public import Checking
public import Diagnostics
public import Exporting
internal import Files
public import Text

/// Packages of the chosen units in one standard.
public struct PackageExporter: Exporter {
  let standard: PackageStandard
  let options: PackageOptions

  public init(_ standard: PackageStandard, _ options: PackageOptions) {
    self.standard = standard
    self.options = options
  }

  public func export(_ catalog: CheckedCatalog) -> Export {
    let units = units(in: catalog)
    return Export(
      artefacts: units.map { artefact($0, in: catalog) },
      diagnostics: standard.hindrances(catalog), advice: options.advice)
  }

  public func review(sizes: [String: Int], of catalog: CheckedCatalog) -> [Diagnostic] {
    units(in: catalog).compactMap { unit in
      sizes[unit.path].flatMap { LargePackage.check(unit, bytes: $0, for: options.lms) }
    }
  }

  private func units(in catalog: CheckedCatalog) -> [Unit] {
    options.units.flatMap(catalog.units)
  }

  private func artefact(_ unit: Unit, in catalog: CheckedCatalog) -> Artefact {
    Artefact(
      path: unit.path,
      subject: Artefact.Subject(
        kind: unit.kind.rawValue, identifier: unit.id, title: unit.title,
        minutes: catalog.minutes(of: unit), audience: catalog.audience(of: unit),
        standard: standard.title)
    ) { [standard, options] in
      .archive(
        Package(unit: unit, catalog: catalog, standard: standard, options: options).archive)
    }
  }
}

extension ExporterDescription {
  /// The exporter of a standard.
  public init(
    _ standard: PackageStandard, summary: LocalizedText, rules: [RuleDescription] = []
  ) {
    var options = [
      PackageOptions.unit, PackageOptions.lms, PackageOptions.status, PackageOptions.exit,
      PackageOptions.privateWords,
    ]
    if !standard.schemas.isEmpty {
      options.append(PackageOptions.schemas(holding: standard.schemas.map(\.file)))
    }
    self.init(
      name: standard.name, summary: summary, options: options,
      rules: [LargePackage.description] + rules
    ) { PackageExporter(standard, PackageOptions($0)) }
  }
}
