import Disk
import Files
import Testing
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a catalogue's folder looks like when it has been read, one line a file.
private func read(_ folder: TemporaryFolder, _ path: String = "") throws -> [String] {
  try Disk.readCatalog(folder.at(path)).entries.map { entry in
    switch entry.content {
    case .text(let bytes): "\(entry.path): \(String(decoding: bytes, as: UTF8.self))"
    case .tooLarge(let size): "\(entry.path): too large, \(size)"
    case .media(let file): "\(entry.path): media, \(file.size)"
    case .unreadable(let reason): "\(entry.path): \(reason.english)"
    }
  }
}

private func errorOfReading(_ path: String) -> DiskError? {
  do throws(DiskError) {
    _ = try Disk.readCatalog(path)
    return nil
  } catch {
    return error
  }
}

@Suite struct CatalogReaderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func readsTextAndSizesOfMediaSortedByPath() throws {
    try folder.write("program.md", "P")
    try folder.write("övningar/byt-ut.md", "Ö")
    try folder.write("bilder/tom.png", "")
    try folder.write("bilder/karta.svg", "<svg/>")
    try folder.write("teman/a b/Å.xml", "<x/>")
    let expected = [
      "bilder/karta.svg: media, 6", "bilder/tom.png: media, 0", "program.md: P",
      "teman/a b/Å.xml: <x/>", "övningar/byt-ut.md: Ö",
    ]
    #expect(try read(folder) == expected)
  }

  @Test func passesOverDotfilesBackupsAndReadme() throws {
    for name in [".git/config", ".x.md", "~x.md", "x.md~", "README.md", "a/README.md", "b~/x.md"] {
      try folder.write(name, "x")
    }
    #expect(try read(folder) == [])
  }

  @Test func readsAnEmptyFolderAsNoEntries() throws {
    try folder.makeFolder("a/b/c")
    #expect(try read(folder) == [])
  }

  @Test func handsOverBytesAsTheyAreEvenIfTheyAreNoText() throws {
    let bytes: [UInt8] = [0xFF, 0, 0xEF, 0xBB, 0xBF, 13, 10]
    try folder.write("x.md", bytes)
    guard case .text(bytes)? = try Disk.readCatalog(folder.path).entries.first?.content else {
      Issue.record("other bytes")
      return
    }
  }

  @Test func readsExactlyOneMebibyteButNothingLarger() throws {
    try folder.write("a.md", [UInt8](repeating: 65, count: 1 << 20))
    try folder.write("b.md", [UInt8](repeating: 65, count: 1 << 20 + 1))
    try folder.write("c.png", [UInt8](repeating: 65, count: 1 << 20 + 1))
    let lines = try read(folder)
    #expect(lines[0].utf8.count == 1 << 20 + 6)
    #expect(lines.dropFirst() == ["b.md: too large, 1048577", "c.png: media, 1048577"])
  }

  @Test func readsAThousandFilesAsWritten() throws {
    for number in 0..<1000 { try folder.write("\(number % 7)/\(number).md", "nummer \(number)") }
    let lines = try read(folder)
    #expect(Set(lines) == Set((0..<1000).map { "\($0 % 7)/\($0).md: nummer \($0)" }))
  }

  @Test func readsFoldersDeepInEachOther() throws {
    let path = (0..<300).map { _ in "djup/" }.joined() + "x.md"
    try folder.write(path, "X")
    #expect(try read(folder) == ["\(path): X"])
  }

  @Test func takesACatalogueThatIsALink() throws {
    try folder.write("riktig/x.md", "X")
    try folder.write("riktig/y.md", "Y")
    folder.link("riktig/z.md", to: "y.md")
    folder.link("katalog", to: "riktig")
    #expect(try read(folder, "katalog") == ["x.md: X", "y.md: Y", "z.md: Y"])
    #expect(try read(folder, "katalog/") == ["x.md: X", "y.md: Y", "z.md: Y"])
  }
}

@Suite struct UnreadableEntryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func followsLinksToFilesInTheCatalogueOnly() throws {
    try folder.write("utanför.md", "hemligt")
    try folder.write("katalog/a.md", "A")
    folder.link("katalog/b.md", to: "a.md")
    folder.link("katalog/c.png", to: folder.at("katalog/a.md"))
    folder.link("katalog/d.md", to: "../utanför.md")
    folder.link("katalog/e.md", to: "/etc/passwd")
    let outside =
      "The link leads to a file outside the catalogue. Put a copy of the file here instead."
    let expected = [
      "a.md: A", "b.md: A", "c.png: media, 1", "d.md: \(outside)", "e.md: \(outside)",
    ]
    #expect(try read(folder, "katalog") == expected)
  }

  @Test func doesNotTakeASiblingFolderForItself() throws {
    try folder.write("katalog-2/x.md", "X")
    try folder.makeFolder("katalog")
    folder.link("katalog/x.md", to: "../katalog-2/x.md")
    #expect(try read(folder, "katalog")[0].contains("outside the catalogue"))
  }

  @Test func tellsOfDanglingLinksLoopsAndLinkedFolders() throws {
    try folder.makeFolder("mapp")
    folder.link("dingel.md", to: "saknas.md")
    folder.link("ett.md", to: "två.md")
    folder.link("två.md", to: "ett.md")
    folder.link("mapp/upp", to: "..")
    folder.link("själv.md", to: "själv.md")
    let round = "The link leads round in a circle, back to itself."
    let expected = [
      "dingel.md: The link leads to a file that does not exist.", "ett.md: \(round)",
      """
      mapp/upp: The link leads to a folder, and folders cannot be links. Put the folder itself \
      here.
      """, "själv.md: \(round)", "två.md: \(round)",
    ]
    #expect(try read(folder) == expected)
  }

  @Test(.timeLimit(.minutes(1))) func isNotHeldUpByPipesNorByLinksToDevices() throws {
    mkfifo(folder.at("a.md"), 0o600)
    mkfifo(folder.at("b.png"), 0o600)
    folder.link("c.md", to: "a.md")
    folder.link("d.md", to: "/dev/zero")
    let reason =
      "It is no ordinary file, but one that only programs use among themselves. "
      + "Remove it from the catalogue."
    #expect(try read(folder) == ["a.md", "b.png", "c.md", "d.md"].map { "\($0): \(reason)" })
  }

  @Test func repairsNamesThatAreNotUTF8AndSaysSo() throws {
    let name = folder.at("\u{1}.md").utf8CString.map { $0 == 1 ? CChar(bitPattern: 0xE4) : $0 }
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0 && close(descriptor) == 0)
    let line = try #require(try read(folder).first)
    #expect(line.hasPrefix("\u{FFFD}.md: The name has characters that cannot be read."))
  }

  @Test(.enabled(if: geteuid() != 0)) func tellsOfFilesAndFoldersWithoutPermission() throws {
    try folder.write("a.md", "A")
    try folder.write("mapp/b.md", "B")
    chmod(folder.at("a.md"), 0)
    chmod(folder.at("mapp"), 0)
    defer { chmod(folder.at("mapp"), 0o700) }
    let expected = [
      "a.md: The file cannot be read: you do not have permission.",
      "mapp: The folder cannot be read: you do not have permission.",
    ]
    #expect(try read(folder) == expected)
  }

  @Test func saysItInSwedishForThoseWhoWrite() throws {
    folder.link("x.md", to: "saknas.md")
    guard case .unreadable(let reason)? = try Disk.readCatalog(folder.path).entries.first?.content
    else {
      Issue.record("could be read")
      return
    }
    #expect(reason.swedish == "Länken leder till en fil som inte finns.")
  }
}

@Suite struct CatalogueAsAWholeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aMissingFolderIsAnErrorWithThePathAsGiven() {
    let error = errorOfReading("finns/inte")
    #expect(error?.path == "finns/inte")
    #expect(error?.message.swedish == "Mappen ”finns/inte” finns inte.")
    #expect(error?.message.english == "There is no folder “finns/inte”.")
  }

  @Test func anEmptyPathIsAnError() {
    #expect(errorOfReading("")?.message.english == "There is no folder “”.")
  }

  @Test func aFileInsteadOfAFolderIsAnError() throws {
    try folder.write("x.md", "X")
    let path = folder.at("x.md")
    let expected = "“\(path)” is not a folder. A catalogue of exercises is a folder."
    #expect(errorOfReading(path)?.message.english == expected)
  }

  @Test(.timeLimit(.minutes(1))) func aPipeInsteadOfAFolderIsAnError() {
    mkfifo(folder.at("rör"), 0o600)
    #expect(errorOfReading(folder.at("rör"))?.message.english.contains("not a folder") == true)
  }

  @Test func aLinkLoopInsteadOfAFolderIsAnError() {
    folder.link("själv", to: "själv")
    let path = folder.at("själv")
    let expected = "“\(path)” cannot be read: a link stands in the way."
    #expect(errorOfReading(path)?.message.english == expected)
  }
}
