public import Checking
public import Diagnostics
public import Files
public import Text

/// Turns a checked catalogue into files of one form.
public protocol Exporter: Sendable {
  /// The files it makes, and what it has to say; with an error nothing is written.
  func export(_ catalog: CheckedCatalog) throws -> Export

  /// What there is to say about the files' sizes in bytes, by path, once they are made.
  func review(sizes: [String: Int], of catalog: CheckedCatalog) -> [Diagnostic]
}

extension Exporter {
  public func review(sizes: [String: Int], of catalog: CheckedCatalog) -> [Diagnostic] { [] }
}

public struct Export: Sendable {
  public let artefacts: [Artefact]
  public let diagnostics: [Diagnostic]
  /// What whoever uses the files should know, a sentence or two each.
  public let advice: [LocalizedText]

  public init(
    artefacts: [Artefact], diagnostics: [Diagnostic] = [], advice: [LocalizedText] = []
  ) {
    self.artefacts = artefacts
    self.diagnostics = diagnostics
    self.advice = advice
  }
}

/// An exporter as it stands in the tool's list.
public struct ExporterDescription: Sendable {
  /// Also the name of its folder in the output.
  public let name: String
  public let summary: LocalizedText
  public let options: [ExporterOption]
  /// Rules that it tells of itself.
  public let rules: [RuleDescription]
  public let make: @Sendable (ExporterOptions) -> any Exporter

  public init(
    name: String, summary: LocalizedText, options: [ExporterOption] = [],
    rules: [RuleDescription] = [], make: @escaping @Sendable (ExporterOptions) -> any Exporter
  ) {
    self.name = name
    self.summary = summary
    self.options = options
    self.rules = rules
    self.make = make
  }
}
