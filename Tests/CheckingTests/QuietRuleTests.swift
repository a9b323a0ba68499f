import Diagnostics
import Files
import TestSupport
import Testing
import Text

/// One mistake, one message: rules about the whole are silent about what follows from another.
@Suite struct QuietRuleTests {
  @Test(arguments: [
    ("titel: Byt ut", "titel: Byt ut:", "invalid-front-matter"),
    ("tema: Gör plats", "tema Gör plats", "invalid-front-matter"),
    ("tid: 45 min", "tid: 45", "invalid-duration"),
    ("(25 min, kan hoppas över)", "(25)", "invalid-duration"),
    ("## Det här övas", "## Det har ovats", "unknown-section"),
    ("- Struktur och planering, mot", "- Struktur och planering mot", "invalid-value"),
    ("form: i grupp", "form: grupp", "invalid-value"),
  ])
  func aBrokenExerciseIsToldOnce(_ old: String, _ new: String, _ rule: String) throws {
    let told = try Told.replacing(old, with: new)
    #expect(told.rules == [rule])
  }

  @Test(arguments: [
    ("mognadsmodell.md", "| 2 | Vi testar", "| två | Vi testar"),
    ("omraden/kultur.md", "titel: Kultur", "titel Kultur"),
    ("omraden/kultur.md", "2. Vi", "- Vi"),
    ("teman/gor-plats.md", "titel: Gör plats", "titel:Gör plats"),
    ("moduler/gor-plats.md", "## Varför", "##Varför"),
    ("beteenden/enhetsmote.md", "titel: Enhetsmöte", "title: Enhetsmöte"),
  ])
  func aBrokenItemOfAnotherKindIsToldOnce(_ path: String, _ old: String, _ new: String) throws {
    let told = try Told.replacing(old, with: new, in: path)
    #expect(told.rules.count == 1)
  }

  @Test(arguments: [
    "mognadsmodell.md", "omraden/kultur.md", "teman/gor-plats.md", "moduler/stall-fragor.md",
    "beteenden/enhetsmote.md", "ovningar/byt-ut.md",
  ])
  func aFileThatCannotBeReadIsToldOnce(_ path: String) throws {
    let why = LocalizedText(sv: "åtkomst nekas", en: "permission denied")
    let told = Told(try .fixture("base").removing(path).adding(path, .unreadable(why)))
    #expect(told.rules == ["unreadable-file"])
  }

  @Test func eachMistakeIsToldAtOnce() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 50 min")
      .replacing("form: enskilt", in: "ovningar/gor-en-egen-antipilot.md", with: "form: ensam")
      .replacing("nummer: 2", in: "omraden/struktur.md", with: "nummer: 1")
    #expect(Told(files).rules == ["duplicate-number", "step-minutes-differ", "invalid-value"])
  }
}
