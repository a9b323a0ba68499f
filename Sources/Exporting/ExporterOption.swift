public import Text

/// Something that can be chosen with `--option key=value`.
public struct ExporterOption: Sendable {
  public enum Form: Sendable {
    /// One of some words.
    case choice([String])
    /// One or more of some words, with commas between, and what it is when nothing is said.
    case list([String], usual: [String])
    /// A folder in which files of these names lie; of others, those are read that end so.
    case folder(holding: [String], endings: [String])
  }

  public let key: String
  public let summary: LocalizedText
  public let form: Form

  public init(key: String, summary: LocalizedText, form: Form) {
    self.key = key
    self.summary = summary
    self.form = form
  }

  /// An option that is one of some words; the first is what it is when nothing is said.
  public init(key: String, summary: LocalizedText, choices: [String]) {
    self.init(key: key, summary: summary, form: .choice(choices))
  }

  /// The words it can be.
  public var choices: [String] {
    switch form {
    case .choice(let words), .list(let words, _): words
    case .folder: []
    }
  }
}

/// A file of a folder that an option names.
public struct OptionFile: Sendable, Hashable {
  /// Relative to the folder, with forward slashes.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The options of one export as they were given; the tool has refused what an option does not take.
public struct ExporterOptions: Sendable {
  public enum Value: Sendable {
    case word(String)
    case list([String])
    case folder([OptionFile])
  }

  private let values: [String: Value]

  public init(values: [String: Value]) {
    self.values = values
  }

  /// Options that are one word each.
  public init(_ words: [String: String] = [:]) {
    values = words.mapValues { .word($0) }
  }

  /// The word, or the first of the option's choices where nothing was said.
  public subscript(option: ExporterOption) -> String {
    given(option) ?? option.choices.first ?? ""
  }

  /// The word, if one was given.
  public func given(_ option: ExporterOption) -> String? {
    if case .word(let word) = values[option.key] { word } else { nil }
  }

  /// The words of a list.
  public func list(_ option: ExporterOption) -> [String] {
    if case .list(let words) = values[option.key] { return words }
    if case .list(_, let usual) = option.form { return usual }
    return []
  }

  /// The files of a folder; none where none was given.
  public func folder(_ option: ExporterOption) -> [OptionFile] {
    if case .folder(let files) = values[option.key] { files } else { [] }
  }
}
