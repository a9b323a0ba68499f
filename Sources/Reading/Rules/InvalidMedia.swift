internal import Catalog
internal import Diagnostics
internal import Text

enum InvalidMedia {
  static let description = RuleDescription(
    "invalid-media", .error, required: true,
    summary: LocalizedText(
      sv: "En bild eller fil i media är inte det som dess namn säger.",
      en: "A picture or file in media is not what its name says."),
    reason: LocalizedText(
      sv:
        "Det som webbläsaren inte kan visa blir en tom ruta för den som läser. Spara filen på nytt i det format som namnet slutar på.",
      en:
        "What a browser cannot show is an empty box to the reader. Save the file anew in the format that its name ends with."
    ),
    bad: [
      .addMedia("media/karta.png", Array("%PDF-1.7\n".utf8)),
      .replace(
        "Ni byter en uppgift", in: "ovningar/byt-ut.md",
        with: "![En karta.](../media/karta.png)\n\nNi byter en uppgift"),
    ],
    good: [
      .addMedia("media/karta.pdf", Array("%PDF-1.7\n".utf8)),
      .replace(
        "Ni byter en uppgift", in: "ovningar/byt-ut.md",
        with: "Se [kartan](../media/karta.pdf).\n\nNi byter en uppgift"),
    ])

  static func diagnostic(
    _ file: FileID, path: String, _ format: MediaFormat, _ finding: MediaProbe.Finding,
    isEmpty: Bool
  ) -> Diagnostic {
    let text = isEmpty ? empty(path) : text(path, format, finding)
    return Diagnostic(
      description, at: SourceRange(file: file), text.message, explanation: text.explanation)
  }

  private typealias Text = (message: LocalizedText, explanation: LocalizedText)

  private static func empty(_ path: String) -> Text {
    (
      LocalizedText(sv: "”\(path)” är tom", en: "“\(path)” is empty"),
      LocalizedText(
        sv: "Lägg dit filen på nytt, eller ta bort den.",
        en: "Put the file there anew, or remove it.")
    )
  }

  private static func text(
    _ path: String, _ format: MediaFormat, _ finding: MediaProbe.Finding
  ) -> Text {
    switch finding {
    case .active:
      (
        LocalizedText(
          sv: "”\(path)” innehåller ett program eller annat som inte är en teckning",
          en: "“\(path)” holds a program, or something else that is no drawing"),
        LocalizedText(
          sv:
            "Den som öppnar filen i en kursplattform skulle köra programmet där. Exportera teckningen på nytt som enkel SVG, utan script, händelser (onclick) och foreignObject.",
          en:
            "Whoever opens the file in a learning platform would run the program there. Export the drawing anew as plain SVG, without scripts, events (onclick) and foreignObject."
        )
      )
    case .withoutNamespace:
      (
        LocalizedText(
          sv: "”\(path)” visas inte som bild, för den säger inte att den är SVG",
          en: "“\(path)” is not shown as a picture, for it does not say that it is SVG"),
        LocalizedText(
          sv: "Skriv xmlns=\"http://www.w3.org/2000/svg\" i taggen <svg>.",
          en: "Write xmlns=\"http://www.w3.org/2000/svg\" in the tag <svg>.")
      )
    case .other(let other?):
      (
        LocalizedText(
          sv: "”\(path)” är en \(other.name)-fil, trots namnet",
          en: "“\(path)” is a \(other.name) file, whatever its name"),
        LocalizedText(
          sv:
            "Döp om den så att namnet slutar på .\(other.extensions[0]), eller spara den som \(format.name).",
          en: "Rename it to end with .\(other.extensions[0]), or save it as \(format.name).")
      )
    case .other(nil), .sound:
      (
        LocalizedText(
          sv: "”\(path)” är ingen \(format.name)-fil, trots namnet",
          en: "“\(path)” is no \(format.name) file, whatever its name"),
        LocalizedText(
          sv: "Filen är skadad eller av en annan sort. Spara den på nytt som \(format.name).",
          en: "The file is damaged or of another sort. Save it anew as \(format.name).")
      )
    }
  }
}

extension MediaFormat {
  /// As people write it.
  fileprivate var name: String { self == .webp ? "WebP" : rawValue.uppercased() }
}
