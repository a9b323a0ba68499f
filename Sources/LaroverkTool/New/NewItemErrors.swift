internal import Catalog
internal import Text

extension UsageError {
  static let missingKind = UsageError(
    sv:
      "skriv vad filen ska vara och vad den ska heta: laroverk new övning \"Promenera ihop\". \(kinds.swedish)",
    en:
      "write what the file is to be and its title: laroverk new exercise \"Walk together\". \(kinds.english)"
  )

  static func unknownKind(_ written: String) -> UsageError {
    let near = KindWords.nearestKind(to: written).map { kind in
      LocalizedText(
        sv: " Menade du \(kind.noun.swedish)?", en: " Did you mean \(kind.noun.english)?")
    }
    let guess = near ?? .none
    return UsageError(
      sv: "det finns inget som heter ”\(written)” att skriva.\(guess.swedish) \(kinds.swedish)",
      en: "there is no “\(written)” to write.\(guess.english) \(kinds.english)")
  }

  private static let kinds: LocalizedText = {
    let nouns = Schema.kinds.map { quotedIfTwo($0.name.noun) }
    let list = LocalizedText.list(texts: nouns, sv: "eller", en: "or")
    return LocalizedText(
      sv: "Det kan vara \(list.swedish).", en: "It can be \(list.english).")
  }()

  private static func quotedIfTwo(_ noun: LocalizedText) -> LocalizedText {
    let quoted = { (word: String) in word.contains(" ") ? "\"\(word)\"" : word }
    return LocalizedText(sv: quoted(noun.swedish), en: quoted(noun.english))
  }

  static func missingTitle(_ word: String) -> UsageError {
    UsageError(
      sv: "skriv titeln också, inom citattecken: laroverk new \(word) \"Titel\".",
      en: "write the title as well, in quotes: laroverk new \(word) \"Title\".")
  }

  static func titleWithoutQuotes(_ operands: [String]) -> UsageError {
    let mended = "laroverk new \(operands[0]) \"\(operands.dropFirst().joined(separator: " "))\""
    return UsageError(
      sv: "titeln ska stå inom citattecken: \(mended).",
      en: "the title has to stand in quotes: \(mended).")
  }

  static func titleWithoutLetters(_ title: String) -> UsageError {
    UsageError(
      sv: "titeln ”\(title)” ger inget filnamn. Den behöver minst en bokstav a–ö eller en siffra.",
      en: "the title “\(title)” makes no file name. It needs at least one letter a–z or a digit.")
  }

  static let controlInTitle = UsageError(
    sv:
      "titeln har ett osynligt styrtecken i sig. Skriv den för hand i stället för att klistra in.",
    en: "the title holds an invisible control character. Type it instead of pasting it.")

  static let longTitle = UsageError(
    sv: "titeln är för lång för ett filnamn. Välj en kortare.",
    en: "the title is too long for a file name. Choose a shorter one.")

  static func titleExists(_ title: String, at path: String) -> UsageError {
    UsageError(
      sv: "titeln ”\(title)” finns redan: \(path). Välj en annan titel.",
      en: "the title “\(title)” exists already: \(path). Choose another title.")
  }

  static func nameExists(_ title: String, _ id: String, at path: String) -> UsageError {
    UsageError(
      sv: "”\(title)” ger filnamnet \(id).md, som redan finns: \(path). Välj en annan titel.",
      en: "“\(title)” makes the file name \(id).md, which exists: \(path). Choose another title.")
  }

  static func onlyOne(_ kind: KindName, at path: String) -> UsageError {
    UsageError(
      sv: "katalogen har redan \(kind.anItem.swedish), och kan bara ha \(one(kind)): \(path).",
      en: "the catalogue has \(kind.anItem.english) already, and can have only one: \(path).")
  }

  /// “ett” or “en”, as the kind's own word goes.
  private static func one(_ kind: KindName) -> String {
    String(kind.anItem.swedish.prefix { $0 != " " })
  }

  static func noProgramme(_ folder: String) -> UsageError {
    let option = folder == "catalog" ? "" : " --catalog \(folder)"
    return UsageError(
      sv:
        "i mappen ”\(folder)” finns ingen katalog. Börja en med: laroverk new program \"Titel\"\(option).",
      en:
        "there is no catalogue in the folder “\(folder)”. Begin one: laroverk new programme \"Title\"\(option)."
    )
  }

  static func notMarkdown(_ folder: String) -> UsageError {
    UsageError(
      sv: "katalogen ”\(folder)” är skriven i XML, och ”laroverk new” skriver bara Markdown.",
      en: "the catalogue “\(folder)” is written in XML, and “laroverk new” writes Markdown only.")
  }
}
