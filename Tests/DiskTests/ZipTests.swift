import Disk
import Files
import Testing

private let page = Array("<p>Byt ut och byt in.</p>\n".utf8)

/// An archive as exporters make them; the shared entry is the same in each.
private func archive(_ text: String, _ shared: SharedBytes) -> Archive {
  Archive([
    .init(path: "imsmanifest.xml", data: .own(Array("<manifest>\(text)</manifest>".utf8))),
    .init(path: "index.html", data: .own((0..<500).flatMap { _ in page } + Array(text.utf8))),
    .init(path: "assets/page.css", data: .shared(shared)),
    .init(path: "assets/x.bin", data: .own((0..<64).map { UInt8($0 * 37 & 0xFF) })),
  ])
}

private let style = SharedBytes((0..<3000).flatMap { Array("p { margin: \($0 % 50)px }\n".utf8) })

@Suite struct ZipTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @discardableResult
  private func export(_ archives: [String: Archive], to dist: String = "dist") throws
    -> WrittenOutput
  {
    let artefacts = archives.sorted { $0.key < $1.key }.map { path, archive in
      artefact(path) { .archive(archive) }
    }
    return try Disk.write([Output(folder: "zip", artefacts: artefacts)], to: folder.at(dist))[0]
  }

  private func written(_ archive: Archive) throws -> (bytes: [UInt8], entries: [ZipReader.Entry]) {
    try export(["x.zip": archive])
    let bytes = try folder.bytes("dist/zip/x.zip")
    return (bytes, try #require(ZipReader(bytes)).entries)
  }

  @Test func holdsEveryEntryAsGivenInOrder() throws {
    let made = archive("ett", style)
    let entries = try written(made).entries
    #expect(entries.map(\.name) == made.entries.map(\.path))
    #expect(try entries.map(\.bytes) == made.entries.map { try $0.data.bytes })
    #expect(entries[0].start == 0)
  }

  @Test func tellsSizesAndChecksumsInLocalHeadersWithoutDataDescriptors() throws {
    for entry in try written(archive("ett", style)).entries {
      #expect(entry.flags & 8 == 0)
      #expect(entry.crc == entry.bytes.crc)
    }
  }

  @Test func datesEveryEntryAtTheBeginningOfTime() throws {
    for entry in try written(archive("ett", style)).entries {
      #expect([entry.time, entry.date] == [0, 0x21])
    }
  }

  @Test func deflatesWhatGetsSmallerAndStoresTheRest() throws {
    let entries = try written(archive("ett", style)).entries
    #expect(entries.map(\.method) == [8, 8, 8, 0])
  }

  @Test func sameInputGivesSameBytes() throws {
    try export(["x.zip": archive("ett", style)], to: "a")
    try export(["x.zip": archive("ett", SharedBytes(style.bytes))], to: "b")
    #expect(try folder.bytes("a/zip/x.zip") == folder.bytes("b/zip/x.zip"))
  }

  @Test func sharedEntriesLieInEveryArchiveAsIfTheyWereItsOwn() throws {
    try export(["a.zip": archive("ett", style), "b.zip": archive("två", style)])
    for name in ["a.zip", "b.zip"] {
      let entries = try #require(ZipReader(folder.bytes("dist/zip/\(name)"))).entries
      #expect(entries[2].bytes == style.bytes)
    }
    let own = Archive([.init(path: "x", data: .own(style.bytes))])
    let shared = Archive([.init(path: "x", data: .shared(style))])
    try export(["a.zip": own, "b.zip": shared])
    #expect(try folder.bytes("dist/zip/a.zip") == folder.bytes("dist/zip/b.zip"))
  }

  @Test func holdsEmptyAndLargeEntries() throws {
    let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
    let made = Archive([
      .init(path: "a", data: .own([])), .init(path: "b", data: .own(large)),
      .init(path: "c", data: .shared(SharedBytes([]))), .init(path: "d", data: .own([65])),
    ])
    #expect(try written(made).entries.map(\.bytes) == made.entries.map { try $0.data.bytes })
  }

  @Test func tellsTheSizeThatLiesOnTheDisk() throws {
    let summary = try export(["x.zip": archive("ett", style)])
    #expect(summary.sizes == [try folder.bytes("dist/zip/x.zip").count])
  }

  @Test func anArchiveWithTheSameDirectoryIsNotMadeAgain() throws {
    try export(["a.zip": archive("ett", style), "b.zip": archive("två", style)])
    let before = try folder.versions()
    let again = SharedBytes(style.bytes)
    let summary = try export(["a.zip": archive("ett", again), "b.zip": archive("två", again)])
    #expect(try folder.versions() == before)
    #expect([summary.written, summary.unchanged] == [0, 2])
    #expect(
      summary.sizes == [
        try folder.bytes("dist/zip/a.zip").count,
        try folder.bytes("dist/zip/b.zip").count,
      ])
  }

  @Test(arguments: [
    Archive([.init(path: "a", data: .own([1])), .init(path: "b", data: .own([2]))]),
    Archive([.init(path: "b", data: .own([2])), .init(path: "a", data: .own([3]))]),
    Archive([.init(path: "b", data: .own([2])), .init(path: "c", data: .own([1]))]),
    Archive([.init(path: "b", data: .own([2]))]),
  ]) func anyOtherContentNameOrOrderIsWrittenAnew(other: Archive) throws {
    let entries: [Archive.Entry] = [
      .init(path: "b", data: .own([2])), .init(path: "a", data: .own([1])),
    ]
    try export(["x.zip": Archive(entries)])
    #expect(try export(["x.zip": other]).written == 1)
    let read = try #require(ZipReader(folder.bytes("dist/zip/x.zip"))).entries
    #expect(try read.map(\.bytes) == other.entries.map { try $0.data.bytes })
  }

  @Test func aDamagedArchiveIsMadeAgain() throws {
    try export(["x.zip": archive("ett", style)])
    let whole = try folder.bytes("dist/zip/x.zip")
    for damaged in [Array(whole.dropLast(30)), [], [UInt8](repeating: 0, count: whole.count)] {
      try folder.write("dist/zip/x.zip", damaged)
      #expect(try export(["x.zip": archive("ett", style)]).written == 1)
      #expect(try folder.bytes("dist/zip/x.zip") == whole)
    }
  }

  @Test func twoEntriesOfOneNameAreAnError() throws {
    let entry = Archive.Entry(path: "a", data: .own([1]))
    let failing = artefact("x.zip") { .archive(Archive([entry, entry])) }
    let error = folder.errorOfExport([failing])
    #expect(error == "“dist/text/x.zip” could not be made: File already exists")
    #expect(try folder.everything() == [])
  }

  @Test func anArchiveWithoutEntriesIsAnError() throws {
    let error = folder.errorOfExport([artefact("x.zip") { .archive(Archive([])) }])
    #expect(error == "“dist/text/x.zip” could not be made: the archive has no entries")
  }
}
