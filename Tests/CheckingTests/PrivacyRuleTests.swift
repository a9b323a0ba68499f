import Diagnostics
import Files
import TestSupport
import Testing
import Text

private let swap = "ovningar/byt-ut.md"

/// What belongs to somebody, and what nobody sees.
@Suite struct PrivacyRuleTests {
  private func told(_ sentence: String) throws -> Told {
    try .replacing("Säg din egen mening sist.", with: "Säg \(sentence) sist.")
  }

  @Test(arguments: [
    "121212-1212", "121212+1212", "19121212-1212", "191212121212", "20000229-0005", "701063-2391",
    "121212–1212", "121212\u{2011}1212",
  ])
  func aPersonalIdentityNumberIsToldAndNeverPrinted(_ number: String) throws {
    let told = try told(number)
    #expect(told.findings == ["personal-data «\(number)»"])
    #expect(!told.diagnostics[0].message.swedish.contains("1212"))
  }

  @Test(arguments: [
    // The check digit is wrong; the month, the day, the century, the leap year do not exist.
    "121212-1213", "121312-1210", "120230-0006", "17121212-1212", "19000229-0005", "121200-1212",
    // An organisation's number has no month.
    "202100-4748", "556036-0793",
    // Longer and shorter ones, and parts of words and addresses.
    "1212121212121", "12121-21212", "A121212-1212", "121212-1212b",
    "https://exempel.se/121212-1212",
    "121212 1212", "1212121212",
  ])
  func otherNumbersAreNobodys(_ number: String) throws {
    #expect(try !told(number).rules.contains("personal-data"))
  }

  @Test(arguments: [
    "072-000 00 01", "0720000001", "+46 72 000 00 01", "0046720000001", "+46 (0)72 000 00 01",
    "076-000 00 01",
  ])
  func aMobileNumberIsTold(_ number: String) throws {
    #expect(try told(number).rules == ["personal-data"])
  }

  @Test(arguments: [
    "112", "1177", "018-727 00 00", "010-123 45 67", "08-123 456 78", "020-123 123",
    // Kept for books and films, or plainly made up.
    "070-174 06 05", "070-123 45 67", "070-000 00 00",
    "072-000 00 0", "072-000 00 012", "071-000 00 01", "+47 72 000 00 01",
  ])
  func numbersThatAnybodyMayCallAreNot(_ number: String) throws {
    #expect(try told(number).rules == [])
  }

  @Test(arguments: [
    ("anna.namnlos@kommunen.se", true), ("åsa.öberg@kommunen.se", true),
    ("anna-lisa.von.namnlos2@kommunen.se", true), ("a.namnlos@kommunen.se", true),
    ("info@kommunen.se", false), ("kontakt.center@kommunen.se", false), ("anna@kommunen.se", false),
    ("förnamn.efternamn@kommunen.se", false), ("anna.namnlos@example.org", false),
    ("anna.namnlos@kommunen", false), ("a.b.c.d@kommunen.se", false), ("@kommunen.se", false),
  ])
  func anAddressOfSomebodyIsTold(_ address: String, _ isTold: Bool) throws {
    #expect(try told(address).rules.contains("personal-data") == isTold)
  }

  @Test func frontMatterAndCommentsAreLookedAtToo() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("form: i grupp\n", in: swap, with: "form: i grupp\nansvarig: 121212-1212\n")
      .replacing("## Anpassa", in: swap, with: "<!-- Ring 121212-1212. -->\n\n## Anpassa")
    #expect(Told(files).rules == ["personal-data", "personal-data"])
  }

  // MARK: - What nobody sees

  @Test(arguments: [
    ("mer\u{200B} tid", "mer tid"), ("tids\u{AD}rum", "tidsrum"), ("\u{202E}mer tid", "mer tid"),
    ("ga\u{30A}", "gå"), ("\u{2066}mer\u{2069}", "mer"), ("\u{FEFF}mer", "mer"),
  ])
  func aCharacterThatNobodySeesIsTakenAway(_ written: String, _ mended: String) throws {
    let files = try CatalogFiles.fixture("base").replacing(
      "Säg din egen mening sist.", in: swap, with: "Säg \(written) sist.")
    let told = Told(files)
    #expect(told.rules == ["invisible-character"])
    #expect(try told.mended(files).text(swap).contains("Säg \(mended) sist."))
  }

  @Test(arguments: ["👩‍🌾", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "10\u{A0}minuter", "می‌خواهم", "क्‍ष", "kafé", "½"])
  func whatIsSeenIsLeft(_ written: String) throws {
    #expect(try !told(written).rules.contains("invisible-character"))
  }

  @Test func oneSortIsToldOnceInAFile() throws {
    let told = try told("a\u{200B}b c\u{200B}d e\u{AD}f g\u{200B}h")
    #expect(told.rules == ["invisible-character", "invisible-character"])
    #expect(told.diagnostics[0].message.swedish.hasSuffix("på 2 ställen till"))
  }
}
