internal import Exporting
internal import JSON
internal import Outline
internal import SCORM12
internal import XML

/// Every exporter of the tool: one line each.
enum Exporters {
  static let all: [ExporterDescription] = [
    jsonExporter,
    outlineExporter,
    scorm12Exporter,
    xmlExporter,
  ]
}
