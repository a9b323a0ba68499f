public import Exporting
internal import Files
internal import Packages
@preconcurrency internal import SCORM12Assets
internal import Text
internal import WebPages

/// SCORM 1.2 packages: what nearly every learning platform takes.
public let scorm12Exporter = ExporterDescription(
  scorm12,
  summary: LocalizedText(
    sv: "SCORM 1.2-paket för lärplattformar, ett för varje övning och modul",
    en: "SCORM 1.2 packages for learning platforms, one for each exercise and module"))

let scorm12 = PackageStandard(
  name: "scorm-1.2", title: "SCORM 1.2", manifestPath: "imsmanifest.xml",
  scripts: [.scorm, .script("scorm12.js", scorm12_js, scorm12_js_size)],
  schemas: schemas
) { IMSManifest($0, dialect, schemas: schemas).node }

private let schemas = [
  (namespace: "http://www.imsproject.org/xsd/imscp_rootv1p1p2", file: "imscp_rootv1p1p2.xsd"),
  (namespace: "http://www.adlnet.org/xsd/adlcp_rootv1p2", file: "adlcp_rootv1p2.xsd"),
  (namespace: "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1", file: "imsmd_rootv1p2p1.xsd"),
]

private let dialect = IMSManifest.Dialect(
  namespaces: [
    "xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
    "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    "xmlns:imsmd": "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
  ],
  schemaVersion: "1.2", scormType: "adlcp:scormtype",
  learningObject: \.imsMetadata, ofPage: prerequisites)
