public import Exporting
internal import Files
internal import Packages
@preconcurrency internal import SCORM2004Assets
internal import Text
internal import WebPages

/// SCORM 2004 4th Edition packages: more room for what learners write, on fewer platforms.
public let scorm2004Exporter = ExporterDescription(
  scorm2004,
  summary: LocalizedText(
    sv: "SCORM 2004-paket (4th Edition) för lärplattformar, ett för varje övning och modul",
    en: "SCORM 2004 packages (4th Edition), one for each exercise and module"))

let scorm2004 = PackageStandard(
  name: "scorm-2004", title: "SCORM 2004 4th Edition", manifestPath: "imsmanifest.xml",
  scripts: [.scorm, .script("scorm2004.js", scorm2004_js, scorm2004_js_size)],
  schemas: schemas
) { IMSManifest($0, dialect, schemas: schemas).node }

private let schemas = [
  (namespace: "http://www.imsglobal.org/xsd/imscp_v1p1", file: "imscp_v1p1.xsd"),
  (namespace: "http://www.adlnet.org/xsd/adlcp_v1p3", file: "adlcp_v1p3.xsd"),
  (namespace: "http://www.adlnet.org/xsd/adlseq_v1p3", file: "adlseq_v1p3.xsd"),
  (namespace: "http://www.adlnet.org/xsd/adlnav_v1p3", file: "adlnav_v1p3.xsd"),
  (namespace: "http://www.imsglobal.org/xsd/imsss", file: "imsss_v1p0.xsd"),
  (namespace: "http://ltsc.ieee.org/xsd/LOM", file: "lom.xsd"),
]

private let dialect = IMSManifest.Dialect(
  namespaces: [
    "xmlns": "http://www.imsglobal.org/xsd/imscp_v1p1",
    "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
    "xmlns:adlseq": "http://www.adlnet.org/xsd/adlseq_v1p3",
    "xmlns:adlnav": "http://www.adlnet.org/xsd/adlnav_v1p3",
    "xmlns:imsss": "http://www.imsglobal.org/xsd/imsss",
    "xmlns:lom": "http://ltsc.ieee.org/xsd/LOM",
  ],
  schemaVersion: "2004 4th Edition", scormType: "adlcp:scormType",
  organizationAttributes: ["adlseq:objectivesGlobalToSystem": "false"],
  learningObject: \.ieeeMetadata,
  ofGroup: [Sequencing.ofGroup]
) { place in
  switch place {
  case .anywhere: [Sequencing.ofPage]
  case .ordered(let item, let before): [Sequencing.ofPage(item, after: before)]
  }
}
