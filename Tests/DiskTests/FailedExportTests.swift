import Disk
import Files
import Testing
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private struct Failure: Error, CustomStringConvertible {
  let description = "no more ink"
}

@Suite struct FailedExportTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Expects an export to fail with this message and to leave everything as it was.
  private func expectFailure(
    _ artefacts: [Artefact], _ message: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try folder.everything()
    let versions = try folder.versions()
    #expect(folder.errorOfExport(artefacts) == message, sourceLocation: location)
    #expect(try folder.everything() == before, sourceLocation: location)
    #expect(try folder.versions() == versions, sourceLocation: location)
  }

  @Test func anArtefactThatCannotBeMadeLeavesTheEarlierExport() throws {
    try folder.export(["a": "A", "b": "B"])
    let artefacts =
      [artefact("a", "nytt"), artefact("c/d", "nytt")]
      + (0..<50).map { number in artefact("\(number)") { throw Failure() } }
    try expectFailure(artefacts, "“dist/text/0” could not be made: no more ink")
  }

  @Test func aFailedFirstExportLeavesNothing() throws {
    let failing = artefact("b") { throw Failure() }
    try expectFailure(
      [artefact("c/a", "A"), failing], "“dist/text/b” could not be made: no more ink")
  }

  @Test func aFailureInTheSecondOutputUndoesTheFirst() throws {
    let good = Output(folder: "ett", artefacts: [artefact("x", "X")])
    let bad = Output(folder: "två", artefacts: [artefact("x") { throw Failure() }])
    #expect(throws: DiskError.self) { try Disk.write([good, bad], to: folder.at("dist")) }
    #expect(try folder.everything() == [])
  }

  @Test func aStrangersFileOnAWantedPathIsAnErrorThatNamesIt() throws {
    try folder.export(["a": "A"])
    try folder.write("dist/text/b", "min")
    let rest = "was not written by Läroverk, so it is left alone. Move the file, and export again."
    try expectFailure(
      [artefact("a", "Å"), artefact("b", "B")], "“dist/text/b” \(rest)")
  }

  @Test func aLinkOnAWantedPathIsAnErrorEvenIfItIsListed() throws {
    try folder.export(["a": "A"])
    try folder.write("utanför", "annans")
    try folder.remove("dist/text/a")
    folder.link("dist/text/a", to: "../../utanför")
    let rest = "was not written by Läroverk, so it is left alone. Move the file, and export again."
    try expectFailure([artefact("a", "Å")], "“dist/text/a” \(rest)")
    #expect(try folder.text("utanför") == "annans")
  }

  @Test func aFolderOnAWantedPathIsAnError() throws {
    try folder.makeFolder("dist/text/a")
    let rest = "has to be a file but is a folder. Move the folder, and export again."
    try expectFailure([artefact("a", "A")], "“dist/text/a” \(rest)")
  }

  @Test func aFileWhereAFolderIsWantedIsAnError() throws {
    try folder.write("dist/text/a", "min")
    let rest = "has to be a folder but is something else. Move it, and export again."
    try expectFailure([artefact("a/b", "B")], "“dist/text/a” \(rest)")
  }

  @Test func aLinkWhereAFolderIsWantedIsNotFollowed() throws {
    try folder.makeFolder("utanför")
    try folder.makeFolder("dist/text")
    folder.link("dist/text/a", to: "../../utanför")
    let rest = "has to be a folder but is something else. Move it, and export again."
    try expectFailure([artefact("a/b", "B")], "“dist/text/a” \(rest)")
  }

  @Test func aLinkInPlaceOfTheExportersFolderIsNotFollowed() throws {
    try folder.makeFolder("utanför")
    try folder.makeFolder("dist")
    folder.link("dist/text", to: "../utanför")
    let rest = "has to be a folder but is something else. Move it, and export again."
    try expectFailure([artefact("b", "B")], "“dist/text” \(rest)")
  }

  @Test func anOutputFolderThatIsAFileIsAnError() throws {
    try folder.write("dist", "min")
    let rest = "has to be a folder but is something else. Move it, and export again."
    try expectFailure([artefact("b", "B")], "“dist” \(rest)")
  }

  @Test(arguments: ["fil/dist", "fil/under/dist"])
  func anOutputFolderBelowAFileIsAnError(directory: String) throws {
    try folder.write("fil", "min")
    let output = Output(folder: "text", artefacts: [artefact("a", "A")])
    let path = folder.at(directory)
    let error = #expect(throws: DiskError.self) { try Disk.write([output], to: path) }
    let rest = "cannot be written: something on the way there is a file, not a folder."
    #expect(error?.message.english == "“\(path)” \(rest)")
    #expect(try folder.everything() == ["fil"])
  }

  @Test(.enabled(if: access("/proc/self", F_OK) == 0)) func anOutputFolderNotWritableIsAnError() {
    let output = Output(folder: "text", artefacts: [artefact("a", "A")])
    let error = #expect(throws: DiskError.self) { try Disk.write([output], to: "/proc/self/dist") }
    #expect(error?.message.swedish.hasPrefix("”/proc/self/dist” kan inte skrivas: ") == true)
  }

  @Test(.enabled(if: geteuid() != 0)) func anOutputFolderWithoutPermissionIsAnError() throws {
    try folder.makeFolder("dist/text")
    chmod(folder.at("dist/text"), 0o500)
    defer { chmod(folder.at("dist/text"), 0o700) }
    try expectFailure(
      [artefact("a", "A")], "“dist/text/a” cannot be written: you do not have permission.")
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", "../a", "a/../b", ".", "a/.", "a\0b", "laroverk-files.json",
    "Laroverk-Files.json", ".laroverk-1.tmp", ".laroverk-both.tmp",
  ]) func aPathThatLeavesTheFolderOrIsReservedIsAnError(path: String) throws {
    try expectFailure(
      [artefact(path, "A")], "“dist/text/\(path)” is no place that an export may write to.")
  }

  @Test(arguments: ["", ".", "..", "a/b", "/"])
  func anExportersNameThatIsNoFolderNameIsAnError(name: String) throws {
    #expect(folder.errorOfExport([artefact("a", "A")], as: name)?.contains("no place") == true)
    #expect(try folder.everything() == [])
  }

  @Test func twoArtefactsOnOnePathAreAnError() throws {
    let message = "Two files of the export want the same place: “dist/text/a”."
    try expectFailure([artefact("a", "1"), artefact("a", "2")], message)
    try expectFailure([artefact("a", "1"), artefact("a/b", "2")], message)
  }

  @Test func twoOutputsInOneFolderAreAnError() throws {
    let outputs = ["A", "B"].map { Output(folder: "text", artefacts: [artefact($0, $0)]) }
    #expect(throws: DiskError.self) { try Disk.write(outputs, to: folder.at("dist")) }
    #expect(try folder.everything() == [])
  }

  @Test func anExportToAFolderThatAnotherIsWritingToIsAnError() throws {
    let folder = folder
    let outer = artefact("a") {
      .bytes(Array((folder.errorOfExport([artefact("b", "B")]) ?? "no error").utf8))
    }
    _ = try Disk.write([Output(folder: "text", artefacts: [outer])], to: folder.at("dist"))
    let expected =
      "“dist/text” cannot be written: another export to it is running. Wait until it ends."
    #expect(try folder.text("dist/text/a") == expected)
    #expect(!folder.exists("dist/text/b"))
  }
}

@Suite struct InterruptedExportTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aFileTooLargeIsAnErrorAndLeavesTheEarlierExport() async throws {
    try folder.export(["a": "A"])
    let before = try folder.versions()
    let path = folder.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
      setrlimit(fileSizeLimit, &limit)
      signal(SIGXFSZ, SIG_IGN)
      let large = artefact("b") { .bytes([UInt8](repeating: 65, count: 200_000)) }
      let output = Output(folder: "text", artefacts: [artefact("a", "Å"), large])
      let error = #expect(throws: DiskError.self) { try Disk.write([output], to: path + "/dist") }
      let expected =
        "”\(path)/dist/text/b” kan inte skrivas: filen blir större än systemet tillåter."
      #expect(error?.message.swedish == expected)
    }
    #expect(try folder.versions() == before)
  }

  @Test func aKilledExportChangesNothingAndTheNextOneSweeps() async throws {
    try folder.export(["a": "A", "b": "B"])
    let before = try folder.versions()
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let fatal = artefact("c") {
        kill(getpid(), SIGKILL)
        return .bytes([])
      }
      let artefacts = [artefact("a", "Å"), artefact("b", "ß"), fatal]
      _ = try? Disk.write([Output(folder: "text", artefacts: artefacts)], to: path + "/dist")
    }
    let left = try folder.versions()
    #expect(before.allSatisfy { left[$0.key] == $0.value })
    #expect(left.count > before.count)
    try folder.export(["a": "Å", "b": "ß", "c": "C"])
    let list = "dist/text/laroverk-files.json"
    let expected = ["dist", "dist/text", "dist/text/a", "dist/text/b", "dist/text/c", list]
    #expect(try folder.everything() == expected)
  }

  @Test func onlyOwnNamesAreSwept() throws {
    let others = [".laroverk-mitt.tmp", ".laroverk-01.tmp", ".laroverk-.tmp", ".laroverk-1.tmp~"]
    for name in others { try folder.write("dist/text/" + name, "mitt") }
    for name in ["7", "both", "files"] { try folder.write("dist/text/.laroverk-\(name).tmp", "") }
    try folder.export(["a": "A"])
    let made = ["dist", "dist/text", "dist/text/a", "dist/text/laroverk-files.json"]
    #expect(try folder.everything() == (made + others.map { "dist/text/" + $0 }).sorted())
  }

  @Test func aReportReplacesWhatAKilledProcessOfTheSameNumberLeft() throws {
    try folder.write(".laroverk-report-\(getpid()).tmp", "halv")
    try Disk.replace(folder.at("rapport"), with: Array("hel".utf8))
    #expect(try folder.everything() == ["rapport"])
    #expect(try folder.text("rapport") == "hel")
  }

  @Test func anExportKilledAmongItsRenamesIsMendedByTheNext() throws {
    // As it looks after the list names old and new files and one of them has been renamed.
    try folder.export(["gammal": "G", "a": "A", "b": "B"])
    let both = try folder.bytes("dist/text/laroverk-files.json")
    try folder.export(["gammal": "G"])
    try folder.write("dist/text/laroverk-files.json", both)
    try folder.write("dist/text/a", "A")
    try folder.write("dist/text/.laroverk-1.tmp", "B")
    try folder.write("dist/text/.laroverk-files.tmp", "{")
    let summary = try folder.export(["a": "A", "b": "B"])
    #expect([summary.written, summary.unchanged, summary.removed] == [1, 1, 1])
    let list = "dist/text/laroverk-files.json"
    #expect(
      try folder.everything() == ["dist", "dist/text", "dist/text/a", "dist/text/b", list])
  }
}

#if canImport(Glibc)
  private let fileSizeLimit = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
  private let fileSizeLimit = RLIMIT_FSIZE
#endif
