import Catalog
import Diagnostics
import Files
import Testing
import Text

@testable import Reading

/// The canonical form, or nil when the value does not read.
private func read(_ written: String, as form: ValueForm, _ language: Language = .swedish) -> String?
{
  guard case .canonical(let text) = ValueReader(language: language).read(written, as: form) else {
    return nil
  }
  return text
}

@Suite struct DurationTests {
  @Test(arguments: [
    ("45 min", "PT45M"), ("45min", "PT45M"), ("45 minuter", "PT45M"), ("1 minut", "PT1M"),
    ("2,5 h", "PT150M"), ("2.5 h", "PT150M"), ("1,25h", "PT75M"), ("1 h 15 min", "PT75M"),
    ("1h15min", "PT75M"), ("1 timme 15 minuter", "PT75M"), ("2 timmar", "PT120M"),
    ("1 tim", "PT60M"), ("90 MIN", "PT90M"), ("1 hour 5 minutes", "PT65M"),
    ("10 x 10 min", "R10/PT10M"), ("10x10min", "R10/PT10M"), ("10 × 10 min", "R10/PT10M"),
    ("10 X 10 min", "R10/PT10M"), ("10 * 10 min", "R10/PT10M"), ("10 ✕ 1 h", "R10/PT60M"),
    ("10 gånger 10 minuter", "R10/PT10M"), ("3 times 1 h 30 min", "R3/PT90M"),
    ("1 x 10 min", "PT10M"), ("45\u{A0}min", "PT45M"),
  ])
  func reads(_ written: String, _ canonical: String) {
    #expect(read(written, as: .duration(occasions: true)) == canonical)
  }

  @Test(arguments: [
    "", "45", "min", "ca 45 min", "5–10 min", "0 min", "-5 min", "45 sek", "1 h 1 h", "15 min 1 h",
    "10 x", "x 10 min", "2,5 x 10 min", "0 x 10 min", "1,2345 h", "1,333 h", "0,01 h", "1,,5 h",
    "45 min ungefär", "1e3 min", "٤٥ min", "99999999999999999999 min", "1000 x 10 min",
  ])
  func refuses(_ written: String) {
    #expect(read(written, as: .duration(occasions: true)) == nil)
  }

  @Test func occasionsAreRefusedWhereThereIsOne() {
    #expect(read("10 x 10 min", as: .duration(occasions: false)) == nil)
  }
}

@Suite struct ValueTests {
  @Test(arguments: [
    ("3 dagar", "P3D"), ("1 dag", "P1D"), ("4 veckor", "P4W"), ("1 Vecka", "P1W"),
    ("2 månader", "P2M"), ("4  weeks", "P4W"), ("1 month", "P1M"),
  ])
  func readsSpans(_ written: String, _ canonical: String) {
    #expect(read(written, as: .span) == canonical)
    #expect(read("\(written) före", as: .leadTime) == canonical)
    #expect(read("\(written) before", as: .leadTime) == canonical)
  }

  @Test(arguments: ["", "vecka", "4", "0 veckor", "-1 dag", "4 år", "en vecka", "1 vecka före"])
  func refusesSpans(_ written: String) {
    #expect(read(written, as: .span) == nil)
  }

  @Test func aLeadTimeSaysBefore() {
    #expect(read("1 vecka", as: .leadTime) == nil)
  }

  @Test(arguments: [
    ("6", "6"), ("4–12", "4-12"), ("4-12", "4-12"), ("4 — 12", "4-12"), ("4−12", "4-12"),
    ("minst 4", "4-"), ("Högst 12", "-12"), ("at least 4", "4-"), ("at most 12", "-12"),
    ("5–5", "5"),
  ])
  func readsSizes(_ written: String, _ canonical: String) {
    #expect(read(written, as: .size) == canonical)
  }

  @Test(arguments: ["", "0", "12–4", "0–4", "många", "4–", "–12", "4–8–12", "minst 4–12", "minst"])
  func refusesSizes(_ written: String) {
    #expect(read(written, as: .size) == nil)
  }

  @Test(arguments: [
    ("2 gånger i veckan", "2 timesAWeek"), ("1 gång i veckan", "1 timesAWeek"),
    ("3 gånger per vecka", "3 timesAWeek"), ("Varannan vecka", "everyOtherWeek"),
    ("2 times a week", "2 timesAWeek"), ("every other week", "everyOtherWeek"),
  ])
  func readsRhythms(_ written: String, _ canonical: String) {
    #expect(read(written, as: .rhythm) == canonical)
  }

  @Test(arguments: [
    "", "ofta", "2 i veckan", "0 gånger i veckan", "15 gånger i veckan", "varje vecka",
  ])
  func refusesRhythms(_ written: String) {
    #expect(read(written, as: .rhythm) == nil)
  }

  @Test(arguments: ["2026-12-01", "2024-02-29", "2000-02-29", "2026-04-30"])
  func readsDates(_ written: String) {
    #expect(read(written, as: .date) == written)
  }

  @Test(arguments: [
    "", "2026", "2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-04-31", "2026-1-1",
    "26-12-01", "2026/12/01", "1 december 2026", "2026-12-01 ", "+026-12-01",
  ])
  func refusesDates(_ written: String) {
    #expect(read(written, as: .date) == nil)
  }

  @Test(arguments: [
    ("0.1.0", true), ("1.0.0", true), ("1.0.0-beta.1", true), ("1.0.0+5", true), ("1.0", false),
    ("v1.0.0", false), ("01.0.0", false), ("1.0.0 beta", false), ("", false),
  ])
  func readsVersions(_ written: String, _ reads: Bool) {
    #expect((read(written, as: .version) != nil) == reads)
  }

  @Test(arguments: [
    ("https://example.org/", true), ("http://a.se:8080/x?y#z", true), ("example.org", false),
    ("ftp://example.org", false), ("https://", false), ("https://ex ample.org", false),
  ])
  func readsAddresses(_ written: String, _ reads: Bool) {
    #expect((read(written, as: .address) != nil) == reads)
  }

  @Test(arguments: [("1", "1"), ("07", "7"), ("0", nil), ("-1", nil), ("1,5", nil), ("ett", nil)])
  func readsNumbers(_ written: String, _ canonical: String?) {
    #expect(read(written, as: .number) == canonical)
  }

  @Test func choicesIgnoreCaseAndKindOfDashAndGoByTheLanguage() {
    #expect(read("I GRUPP", as: .choice(Words.form)) == "group")
    #expect(read("group", as: .choice(Words.form)) == nil)
    #expect(read("group with users", as: .choice(Words.form), .english) == "groupWithUsers")
  }
}
