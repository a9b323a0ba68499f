import Testing
import Text

/// Identifiers and the keys of answers are made so. Lines may be added, never changed.
@Suite struct SlugTests {
  @Test(arguments: [
    ("Gör mer av det som fungerar", "gor-mer-av-det-som-fungerar"), ("Byt ut", "byt-ut"),
    ("ÅÄÖ åäö", "aao-aao"), ("A\u{30A}ngstro\u{308}m", "angstrom"),
    ("Café à la crème", "cafe-a-la-creme"),
    ("Señor Núñez", "senor-nunez"), ("Ørsted", "rsted"), ("Straße", "stra-e"), ("Łódź", "odz"),
    ("Þing æ œ", "ing"), ("ﬁnt", "nt"), ("İstanbul", "istanbul"), ("Ελλάδα", ""), ("日本", ""),
    ("  Först – sedan — till sist!  ", "forst-sedan-till-sist"), ("a--b__c", "a-b-c"),
    ("10 × 10 min", "10-10-min"), ("½ timme", "timme"), ("x²", "x"), ("it's", "it-s"),
    ("A/B-test", "a-b-test"), ("C++", "c"), ("👩🏽‍🚒 brand", "brand"), ("", ""), ("---", ""), ("…", ""),
    ("1.5", "1-5"), ("ÉCOLE", "ecole"), ("na\u{EF}ve", "naive"), ("a\u{A0}b\tc\nd", "a-b-c-d"),
  ])
  func aTextMakesThisIdentifier(_ text: String, _ slug: String) {
    #expect(text.slug == slug)
  }

  @Test(arguments: [
    ("byt-ut", true), ("a1", true), ("-", true), ("", false), ("Byt", false), ("byt_ut", false),
    ("övning", false), ("byt ut", false), ("byt.ut", false),
  ])
  func identifiersAreSmallLettersDigitsAndHyphens(_ text: String, _ isIdentifier: Bool) {
    #expect(text.isIdentifier == isIdentifier)
  }

  @Test(arguments: ["Gör mer", "Ørsted & Åsa", "10 × 10"])
  func aSlugIsItsOwnSlug(_ text: String) {
    #expect(text.slug.slug == text.slug)
    #expect(text.slug.isIdentifier)
  }
}
