internal import Text

/// What the page about the output folder says.
enum FolderWords {
  static let exported = LocalizedText(sv: "Exporterat", en: "Exported")
  static let upload = LocalizedText(sv: "Ladda upp", en: "Upload")
  static let title = LocalizedText(sv: "Paket", en: "Package")
  static let time = LocalizedText(sv: "Tid", en: "Time")
  static let audience = LocalizedText(sv: "Form", en: "Form")
  static let size = LocalizedText(sv: "Storlek", en: "Size")
  static let changedIn = LocalizedText(sv: "Ändrades i", en: "Changed in")
  static let others = LocalizedText(sv: "Andra filer", en: "Other files")
  static let folder = LocalizedText(sv: "Mapp", en: "Folder")
  static let files = LocalizedText(sv: "Filer", en: "Files")
  static let isNew = LocalizedText(sv: "Nytt", en: "New")
  static let hasChanged = LocalizedText(sv: "Ändrat nu", en: "Changed now")

  static let noPackages = LocalizedText(
    sv: "Här finns inga paket för lärplattformar.", en: "There are no packages for an LMS here.")
  static let first = LocalizedText(
    sv: "Det här är den första exporten hit. Ladda upp de paket som ni vill ha.",
    en: "This is the first export to this folder. Upload the packages that you want.")

  static func quiet(_ number: Int) -> LocalizedText {
    LocalizedText(
      sv: """
        Export \(number) ändrade inget paket. Har du inte laddat upp på ett tag? Se i tabellen i \
        vilken export varje paket ändrades sist.
        """,
      en: """
        Export \(number) changed no package. Is it a while since you uploaded? The table shows in \
        which export each package changed last.
        """)
  }

  static func later(_ number: Int) -> LocalizedText {
    LocalizedText(
      sv: """
        Det här ändrade export \(number). Ladda upp ett ändrat paket i samma aktivitet som förut, \
        så behåller alla det de har skrivit. Hoppade du över en export? Se i tabellen i vilken \
        export varje paket ändrades sist.
        """,
      en: """
        This is what export \(number) changed. Upload a changed package to the same activity as \
        before, and everybody keeps what they have written. Did you skip an export? The table \
        shows in which export each package changed last.
        """)
  }

  static let changed = LocalizedText(sv: "Ladda upp på nytt", en: "Upload again")
  static let fresh = LocalizedText(sv: "Nya paket", en: "New packages")
  static let removed = LocalizedText(sv: "Finns inte längre", en: "No longer there")
  static let keepRemoved = LocalizedText(
    sv: "Låt aktiviteten ligga kvar i lärplattformen så länge någon vill läsa sina svar.",
    en: "Leave the activity in the LMS as long as anybody wants to read their answers.")

  static func packages(_ count: Int) -> LocalizedText {
    LocalizedText(sv: "\(count) paket", en: "\(count) package\(count == 1 ? "" : "s")")
  }

  static func export(_ number: Int) -> LocalizedText {
    LocalizedText(sv: "Export \(number)", en: "Export \(number)")
  }

  /// `33 kB`, `1,2 MB`: in thousands, as file managers count.
  static func size(_ bytes: Int) -> LocalizedText {
    if bytes < 999_500 { return LocalizedText(same: "\(max(1, (bytes + 500) / 1000))\u{A0}kB") }
    let tenths = (bytes + 50_000) / 100_000
    return LocalizedText(
      sv: "\(tenths / 10),\(tenths % 10)\u{A0}MB", en: "\(tenths / 10).\(tenths % 10)\u{A0}MB")
  }
}
