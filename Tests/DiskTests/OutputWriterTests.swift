import Disk
import Files
import Synchronization
import Testing

@Suite struct OutputWriterTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func writesEveryArtefactAndTheListAndNothingElse() throws {
    let summary = try folder.export(["a.txt": "A", "mapp/under/b.txt": "BB"])
    let expected = [
      "dist", "dist/text", "dist/text/a.txt", "dist/text/laroverk-files.json", "dist/text/mapp",
      "dist/text/mapp/under", "dist/text/mapp/under/b.txt",
    ]
    #expect(try folder.everything() == expected)
    #expect(try folder.text("dist/text/mapp/under/b.txt") == "BB")
    #expect(summary.folder == "text")
    #expect([summary.written, summary.unchanged, summary.removed] == [2, 0, 0])
    #expect(summary.sizes == [1, 2])
  }

  @Test func touchesNothingWhenNothingHasChanged() throws {
    let files = ["a.txt": "A", "b/c.txt": String(repeating: "lång ", count: 100_000), "tom": ""]
    try folder.export(files)
    let before = try folder.versions()
    let summary = try folder.export(files)
    #expect(try folder.versions() == before)
    #expect([summary.written, summary.unchanged, summary.removed] == [0, 3, 0])
  }

  @Test func touchesOnlyWhatHasChanged() throws {
    try folder.export(["a.txt": "A", "b.txt": "B", "c.txt": "C"])
    let before = try folder.versions()
    let summary = try folder.export(["a.txt": "A", "b.txt": "ß", "c.txt": "D"])
    let after = try folder.versions()
    let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
    let list = "dist/text/laroverk-files.json"
    #expect(changed == ["dist/text/b.txt", "dist/text/c.txt", list])
    #expect([summary.written, summary.unchanged] == [2, 1])
  }

  @Test func removesFilesNoLongerMadeAndTheFoldersTheyLeaveEmpty() throws {
    try folder.export(["a.txt": "A", "b/c/d.txt": "D", "e/f.txt": "F"])
    try folder.write("dist/text/e/min egen.txt", "min")
    let summary = try folder.export(["a.txt": "A"])
    let expected = [
      "dist", "dist/text", "dist/text/a.txt", "dist/text/e", "dist/text/e/min egen.txt",
      "dist/text/laroverk-files.json",
    ]
    #expect(try folder.everything() == expected)
    #expect([summary.written, summary.unchanged, summary.removed] == [0, 1, 2])
  }

  @Test func leavesOtherExportersAlone() throws {
    try folder.export(["a.txt": "A"], as: "json")
    try folder.export(["b.txt": "B"], as: "text")
    #expect(folder.exists("dist/json/a.txt"))
  }

  @Test func writesSeveralOutputsInOneGo() throws {
    let outputs = ["ett", "två"].map { Output(folder: $0, artefacts: [artefact("x", $0)]) }
    let summaries = try Disk.write(outputs, to: folder.at("dist/"))
    #expect(summaries.map(\.folder) == ["ett", "två"])
    #expect(try folder.text("dist/två/x") == "två")
  }

  @Test func makesFoldersOnTheWayToTheOutput() throws {
    let output = Output(folder: "text", artefacts: [artefact("x", "X")])
    _ = try Disk.write([output], to: folder.at("a/b/../c"))
    #expect(try folder.text("a/c/text/x") == "X")
  }

  @Test func letsOutputGoThroughALinkThatTheUserMade() throws {
    try folder.makeFolder("annan disk")
    folder.link("dist", to: "annan disk")
    try folder.export(["x": "X"])
    #expect(try folder.text("annan disk/text/x") == "X")
  }

  @Test func tellsEachStepOfProgressOnceInOrder() throws {
    let told = Mutex<[[Int]]>([])
    let artefacts = (0..<100).map { artefact("\($0)", "x") }
    let outputs = ["a", "b"].map { Output(folder: $0, artefacts: artefacts) }
    _ = try Disk.write(outputs, to: folder.at("dist")) { done, total in
      told.withLock { $0.append([done, total]) }
    }
    #expect(told.withLock { $0 } == (1...200).map { [$0, 200] })
  }

  @Test func canExportNothing() throws {
    try folder.export(["x": "X"])
    try folder.export([:])
    let list = "dist/text/laroverk-files.json"
    #expect(try folder.everything() == ["dist", "dist/text", list])
  }
}

@Suite struct FileListTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func listsEveryFileSortedWithWhatItIs() throws {
    let subject = Artefact.Subject(
      kind: "exercise", identifier: "byt-ut", title: "Byt ut/in", minutes: 45, audience: "enskilt",
      standard: "SCORM 1.2")
    let first = Artefact(path: "b/å.txt", subject: subject) { .bytes([65, 66]) }
    let output = Output(folder: "scorm-1.2", artefacts: [first, artefact("a.txt", "A")])
    _ = try Disk.write([output], to: folder.at("dist"))
    let expected = """
      {
        "exporter" : "scorm-1.2",
        "files" : [
          {
            "identifier" : "a.txt",
            "kind" : "exercise",
            "path" : "a.txt",
            "size" : 1,
            "title" : "Titel"
          },
          {
            "audience" : "enskilt",
            "identifier" : "byt-ut",
            "kind" : "exercise",
            "minutes" : 45,
            "path" : "b/å.txt",
            "size" : 2,
            "standard" : "SCORM 1.2",
            "title" : "Byt ut/in"
          }
        ],
        "formatVersion" : 1
      }

      """
    #expect(try folder.text("dist/scorm-1.2/laroverk-files.json") == expected)
  }

  @Test(arguments: [
    "", "{", "[]", "{\"formatVersion\":1}",
    "{\"formatVersion\":1,\"exporter\":\"json\",\"files\":[]}",
    list("../dist/x"), list("/etc/passwd"), list("a//b"), list("a/../../b"), list("."),
    list("laroverk-files.json"), list("/\u{301}x"), list("../\u{301}x"),
  ]) func aForeignOrTamperedListIsAnErrorAndNothingIsTouched(text: String) throws {
    try folder.write("dist/text/laroverk-files.json", text)
    let error = folder.errorOfExport([artefact("x", "X")])
    #expect(error?.contains("“dist/text/laroverk-files.json” is no list of files") == true)
    let list = "dist/text/laroverk-files.json"
    #expect(try folder.everything() == ["dist", "dist/text", list])
    #expect(try folder.text(list) == text)
  }

  @Test func aListOfANewerVersionIsAnError() throws {
    let text = "{\"formatVersion\":2,\"files\":{}}"
    try folder.write("dist/text/laroverk-files.json", text)
    let error = folder.errorOfExport([artefact("x", "X")])
    let expected =
      "“dist/text/laroverk-files.json” was written by a newer version of Läroverk. "
      + "Update Läroverk, or export to another folder."
    #expect(error == expected)
  }

  @Test func aListedFileThatHasBecomeALinkOrFolderIsNotRemoved() throws {
    try folder.export(["a": "A", "b": "B", "c/d": "D"])
    try folder.write("utanför/d", "annans")
    for path in ["a", "b", "c"] { try folder.remove("dist/text/" + path) }
    folder.link("dist/text/a", to: "../../utanför/d")
    try folder.makeFolder("dist/text/b")
    folder.link("dist/text/c", to: "../../utanför")
    let summary = try folder.export(["x": "X"])
    #expect(summary.removed == 0)
    #expect(try folder.text("utanför/d") == "annans")
    #expect(folder.exists("dist/text/a") && folder.exists("dist/text/b"))
  }

  private static func list(_ path: String) -> String {
    """
    {"formatVersion":1,"exporter":"text","files":[{"path":"\(path)","kind":"k",\
    "identifier":"i","title":"t","size":1}]}
    """
  }
}
