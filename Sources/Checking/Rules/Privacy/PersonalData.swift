internal import Catalog
internal import Diagnostics
internal import Files
internal import Parallel
internal import Text

extension Rules {
  static let personalData: Rule = Rule(
    RuleDescription(
      "personal-data", .error,
      summary: LocalizedText(
        sv:
          "En fil innehåller ett personnummer, en e-postadress eller ett mobilnummer som hör till en person.",
        en:
          "A file holds a personal identity number, an e-mail address or a mobile number that belongs to somebody."
      ),
      reason: LocalizedText(
        sv: "Katalogen delas och sparas länge, och den som uppgiften gäller har inte bett om det.",
        en: "The catalogue is shared and kept for long, and the person has not asked for that."),
      bad: Example(
        sv: [
          .replace(
            "Arbetslaget slutade med en lista.", in: "ovningar/byt-ut.md",
            with: "Tolvan, 121212-1212, slutade med en lista.")
        ],
        en: [
          .replace(
            "The staff stopped keeping a list.", in: "exercises/swap-it.md",
            with: "Twelve, 19121212-1212, stopped keeping a list.")
        ]),
      good: Example(
        sv: [
          .replace(
            "Arbetslaget slutade med en lista.", in: "ovningar/byt-ut.md",
            with:
              "Ring 112, 1177 eller växeln på 018-727 00 00. Skriv till kontakt.center@exempel.se, eller 202100-4748 på fakturan."
          )
        ],
        en: [
          .replace(
            "The staff stopped keeping a list.", in: "exercises/swap-it.md",
            with:
              "Call 112, 1177 or 018-727 00 00. Write to contact.centre@example.org, or 202100-4748 on the bill."
          )
        ])),
    .catalog { catalog in
      catalog.sources.files.enumerated().map { ($0.offset, $0.element) }.parallelMap {
        index, file in
        PersonalDataScanner(file.bytes).found.map { diagnostic($0, FileID(index)) }
      }.flatMap { $0 }
    })

  private static func diagnostic(_ found: PersonalDataScanner.Found, _ file: FileID) -> Diagnostic {
    let range = SourceRange(file: file, start: found.range.lowerBound, end: found.range.upperBound)
    return Diagnostic(
      personalData.description, at: range, found.kind.message, explanation: found.kind.explanation,
      fixes: found.kind.instead.map { [.leaveOut($0, at: range)] } ?? [])
  }
}

extension Fix {
  fileprivate static func leaveOut(_ instead: String, at range: SourceRange) -> Fix {
    Fix(
      .suggested, LocalizedText(sv: "skriv \(instead)", en: "write \(instead)"),
      [Edit(range, instead)])
  }
}

extension PersonalDataScanner.Kind {
  /// Never with the number itself, which would then stand in logs as well.
  fileprivate var message: LocalizedText {
    switch self {
    case .identityNumber:
      LocalizedText(
        sv: "Ett personnummer står i filen", en: "A personal identity number stands in the file")
    case .coordinationNumber:
      LocalizedText(
        sv: "Ett samordningsnummer står i filen", en: "A coordination number stands in the file")
    case .address:
      LocalizedText(
        sv: "En persons e-postadress står i filen",
        en: "A person's e-mail address stands in the file")
    case .mobileNumber:
      LocalizedText(sv: "Ett mobilnummer står i filen", en: "A mobile number stands in the file")
    }
  }

  fileprivate var explanation: LocalizedText {
    switch self {
    case .identityNumber, .coordinationNumber:
      LocalizedText(
        sv:
          "Katalogen delas och sparas länge. Ta bort numret. Är filen redan delad? Berätta det för den som arbetar med dataskydd hos er.",
        en:
          "The catalogue is shared and kept for long. Take the number away. Is the file shared already? Tell whoever works with data protection where you are."
      )
    case .address:
      LocalizedText(
        sv:
          "Katalogen delas och sparas länge. Skriv hellre en adress som flera läser, eller vilken roll man frågar efter.",
        en:
          "The catalogue is shared and kept for long. Rather write an address that several people read, or which role to ask for."
      )
    case .mobileNumber:
      LocalizedText(
        sv:
          "Katalogen delas och sparas länge. Skriv hellre växelns nummer, eller vilken roll man frågar efter.",
        en:
          "The catalogue is shared and kept for long. Rather write the switchboard's number, or which role to ask for."
      )
    }
  }

  fileprivate var instead: String? {
    switch self {
    case .identityNumber, .coordinationNumber: "ÅÅMMDD-NNNN"
    case .address, .mobileNumber: nil
    }
  }
}
