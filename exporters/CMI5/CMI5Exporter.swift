@preconcurrency internal import CMI5Assets
internal import Catalog
internal import Checking
public import Exporting
internal import Files
internal import Packages
internal import Text
internal import WebPages

/// cmi5 packages, for platforms with a learning record store.
public let cmi5Exporter = ExporterDescription(
  cmi5,
  summary: LocalizedText(
    sv: "cmi5-paket för lärplattformar med xAPI, ett för varje övning och modul",
    en: "cmi5 packages for learning platforms with xAPI, one for each exercise and module"),
  rules: [MissingBase.description])

let cmi5 = PackageStandard(
  name: "cmi5", title: "cmi5", manifestPath: "cmi5.xml",
  scripts: [.script("cmi5.js", cmi5_js, cmi5_js_size)],
  connects: true, hindrances: { MissingBase.diagnostics($0.programme) },
  manifest: { CourseStructure($0).node })
