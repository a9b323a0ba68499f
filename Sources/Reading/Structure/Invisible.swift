internal import Diagnostics
internal import Text

/// Characters that nobody sees: they come along when text is pasted.
enum Invisible {
  /// The text as it looks: hard blanks as blanks, soft hyphens and marks without width dropped.
  static func removed(from text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: continue
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: kept.append(" ")
      default: kept.append(scalar)
      }
    }
    return String(kept).trimmed
  }

  /// Whether invisible characters alone make a text another than it looks.
  static func hides(_ meant: String, in written: String) -> Bool {
    written.utf8.contains { $0 >= 0x80 } && written.nameFolded != meant.nameFolded
      && removed(from: written).nameFolded == meant.nameFolded
  }

  /// “In … there is an invisible character”, with the fix that writes the text as it looks.
  static func message(_ meant: String) -> LocalizedText {
    LocalizedText(
      sv: "I ”\(meant)” står ett osynligt tecken",
      en: "In “\(meant)” there is an invisible character")
  }

  static let explanation = LocalizedText(
    sv: "Det följer ofta med när text klistras in. Skriv om ordet för hand.",
    en: "It often comes along when text is pasted. Write the word anew by hand.")

  static func fix(_ meant: String, at range: SourceRange) -> Fix {
    Fix(
      .safe, LocalizedText(sv: "ta bort tecknet", en: "remove the character"),
      [Fix.Edit(range, meant)])
  }
}
