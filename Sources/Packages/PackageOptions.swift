public import Exporting
public import Text

/// What can be chosen of packages, the same for every standard.
public struct PackageOptions: Sendable {
  public enum Status: String, Sendable, CaseIterable { case completed, passed }
  public enum Exit: String, Sendable, CaseIterable { case suspend, normal }
  public enum PrivateWords: String, Sendable, CaseIterable { case lms, browser }

  public let units: [UnitKind]
  public let lms: LMSProfile
  /// The status that is reached.
  public let status: Status
  /// How the session ends once that is reached.
  public let exit: Exit
  public let privateWords: PrivateWords
  /// What there is to know of a learning platform that was chosen, and how it is known.
  public let advice: [LocalizedText]
  /// An administrator's copies of the standard's schemas; none where none were given.
  public let schemas: [OptionFile]

  public init(_ given: ExporterOptions) {
    units = given.list(PackageOptions.unit).compactMap(UnitKind.init)
    let name = given[PackageOptions.lms]
    let lms = LMSProfile.all.first { $0.name == name } ?? .generic
    self.lms = lms
    advice = given.given(PackageOptions.lms) == nil ? [] : lms.advice + [lms.source]
    status = given.given(PackageOptions.status).flatMap(Status.init) ?? lms.status
    exit = given.given(PackageOptions.exit).flatMap(Exit.init) ?? lms.exit
    privateWords = PrivateWords(rawValue: given[PackageOptions.privateWords]) ?? .lms
    schemas = given.folder(PackageOptions.schemas(holding: []))
  }
}

extension PackageOptions {
  static let unit = ExporterOption(
    key: "unit",
    summary: LocalizedText(
      sv: "Vad som blir paket, ett eller flera; annars exercise,module",
      en: "What becomes packages, one or several; else exercise,module"),
    form: .list(
      UnitKind.allCases.map(\.rawValue),
      usual: [UnitKind.exercise, .module].map(\.rawValue)))

  static let lms = ExporterOption(
    key: "lms",
    summary: LocalizedText(
      sv: "Lärplattform; generic går överallt och är det som gäller om inget sägs",
      en: "Learning platform; generic works everywhere and is what holds if nothing is said"),
    choices: LMSProfile.all.map(\.name))

  static let status = ExporterOption(
    key: "status",
    summary: LocalizedText(
      sv: "Status som rapporteras när övningen är klar; annars lärplattformens",
      en: "Status that is reported when the exercise is done; else the learning platform's"),
    choices: Status.allCases.map(\.rawValue))

  static let exit = ExporterOption(
    key: "exit-when-complete",
    summary: LocalizedText(
      sv: "Hur sessionen slutar när övningen är klar; annars lärplattformens",
      en: "How the session ends when the exercise is done; else the learning platform's"),
    choices: Exit.allCases.map(\.rawValue))

  static let privateWords = ExporterOption(
    key: "private",
    summary: LocalizedText(
      sv: "Var privat text sparas; med browser lämnar den aldrig webbläsaren. Annars lms",
      en: "Where private text is kept; with browser it never leaves the browser. Else lms"),
    choices: PrivateWords.allCases.map(\.rawValue))

  /// The files of a standard's schemas that must be there.
  static func schemas(holding files: [String]) -> ExporterOption {
    ExporterOption(
      key: "schemas",
      summary: LocalizedText(
        sv: "Mapp med egna kopior av standardens scheman, som läggs i paketen",
        en: "Folder with own copies of the standard's schemas, which go into the packages"),
      form: .folder(holding: files, endings: [".xsd", ".dtd"]))
  }
}
