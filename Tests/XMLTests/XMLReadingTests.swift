import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// XML catalogues are read with the same rules and messages, each at its place.
@Suite struct XMLReadingTests {
  private func told(_ old: String, _ new: String, in path: String = Self.exercise) throws
    -> [String]
  {
    try Told(.fixture("base-xml").replacing(old, in: path, with: new)).findings
  }

  private static let exercise = "exercises/swap-it.xml"

  @Test func theBaseCatalogueIsClean() throws {
    #expect(try Told(.fixture("base-xml")).findings == [])
  }

  // MARK: - Structure

  @Test func tellsUnknownElementsAndAttributesAtTheirNames() throws {
    #expect(try told("<purpose>", "<aim/><purpose>") == ["unknown-section «aim»"])
    #expect(try told("form=\"group\"", "form=\"group\" colour=\"red\"") == ["unknown-key «red»"])
  }

  @Test func tellsWhatIsMissing() throws {
    #expect(try told(" form=\"group\"", "") == ["missing-key «exercise»"])
    #expect(
      try told(
        "<lead>\n    <p>You swap a task for something that gives more value.</p>\n  </lead>", "")
        == ["missing-section «exercise»"])
  }

  @Test func tellsWhatStandsTwiceOrInTheWrongOrder() throws {
    let lead = "<lead>\n    <p>You swap a task for something that gives more value.</p>\n  </lead>"
    #expect(try told(lead, "\(lead)\(lead)") == ["duplicate-section «lead»"])
    #expect(try told("</exercise>", "\(lead)</exercise>") == ["misplaced-section «lead»"])
  }

  @Test func valuesAreCanonical() throws {
    #expect(try told("duration=\"PT45M\"", "duration=\"45 min\"") == ["invalid-duration «45 min»"])
    #expect(try told("form=\"group\"", "form=\"i grupp\"") == ["invalid-value «i grupp»"])
    #expect(try told("groupSize=\"4-12\"", "groupSize=\"12-4\"") == ["invalid-value «12-4»"])
  }

  /// A value as people write it offers the canonical one.
  @Test(arguments: [
    ("leadTime=\"1 vecka före\"", "P1W"), ("leadTime=\"1 week\"", "P1W"),
    ("followUpAfter=\"4 veckor\"", "P4W"), ("rhythm=\"every other week\"", "everyOtherWeek"),
    ("preparationTime=\"2 h\"", "PT120M"),
  ])
  func aValueAsPeopleWriteItOffersItsForm(_ attribute: String, _ offered: String) throws {
    let told = try Told(
      .fixture("base-xml").replacing(" form=", in: Self.exercise, with: " \(attribute) form="))
    #expect(told.diagnostics.count == 1)
    #expect(told.diagnostics.flatMap(\.fixes).flatMap(\.edits).map(\.replacement) == [offered])
  }

  /// Nobody who writes XML is told of `.md`, of headings or of Markdown's links.
  @Test(arguments: [
    ("<requires>Make your own anti-pilot", "<requires>Nobody knows it", "file's name without .xml"),
    (
      "<p>You get", "<p><cite data-item=\"swap-itt\" data-kind=\"exercise\"/> You get",
      "<cite data-item=\"swap-it\" data-kind=\"exercise\"/>"
    ),
    (
      "<p>You get", "<p><cite data-item=\"culture\" data-kind=\"theme\"/> You get",
      "<cite data-item=\"culture\" data-kind=\"area\"/>"
    ),
    (
      "<p>You get", "<p><img src=\"media/a.png\" alt=\"Two people draw\"/> You get",
      "write its address as media/name.png"
    ),
    (
      "<step title=\"Pause: stretch\" minutes=\"5\" pause=\"true\"/>",
      "<step title=\"Pause: stretch\" minutes=\"5\"/>", "says pause=\"true\""
    ),
    ("<use>perGroup</use>", "<use>perPerson</use><use>perGroup</use>", "make two templates"),
  ])
  func messagesSpeakOfXML(_ old: String, _ new: String, _ expected: String) throws {
    let told = try Told(.fixture("base-xml").replacing(old, in: Self.exercise, with: new))
    let printed = told.printed(.english).split(separator: /\s+/).joined(separator: " ")
    #expect(told.diagnostics.count == 1, "\(printed)")
    #expect(printed.contains(expected), "\(printed)")
    #expect(!printed.contains(".md"))
  }

  @Test func aLinkToAnotherKindOffersNoNameThatIsThere() throws {
    let told = try Told(
      .fixture("base-xml").replacing(
        "<p>You get", in: Self.exercise,
        with: "<p><cite data-item=\"culture\" data-kind=\"theme\"/> You get"))
    #expect(told.rules == ["broken-link"])
    #expect(told.diagnostics[0].fixes.isEmpty)
  }

  @Test func anUncoveredCellSaysWhereToMendIt() throws {
    let files = try CatalogFiles.fixture("base-xml").replacing(
      "area=\"Culture\" grade=\"2\"", in: Self.exercise, with: "area=\"Culture\" grade=\"1\"")
    let printed = Told(files).printed(.english)
    #expect(printed.contains("<mapping area=\"…\" grade=\"…\">"))
  }

  @Test func tellsEmptyAndStrayText() throws {
    #expect(
      try told("<p>You get more time for those you are there for.</p>", "")
        == ["empty-section «purpose»"])
    #expect(try told("<purpose>", "<purpose>Utanför") == ["unsupported-markup «Utanför»"])
    #expect(try told("<purpose>", "<purpose><div/>") == ["unknown-section «div»"])
  }

  @Test func tellsBlanksAndBoxesInTheWrongPlace() throws {
    #expect(
      try told("<p>You get", "<p><span data-blank=\"\"/>You get")
        == ["misplaced-field «<span data-blank=\"\"/>»"])
    #expect(
      try told("<p>You get", "<ul><li data-box=\"\">a</li></ul><p>You get")
        == ["misplaced-field «<li data-box=\"\">»"])
  }

  @Test func tellsReferencesAtTheirValues() throws {
    #expect(
      try told("<requires>Make your own anti-pilot", "<requires>Nobody knows it")
        == ["unknown-exercise «Nobody knows it»"])
  }

  @Test func fixesAreXML() throws {
    let sum = try Told(
      .fixture("base-xml").replacing("PT45M", in: Self.exercise, with: "PT40M"))
    #expect(sum.diagnostics.flatMap(\.fixes).flatMap(\.edits).map(\.replacement) == ["PT45M"])
    let title = try Told(
      .fixture("base-xml")
        .replacing(
          "title=\"Make your own anti-pilot\"", in: "exercises/make-your-own-anti-pilot.xml",
          with: "title=\"Make your own anti-pilots &amp; more\""))
    #expect(
      title.diagnostics.flatMap(\.fixes).flatMap(\.edits).contains {
        $0.replacement == "Make your own anti-pilots &amp; more"
      })
  }

  @Test func keysAreUniqueInTheirFile() throws {
    #expect(
      try told("<step title=\"List tasks\"", "<step key=\"a\" title=\"List tasks\"") == [])
    #expect(
      try told(
        "<step title=\"Pause: stretch\" minutes=\"5\" pause=\"true\"/>",
        "<step key=\"a\" title=\"b\" minutes=\"5\"><p>c</p></step><step key=\"a\" title=\"Pause\" minutes=\"0\"/>"
      ).contains("duplicate-identifier «a»"))
  }

  // MARK: - XML itself

  @Test func commentsInstructionsAndCDATAChangeNothing() throws {
    let told = try Told(
      .fixture("base-xml").replacing(
        "You get more time", in: Self.exercise,
        with: "<!-- a --><?b c?>You <!-- < & -->get <![CDATA[more]]> time"))
    #expect(told.findings == [])
    #expect(
      try told.exercise("swap-it").text.purpose.plainText
        == "You get more time for those you are there for.")
  }

  @Test func aNamespaceMayHaveAPrefix() throws {
    let bytes =
      "<l:area xmlns:l=\"urn:laroverk:catalog:1\" number=\"1\" title=\"A\"><l:grades/></l:area>"
    let files = try CatalogFiles.fixture("base-xml").adding(
      "areas/a.xml", .text(Array(bytes.utf8)))
    #expect(Told(files).findings.contains("wrong-count «l:grades»"))
  }

  @Test(arguments: [
    ("<exercise ", "<exercise xmlns:x=\"urn:x\" x:a=\"1\" ", "invalid-xml «1»"),
    (
      "<exercise ",
      "<exercise xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\" ",
      "invalid-xml «a b»"
    ),
    ("<purpose>", "<x:y xmlns:x=\"urn:x\"/><purpose>", "invalid-xml «x:y»"),
    ("urn:laroverk:catalog:1", "urn:other", "unknown-section «exercise»"),
    ("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", "invalid-xml «ISO-8859-1»"),
    ("You get", "You &nbsp; get", "invalid-xml «&nbsp;»"),
    ("</purpose>", "", "invalid-xml"),
  ])
  func tellsForeignNamespacesAndBadXML(_ old: String, _ new: String, _ expected: String) throws {
    let findings = try told(old, new)
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.hasPrefix(expected) }, "\(findings)")
  }

  /// Nothing is fetched, nothing grows: a document type is refused before it is read.
  @Test(arguments: [
    "<!DOCTYPE exercise [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
    "<!DOCTYPE exercise SYSTEM \"http://127.0.0.1:9/x.dtd\">",
    "<!DOCTYPE exercise [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
  ])
  func refusesDocumentTypes(_ type: String) throws {
    #expect(try told("<exercise ", "\(type)<exercise ").map { $0.prefix(11) } == ["invalid-xml"])
  }

  @Test func refusesTooDeepNesting() throws {
    let deep = String(repeating: "<blockquote>", count: 120)
    let end = String(repeating: "</blockquote>", count: 120)
    #expect(
      try told("<purpose>", "<purpose>\(deep)<p>a</p>\(end)").map { $0.prefix(8) } == ["too-deep"])
  }

  @Test func everyCutOfAFileIsToldOnce() throws {
    let files = try CatalogFiles.fixture("base-xml")
    guard
      case .text(let bytes)? = files.entries.first(where: { $0.path == Self.exercise })?.content
    else { throw Problem() }
    for length in stride(from: 0, to: bytes.count - 2, by: 37) {
      let cut = try files.removing(Self.exercise).adding(
        Self.exercise, .text(Array(bytes[..<length])))
      let rules = Told(cut).rules.filter { $0 != "unknown-exercise" }
      #expect(rules == ["invalid-xml"], "\(length)")
    }
  }

  // MARK: - The folder

  @Test func aMarkdownFileInAnXMLCatalogueIsUnknown() throws {
    let files = try CatalogFiles.fixture("base-xml").adding("exercises/a.md", .text([]))
    #expect(Told(files).rules == ["unknown-file"])
  }

  @Test func ofTwoProgrammesTheMarkdownOneIsRead() throws {
    let files = try CatalogFiles.fixture("base").adding("programme.xml", .text([]))
    #expect(Told(files).rules == ["unknown-file"])
  }

  @Test func theLanguageIsTheProgrammes() throws {
    let files = try CatalogFiles.fixture("base-xml")
    #expect(Told(files).read.language == .english)
    let none = try files.replacing(" xml:lang=\"en\"", in: "programme.xml", with: "")
    #expect(Told(none).findings == ["missing-key «programme»"])
    let other = try files.replacing("xml:lang=\"en\"", in: "programme.xml", with: "xml:lang=\"de\"")
    #expect(Told(other).findings == ["invalid-value «de»"])
  }

  private struct Problem: Error {}
}
