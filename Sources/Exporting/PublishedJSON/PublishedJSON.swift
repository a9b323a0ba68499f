public import Checking
internal import Text

/// The published JSON: everything a checked catalogue holds, for other programs.
///
/// Exporters outside the tool get it too. It is described by `catalog.schema.json`. Lists are
/// always there; a text or value that the author left out has no key.
public struct PublishedJSON: Sendable {
  /// Grows when a reader of the version before would misunderstand, never for what is added.
  public static let formatVersion = 1

  private let catalog: CheckedCatalog

  public init(_ catalog: CheckedCatalog) {
    self.catalog = catalog
  }

  public func bytes() throws -> [UInt8] {
    var object = JSONObjectWriter()
    try object.write("formatVersion", Self.formatVersion)
    try object.write("language", catalog.language.rawValue)
    try object.write("programme", PublishedProgramme.item(of: catalog))
    try object.write("themes", catalog.themes, as: PublishedTheme.item)
    try writeExercises(into: &object)
    try object.write("modules", catalog.modules) { PublishedModule.item($0, in: catalog) }
    try object.write("maturityModel", PublishedMaturityModel.item(of: catalog))
    try object.write("media", catalog.media, as: PublishedMedia.init)
    return object.finished()
  }

  private func writeExercises(into object: inout JSONObjectWriter) throws {
    try object.write("exercises", catalog.exercises) { PublishedExercise.item($0, in: catalog) }
    try object.write("behaviourExercises", catalog.behaviourExercises) {
      PublishedBehaviourExercise.item($0, in: catalog)
    }
  }
}
