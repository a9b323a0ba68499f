internal import Catalog
internal import Disk
internal import Files
internal import Reading
internal import Text

extension Command {
  static let new = Command(
    name: "new", operands: "KIND \"TITLE\"", mostOperands: .max,
    summary: LocalizedText(
      sv: "Skriv en ny fil: laroverk new övning \"Promenera ihop\".",
      en: "Write a new file: laroverk new exercise \"Walk together\"."),
    options: [catalog], run: runNew)

  private static func runNew(_ invocation: Invocation, _ console: Console)
    throws(UsageError) -> ExitCode
  {
    let wish = try NewItemWish(invocation.operands)
    let folder = invocation[catalog] ?? "catalog"
    var language = invocation.language ?? console.language
    do {
      let files = try existing(folder, for: wish)
      let place = try NewItemPlace(wish, files, folder: folder)
      language = invocation.language ?? place.language
      let item = try place.item(wish)
      try Disk.create(item.path, in: folder, with: Array(item.text.utf8))
      console.print("\(folder)\(folder.hasSuffix("/") ? "" : "/")\(item.path)\n")
      console.tell(item.nextStep(folder)[language])
      return .clean
    } catch let error as UsageError {
      console.tell(error.message[language])
      return .wrongUse
    } catch {
      return notDone(error, language, console)
    }
  }

  /// The catalogue's files; none where a new catalogue begins.
  private static func existing(_ folder: String, for wish: NewItemWish) throws(DiskError)
    -> CatalogFiles
  {
    let isNew = wish.kind == .programme && !Disk.isThere(folder)
    return isNew ? CatalogFiles([]) : try Disk.readCatalog(folder)
  }
}
