internal import Exporting

/// The exporters' options as given on the command line: `[NAME.]key=value`.
struct OptionAssignments {
  private var values: [String: [String: String]] = [:]

  init(_ written: [String], for exporters: [ExporterDescription]) throws(UsageError) {
    for assignment in written { try read(assignment, exporters) }
  }

  subscript(exporter: ExporterDescription) -> ExporterOptions {
    ExporterOptions(values[exporter.name] ?? [:])
  }

  /// A name ends at the last dot before `=`, since names have dots themselves.
  private mutating func read(_ assignment: String, _ exporters: [ExporterDescription])
    throws(UsageError)
  {
    guard let equals = assignment.firstIndex(of: "=") else { throw .malformedOption(assignment) }
    let left = assignment[..<equals]
    let value = String(assignment[assignment.index(after: equals)...])
    let dot = left.lastIndex(of: ".")
    let key = String(dot.map { left[left.index(after: $0)...] } ?? left)
    let name = dot.map { String(left[..<$0]) }
    if let name, !exporters.contains(where: { $0.name == name }) {
      throw .idleExporter(try Command.exporter(named: name).name, running: exporters.map(\.name))
    }
    let meant = exporters.filter { name == nil || $0.name == name }
    try assign(value, to: key, of: meant)
  }

  private mutating func assign(
    _ value: String, to key: String, of exporters: [ExporterDescription]
  ) throws(UsageError) {
    let having = exporters.filter { $0.options.contains { $0.key == key } }
    guard !having.isEmpty else {
      throw .unusedOption(key, known: exporters.flatMap { $0.options.map(\.key) })
    }
    for exporter in having {
      guard let option = exporter.options.first(where: { $0.key == key }) else { continue }
      guard option.choices.contains(value) else {
        throw .wrongChoice(value, of: "\(exporter.name).\(key)", choices: option.choices)
      }
      values[exporter.name, default: [:]][key] = value
    }
  }
}
