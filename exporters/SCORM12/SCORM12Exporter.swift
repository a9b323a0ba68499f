internal import Catalog
internal import Checking
internal import Diagnostics
public import Exporting
internal import Files
@preconcurrency internal import SCORM12Assets
internal import Text
internal import WebPages

/// A SCORM 1.2 package for each exercise: one ZIP, one SCO, one page.
public let scorm12Exporter = ExporterDescription(
  name: "scorm-1.2",
  summary: LocalizedText(
    sv: "SCORM 1.2-paket för lärplattformar, ett för varje övning",
    en: "SCORM 1.2 packages for learning platforms, one for each exercise"),
  rules: [LargePackage.description]
) { _ in SCORM12Exporter() }

struct SCORM12Exporter: Exporter {
  func export(_ catalog: CheckedCatalog) -> Export {
    Export(artefacts: catalog.exercises.map { artefact($0, in: catalog) })
  }

  func review(sizes: [String: Int], of catalog: CheckedCatalog) -> [Diagnostic] {
    catalog.exercises.compactMap { exercise in
      sizes[path(of: exercise)].flatMap { LargePackage.check(exercise, bytes: $0) }
    }
  }

  private func artefact(_ exercise: Exercise, in catalog: CheckedCatalog) -> Artefact {
    let form = Words.form.first { $0.schema == exercise.form.rawValue }
    return Artefact(
      path: path(of: exercise),
      subject: Artefact.Subject(
        kind: KindName.exercise.rawValue, identifier: exercise.id, title: exercise.title,
        minutes: exercise.duration.value.totalMinutes, audience: form?[catalog.language],
        standard: "SCORM 1.2")
    ) { .archive(Package(exercise, in: catalog).archive) }
  }

  private func path(of exercise: Exercise) -> String { "exercises/\(exercise.id).zip" }
}

/// The files of one package: the manifest first, then the page and what it needs.
struct Package {
  private let exercise: Exercise
  private let catalog: CheckedCatalog

  init(_ exercise: Exercise, in catalog: CheckedCatalog) {
    self.exercise = exercise
    self.catalog = catalog
  }

  var archive: Archive {
    let page = ExercisePage(exercise, of: catalog, scripts: ["scorm.js", "scorm12.js"])
    let files =
      [Archive.Entry(path: "index.html", data: .own(page.html))]
      + PageAsset.all.map { Archive.Entry(path: $0.name, data: .shared($0.content)) }
      + Package.runTime.map { Archive.Entry(path: $0.name, data: .shared($0.content)) }
      + catalog.media(of: exercise).map { Archive.Entry(path: $0.path, data: .media($0.content)) }
    let manifest = Manifest(exercise, in: catalog, files: files.map(\.path))
    return Archive([Archive.Entry(path: "imsmanifest.xml", data: .own(manifest.xml))] + files)
  }

  private static let runTime: [PageAsset] = [
    .scorm, .script("scorm12.js", scorm12_js, scorm12_js_size),
  ]
}
