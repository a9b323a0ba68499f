internal import Disk
internal import Exporting

/// The exporters' options as given on the command line: `[NAME.]key=value`.
struct OptionAssignments {
  private var values: [String: [String: ExporterOptions.Value]] = [:]

  init(_ written: [String], for exporters: [ExporterDescription]) throws(UsageError) {
    for assignment in written { try read(assignment, exporters) }
  }

  subscript(exporter: ExporterDescription) -> ExporterOptions {
    ExporterOptions(values: values[exporter.name] ?? [:])
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
      values[exporter.name, default: [:]][key] = try OptionAssignments.value(
        value, of: option, named: "\(exporter.name).\(key)")
    }
  }

  private static func value(_ written: String, of option: ExporterOption, named name: String)
    throws(UsageError) -> ExporterOptions.Value
  {
    switch option.form {
    case .choice(let choices):
      try choose(written, of: name, choices)
      return .word(written)
    case .list(let choices, _):
      var words: [String] = []
      for word in written.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
        try choose(word, of: name, choices)
        if !words.contains(word) { words.append(word) }
      }
      return .list(words)
    case .folder(let wanted, let endings):
      return .folder(try files(in: written, wanted, endings, of: name))
    }
  }

  private static func choose(_ word: String, of name: String, _ choices: [String])
    throws(UsageError)
  {
    guard choices.contains(word) else { throw .wrongChoice(word, of: name, choices: choices) }
  }

  private static func files(
    in folder: String, _ wanted: [String], _ endings: [String], of name: String
  ) throws(UsageError) -> [OptionFile] {
    let files: [OptionFile]
    do throws(DiskError) {
      files = try Disk.readFolder(folder, endings: endings).map {
        OptionFile(path: $0.path, bytes: $0.bytes)
      }
    } catch {
      throw .unreadableFolder(error.message, of: name)
    }
    if let missing = wanted.first(where: { file in !files.contains { $0.path == file } }) {
      throw .incompleteFolder(folder, lacks: missing, of: name)
    }
    return files
  }
}
