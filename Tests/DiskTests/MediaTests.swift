import Disk
import Files
import Testing
import Text

/// Files of the catalogue on their way into exports: streamed, and left alone when unchanged.
@Suite struct MediaTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private let small = Array(String(repeating: "<path/>", count: 1000).utf8)
  private let large = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }

  private func media(_ path: String) throws -> MediaFile {
    let entry = try #require(
      Disk.readCatalog(folder.at("katalog")).entries.first { $0.path == path })
    guard case .media(let file) = entry.content else { throw Unexpected(entry: entry) }
    return file
  }

  private struct Unexpected: Error { let entry: CatalogFiles.Entry }

  private func export(_ contents: [String: Artefact.Content]) throws -> WrittenOutput? {
    let artefacts = contents.sorted { $0.key < $1.key }.map { path, content in
      Artefact(path: path, subject: .init(kind: "media", identifier: path, title: path)) { content }
    }
    let output = Output(folder: "json", artefacts: artefacts)
    return try Disk.write([output], to: folder.at("dist")).first
  }

  private func errorOfExporting(_ contents: [String: Artefact.Content]) -> String? {
    do {
      _ = try export(contents)
      return nil
    } catch {
      return (error as? DiskError)?.message.english
    }
  }

  @Test func aFileIsReadPieceByPiece() throws {
    try folder.write("katalog/media/film.mp4", large)
    let file = try media("media/film.mp4")
    #expect(file.size == large.count)
    let next = try file.open()
    #expect(try next(10) == Array(large.prefix(10)))
    #expect(try next(5) == Array(large[10..<15]))
    #expect(try file.bytes() == large)
  }

  @Test func aLinkInTheCatalogueIsAsGoodAsItsFile() throws {
    try folder.write("katalog/media/a.svg", small)
    folder.link("katalog/media/b.svg", to: "a.svg")
    #expect(try media("media/b.svg").bytes() == small)
  }

  @Test func anUnchangedFileIsNotTouched() throws {
    try folder.write("katalog/media/film.mp4", large)
    let content = Artefact.Content.media(try media("media/film.mp4"))
    #expect(try export(["media/film.mp4": content])?.written == 1)
    #expect(try folder.bytes("dist/json/media/film.mp4") == large)
    let version = folder.version("dist/json/media/film.mp4")
    #expect(try export(["media/film.mp4": content])?.unchanged == 1)
    #expect(folder.version("dist/json/media/film.mp4") == version)
  }

  @Test func aFileThatDiffersInItsLastByteIsWrittenAnew() throws {
    try folder.write("katalog/media/film.mp4", large)
    _ = try export(["a": .media(try media("media/film.mp4"))])
    let changed = large.dropLast() + [large[0] ^ 1]
    try folder.write("katalog/media/film.mp4", Array(changed))
    #expect(try export(["a": .media(try media("media/film.mp4"))])?.written == 1)
    #expect(try folder.bytes("dist/json/a") == Array(changed))
  }

  @Test func inArchivesSmallFilesAreDeflatedAndLargeOnesStored() throws {
    try folder.write("katalog/media/a.svg", small)
    try folder.write("katalog/media/film.mp4", large)
    let archive = Archive([
      .init(path: "media/a.svg", data: .media(try media("media/a.svg"))),
      .init(path: "media/film.mp4", data: .media(try media("media/film.mp4"))),
    ])
    #expect(try export(["x.zip": .archive(archive), "y.zip": .archive(archive)])?.written == 2)
    let entries = try #require(ZipReader(folder.bytes("dist/json/x.zip"))).entries
    #expect(entries.map(\.bytes) == [small, large])
    #expect(entries.map(\.method) == [8, 0])
    #expect(entries.allSatisfy { $0.crc == $0.bytes.crc })
    #expect(try folder.bytes("dist/json/x.zip") == folder.bytes("dist/json/y.zip"))
    #expect(try export(["x.zip": .archive(archive), "y.zip": .archive(archive)])?.unchanged == 2)
  }

  @Test func aFileThatIsGoneIsToldByItsNameAndNothingIsWritten() throws {
    try folder.write("katalog/media/a.svg", small)
    let file = try media("media/a.svg")
    try folder.remove("katalog/media/a.svg")
    let path = folder.at("katalog/media/a.svg")
    let archive = Archive([.init(path: "a.svg", data: .media(file))])
    for content in [Artefact.Content.media(file), .archive(archive)] {
      #expect(errorOfExporting(["a": content]) == "“\(path)” cannot be read: it does not exist.")
    }
    #expect(!folder.exists("dist/json"))
  }

  @Test func aFileThatHasBecomeShorterIsTold() throws {
    try folder.write("katalog/media/a.svg", small)
    let file = try media("media/a.svg")
    try folder.write("katalog/media/a.svg", Array(small.dropLast(10)))
    let path = folder.at("katalog/media/a.svg")
    #expect(
      errorOfExporting(["a": .media(file)]) == "“\(path)” changed while it was read. Export again.")
    #expect(!folder.exists("dist/json"))
  }
}
