internal import Diagnostics
internal import Text

enum InvalidIdentifier {
  static let description = RuleDescription(
    "invalid-identifier", .error, required: true,
    summary: LocalizedText(
      sv: "Ett filnamn eller en {#nyckel} har tecken som inte får vara med.",
      en: "A file name or a {#key} has characters that it may not have."),
    reason: LocalizedText(
      sv:
        "Namnet följer med ut i adresser och kursplattformar. Därför får det bara ha små bokstäver a–z, siffror och bindestreck.",
      en:
        "The name goes out into addresses and learning platforms, so it may only have small letters a–z, digits and hyphens."
    ),
    bad: Example(
      sv: [
        .replace(
          "### Välj en sak (5 min)", in: "ovningar/gor-en-egen-antipilot.md",
          with: "### Välj en sak (5 min) {#Välj}")
      ],
      en: [
        .replace(
          "### Choose one thing (5 min)", in: "exercises/make-your-own-anti-pilot.md",
          with: "### Choose one thing (5 min) {#Choose}")
      ]),
    good: Example(
      sv: [
        .replace(
          "### Välj en sak (5 min)", in: "ovningar/gor-en-egen-antipilot.md",
          with: "### Välj en sak (5 min) {#valj}")
      ],
      en: [
        .replace(
          "### Choose one thing (5 min)", in: "exercises/make-your-own-anti-pilot.md",
          with: "### Choose one thing (5 min) {#choose}")
      ]))

  static func fileName(_ file: FileID, stem: String, suffix: String) -> Diagnostic {
    let slug = stem.slug
    let suggestion = LocalizedText(
      sv: slug.isEmpty ? "" : " Döp om filen till ”\(slug)\(suffix)”.",
      en: slug.isEmpty ? "" : " Rename the file to “\(slug)\(suffix)”.")
    return Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "Filnamnet ”\(stem)” kan inte användas som namn på sidor och paket",
        en: "The file name “\(stem)” cannot be used to name pages and packages"),
      explanation: LocalizedText(
        sv: description.reason[.swedish] + suggestion[.swedish],
        en: description.reason[.english] + suggestion[.english]))
  }

  static func mediaName(_ file: FileID, path: String, better: String) -> Diagnostic {
    let suggestion = LocalizedText(
      sv: better.isEmpty ? "" : " Döp om filen till ”\(better)”.",
      en: better.isEmpty ? "" : " Rename the file to “\(better)”.")
    return Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "”\(path)” har ett namn som inte fungerar överallt",
        en: "“\(path)” has a name that does not work everywhere"),
      explanation: LocalizedText(
        sv: description.reason[.swedish] + suggestion[.swedish],
        en: description.reason[.english] + suggestion[.english]))
  }

  static func value(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      description, at: id.range,
      LocalizedText(
        sv: "”\(id.value)” kan inte användas som id", en: "“\(id.value)” cannot be used as an id"),
      fixes: slugFix(id.value, at: id.range, writing: { $0 }))
  }

  static func key(_ id: Located<String>) -> Diagnostic {
    let isEmpty = id.value.trimmed.isEmpty
    let fixes = slugFix(id.value, at: id.range, writing: { "{#\($0)}" })
    return Diagnostic(
      description, at: id.range,
      isEmpty
        ? LocalizedText(sv: "Nyckeln ”{#}” är tom", en: "The key “{#}” is empty")
        : LocalizedText(
          sv: "Nyckeln ”{#\(id.value)}” har tecken som inte får vara med",
          en: "The key “{#\(id.value)}” has characters that it may not have"),
      fixes: fixes.isEmpty ? [removal(of: id.range)] : fixes)
  }

  /// A key in another place, or one without its end.
  static func strayKey(at range: SourceRange, _ bytes: [UInt8]) -> Diagnostic {
    let isClosed = range.end > range.start && bytes[Int(range.end) - 1] == UInt8(ascii: "}")
    return isClosed ? misplacedKey(at: range, bytes) : openKey(at: range, bytes)
  }

  private static func misplacedKey(at range: SourceRange, _ bytes: [UInt8]) -> Diagnostic {
    let end = KeyLine(range, bytes).end
    return Diagnostic(
      description, at: range,
      end == nil
        ? LocalizedText(
          sv: "En nyckel ”{#…}” står på ett ställe där den inte hör hemma",
          en: "A key “{#…}” stands where it does not belong")
        : LocalizedText(
          sv: "En nyckel ”{#…}” ska stå sist på raden",
          en: "A key “{#…}” must stand last on its line"),
      explanation: end == nil
        ? place
        : LocalizedText(
          sv: "Flytta nyckeln sist, efter allt annat på raden, också efter parenteser.",
          en: "Move the key last, after all else on the line, after parentheses too."),
      fixes: [end.map { move(range, to: $0, bytes) } ?? removal(of: range, bytes)])
  }

  private static func openKey(at range: SourceRange, _ bytes: [UInt8]) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "En nyckel ”{#…” saknar sin avslutande }", en: "A key “{#…” lacks its closing }"),
      explanation: place, fixes: [closing(range, bytes)])
  }

  private static let place = LocalizedText(
    sv:
      "En nyckel får stå sist på en rubrikrad, eller sist i första stycket av en punkt i en lista.",
    en: "A key may stand at the end of a heading, or at the end of a list item's first paragraph.")

  /// The brace after the key's letters.
  private static func closing(_ range: SourceRange, _ bytes: [UInt8]) -> Fix {
    let end = bytes[Int(range.start) + 2..<Int(range.end)].firstIndex { $0 <= 0x20 }
    let place = SourceRange(
      file: range.file, start: end ?? Int(range.end), end: end ?? Int(range.end))
    return Fix(.suggested, .write("}"), [Fix.Edit(place, "}")])
  }

  /// Takes the key away, with the blank before it.
  private static func removal(of range: SourceRange, _ bytes: [UInt8] = []) -> Fix {
    Fix(
      .suggested, LocalizedText(sv: "ta bort nyckeln", en: "remove the key"),
      [cut(range, bytes)])
  }

  private static func cut(_ range: SourceRange, _ bytes: [UInt8]) -> Fix.Edit {
    let start = Int(range.start)
    let hasBlank = start > 0 && start <= bytes.count && bytes[start - 1] == 0x20
    let whole = SourceRange(
      file: range.file, start: hasBlank ? start - 1 : start, end: Int(range.end))
    return Fix.Edit(whole, "")
  }

  private static func move(_ range: SourceRange, to end: Int, _ bytes: [UInt8]) -> Fix {
    let key = String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    let place = SourceRange(file: range.file, start: end, end: end)
    return Fix(
      .suggested, LocalizedText(sv: "flytta nyckeln sist", en: "move the key last"),
      [cut(range, bytes), Fix.Edit(place, " \(key)")])
  }

  private static func slugFix(
    _ text: String, at range: SourceRange, writing form: (String) -> String
  ) -> [Fix] {
    let slug = text.slug
    return slug.isEmpty ? [] : [.didYouMean(form(slug), at: range)]
  }
}

/// The line of a heading or list item that a key stands in, with words after it.
private struct KeyLine {
  private let bytes: [UInt8]
  private let line: Range<Int>
  private let key: Range<Int>

  init(_ key: SourceRange, _ bytes: [UInt8]) {
    self.bytes = bytes
    self.key = Int(key.start)..<Int(key.end)
    let start = bytes[..<self.key.lowerBound].lastIndex { Self.isLineEnd($0) }.map { $0 + 1 }
    let end = bytes[self.key.upperBound...].firstIndex { Self.isLineEnd($0) }
    line = (start ?? 0)..<(end ?? bytes.count)
  }

  /// Where the words end; nil where the key cannot stand there either.
  var end: Int? {
    guard let first = word(from: line.lowerBound), begins(at: first),
      let last = bytes[key.upperBound..<line.upperBound].lastIndex(where: { $0 > 0x20 })
    else { return nil }
    if bytes[first] == UInt8(ascii: "#") { return last + 1 }
    guard let next = nextLine, let start = word(from: next) else { return last + 1 }
    return begins(at: start) ? last + 1 : nil
  }

  private var nextLine: Int? {
    guard line.upperBound < bytes.count else { return nil }
    let isPair =
      bytes[line.upperBound] == 0x0D && bytes[line.upperBound...].dropFirst().first == 0x0A
    return line.upperBound + (isPair ? 2 : 1)
  }

  /// The first byte on a line that is no blank.
  private func word(from start: Int) -> Int? {
    bytes[start...].firstIndex { $0 > 0x20 || Self.isLineEnd($0) }
      .flatMap { Self.isLineEnd(bytes[$0]) ? nil : $0 }
  }

  /// Whether a heading or list item begins there.
  private func begins(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
