internal import Catalog
internal import Checking
internal import Exporting
internal import Files
internal import Markup
internal import WebPages

/// The files of one package: the manifest first, then the pages and what they need.
struct Package {
  let unit: Unit
  let catalog: CheckedCatalog
  let standard: PackageStandard
  let options: PackageOptions

  var archive: Archive {
    let plan = PackagePlan(unit, in: catalog)
    let pages = plan.pages
    let manifest = standard.manifest(contents(plan)).xmlDocument()
    return Archive(
      [Archive.Entry(path: standard.manifestPath, data: .own(manifest))] + pages.map(entry)
        + shared + media(of: pages) + schemas)
  }

  func contents(_ plan: PackagePlan) -> PackageContents {
    let identifiers = identifiers
    return PackageContents(
      unit: unit, programme: catalog.programme, language: catalog.language,
      identifiers: identifiers, options: options, activities: plan.activities,
      sharedFiles: shared.map(\.path), schemaFiles: schemas.map(\.path),
      learningObject: LearningObject(unit, in: catalog, identifiers))
  }

  private var identifiers: PackageIdentifiers {
    PackageIdentifiers(unit, in: catalog, standard: standard.name)
  }

  private func entry(_ page: PlannedPage) -> Archive.Entry {
    let html = page.content.html(of: catalog, in: setting.below(page.depth))
    return Archive.Entry(path: page.path, data: .own(html))
  }

  private var setting: PageSetting {
    PageSetting(
      package: identifiers.package, privateWords: options.privateWords.rawValue,
      status: options.status.rawValue, exit: options.exit.rawValue,
      scripts: standard.scripts.map(\.name), connects: standard.connects)
  }

  private var shared: [Archive.Entry] {
    (PageAsset.all + standard.scripts).map {
      Archive.Entry(path: $0.name, data: .shared($0.content))
    }
  }

  /// What the pages show or link to, each file once.
  private func media(of pages: [PlannedPage]) -> [Archive.Entry] {
    var seen: Set<String> = []
    return pages.flatMap { $0.content.media(in: catalog) }.filter {
      seen.insert($0.path).inserted
    }.map { Archive.Entry(path: $0.path, data: .media($0.content)) }
  }

  private var schemas: [Archive.Entry] {
    options.schemas.map { Archive.Entry(path: $0.path, data: .own($0.bytes)) }
  }
}
