internal import Text

/// Why something in a catalogue could not be read, in sentences for those who write in it.
enum Unreadable {
  static let name = LocalizedText(
    sv: """
      Namnet har tecken som inte går att läsa. Döp om filen eller mappen: bokstäver, siffror \
      och bindestreck går alltid bra.
      """,
    en: """
      The name has characters that cannot be read. Rename the file or folder: letters, digits \
      and hyphens always work.
      """)

  static let special = LocalizedText(
    sv: """
      Det är ingen vanlig fil, utan en som bara program använder sinsemellan. Ta bort den ur \
      katalogen.
      """,
    en: """
      It is no ordinary file, but one that only programs use among themselves. Remove it from \
      the catalogue.
      """)

  static let folderLink = LocalizedText(
    sv: "Länken leder till en mapp, och mappar får inte vara länkar. Lägg själva mappen här.",
    en: "The link leads to a folder, and folders cannot be links. Put the folder itself here.")

  static let outside = LocalizedText(
    sv: "Länken leder till en fil utanför katalogen. Lägg en kopia av filen här i stället.",
    en: "The link leads to a file outside the catalogue. Put a copy of the file here instead.")

  static func link(_ error: SystemError) -> LocalizedText {
    switch error {
    case .missing, .notFolder:
      LocalizedText(
        sv: "Länken leder till en fil som inte finns.",
        en: "The link leads to a file that does not exist.")
    case .endlessLinks:
      LocalizedText(
        sv: "Länken leder runt, tillbaka till sig själv.",
        en: "The link leads round in a circle, back to itself.")
    default: file(error)
    }
  }

  static func file(_ error: SystemError) -> LocalizedText {
    let reason = error.reason
    return LocalizedText(
      sv: "Filen kan inte läsas: \(reason.swedish).",
      en: "The file cannot be read: \(reason.english).")
  }

  static func folder(_ error: SystemError) -> LocalizedText {
    let reason = error.reason
    return LocalizedText(
      sv: "Mappen kan inte läsas: \(reason.swedish).",
      en: "The folder cannot be read: \(reason.english).")
  }
}
