internal import Diagnostics
internal import Text

enum InvalidEncoding {
  static let description = RuleDescription(
    "invalid-encoding", .error, required: true,
    summary: LocalizedText(
      sv: "En textfil är inte skriven i UTF-8, eller har styrtecken i sig.",
      en: "A text file is not UTF-8, or holds control characters."),
    reason: LocalizedText(
      sv:
        "Öppna filen i en texteditor och spara den som UTF-8. Är det en bild hör den hemma i mappen media.",
      en:
        "Open the file in a text editor and save it as UTF-8. A picture belongs in the media folder."
    ),
    bad: Example(
      sv: [.addBytes("ovningar/tom.md", [0x2D, 0x2D, 0x2D, 0x0A, 0xE5, 0xE4, 0xF6])],
      en: [.addBytes("exercises/empty.md", [0x2D, 0x2D, 0x2D, 0x0A, 0xE5, 0xE4, 0xF6])]),
    good: [])

  static func notUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Filen är inte sparad som text i UTF-8", en: "The file is not saved as text in UTF-8"))
  }

  static func controlCharacter(_ code: UInt8, at range: SourceRange) -> Diagnostic {
    let name = "U+00" + (code < 16 ? "0" : "") + String(code, radix: 16, uppercase: true)
    return Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Här står ett styrtecken (\(name)) som inte hör hemma i text",
        en: "Here is a control character (\(name)) that has no place in text"),
      explanation: LocalizedText(
        sv: "Det syns inte, men följer ofta med när text klistras in. Ta bort det.",
        en: "It does not show, but often comes along when text is pasted. Take it away."),
      fixes: [
        Fix(
          .safe, LocalizedText(sv: "ta bort tecknet", en: "remove the character"),
          [Fix.Edit(range, "")])
      ])
  }
}
