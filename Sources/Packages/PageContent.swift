internal import Catalog
internal import Checking
internal import WebPages

/// What one page of a package is made from.
enum PageContent: Sendable {
  case exercise(Exercise)
  case unit(UnitPage.Subject)

  func html(of catalog: CheckedCatalog, in setting: PageSetting) -> [UInt8] {
    switch self {
    case .exercise(let exercise): ExercisePage(exercise, of: catalog, in: setting).html
    case .unit(let subject): UnitPage(subject, of: catalog, in: setting).html
    }
  }

  func media(in catalog: CheckedCatalog) -> [Media] {
    switch self {
    case .exercise(let exercise): catalog.media(of: exercise)
    case .unit(let subject): catalog.media(of: subject)
    }
  }
}

/// A page of a package: where it lies, what it is made from, and what the LMS lists.
struct PlannedPage: Sendable {
  let key: String
  let title: String
  let description: String
  /// Relative to the package; each page of several has a folder of its own.
  let folder: String?
  let content: PageContent

  var path: String { folder.map { "\($0)/index.html" } ?? "index.html" }
  /// How many folders below the package's root it lies.
  var depth: Int { path.count { $0 == "/" } }

  func activity(in catalog: CheckedCatalog) -> Activity {
    let page = Activity.Page(path: path, media: content.media(in: catalog).map(\.path))
    return Activity(key: key, title: title, description: description, content: .page(page))
  }
}
