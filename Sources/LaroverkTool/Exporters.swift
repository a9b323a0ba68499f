internal import CMI5
internal import Exporting
internal import JSON
internal import Outline
internal import SCORM12
internal import SCORM2004
internal import XML

/// Every exporter of the tool: one line each.
enum Exporters {
  static let all: [ExporterDescription] = [
    cmi5Exporter,
    jsonExporter,
    outlineExporter,
    scorm12Exporter,
    scorm2004Exporter,
    xmlExporter,
  ]
}
