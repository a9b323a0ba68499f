internal import Catalog
internal import Diagnostics
internal import Files
internal import Parallel
internal import Reading
internal import Text

extension Rules {
  static let invisibleCharacter: Rule = Rule(
    RuleDescription(
      "invisible-character", .error,
      summary: LocalizedText(
        sv: "En text innehåller tecken som ingen ser.",
        en: "A text holds characters that nobody sees."),
      reason: LocalizedText(
        sv:
          "De följer med när text klistras in. Sökning hittar inte ordet, skärmläsare läser det fel, och texten kan visas i en annan ordning än den är skriven.",
        en:
          "They come along when text is pasted. Searches do not find the word, screen readers misread it, and text may show in another order than it is written."
      ),
      bad: Example(
        sv: [
          .replace(
            "Ni får mer tid", in: "ovningar/byt-ut.md", with: "Ni får mer\u{200B} tid")
        ],
        en: [
          .replace(
            "You get more time for those", in: "exercises/swap-it.md",
            with: "You get more\u{200B} time for those")
        ]),
      good: Example(
        sv: [
          .replace(
            "Ni får mer tid", in: "ovningar/byt-ut.md", with: "Ni får mer tid. 👩‍🌾 Ni får det")
        ],
        en: [
          .replace(
            "You get more time for those", in: "exercises/swap-it.md",
            with: "You get it. 👩‍🌾 You get more time for those")
        ])),
    .catalog { catalog in
      let told = Set(catalog.unresolved.map(\.reference.range.file))
      let files = catalog.sources.files.enumerated().map { (FileID($0.offset), $0.element.bytes) }
        .filter { !catalog.brokenFiles.contains($0.0) }
      return files.parallelMap { file, bytes in
        let found = InvisibleScanner(bytes).found
        return diagnostics(
          told.contains(file) ? found.filter { !catalog.isReference($0.range, file) } : found,
          bytes,
          file)
      }.flatMap { $0 }
    })

  /// Characters of one sort are told once in a file, with one fix for all of them.
  private static func diagnostics(
    _ found: [InvisibleScanner.Found], _ bytes: [UInt8], _ file: FileID
  ) -> [Diagnostic] {
    InvisibleScanner.Kind.allCases.compactMap { kind in
      let same = found.filter { $0.kind == kind }
      guard let first = same.first else { return nil }
      let word = first.word(in: bytes)
      let others = same.count - 1
      return Diagnostic(
        invisibleCharacter.description,
        at: SourceRange(file: file, start: word.lowerBound, end: word.upperBound),
        LocalizedText(
          sv: kind.message.swedish
            + (others == 0 ? "" : ", här och på \(others) ställe\(others == 1 ? "" : "n") till"),
          en: kind.message.english
            + (others == 0 ? "" : ", here and in \(others) more place\(others == 1 ? "" : "s")")),
        fixes: [
          Fix(
            .safe, kind.fix,
            same.map {
              Fix.Edit(
                SourceRange(file: file, start: $0.range.lowerBound, end: $0.range.upperBound),
                $0.replacement)
            })
        ])
    }
  }
}

extension LinkedCatalog {
  /// Whether some bytes stand in a name that leads nowhere, which is told as that.
  fileprivate func isReference(_ bytes: Range<Int>, _ file: FileID) -> Bool {
    unresolved.contains {
      let range = $0.reference.range
      return range.file == file && Int(range.start) < bytes.upperBound
        && Int(range.end) > bytes.lowerBound
    }
  }
}

extension InvisibleScanner.Kind {
  fileprivate var message: LocalizedText {
    switch self {
    case .softHyphen:
      LocalizedText(
        sv: "Ett osynligt bindestreck står i ordet", en: "An invisible hyphen stands in the word")
    case .zeroWidth:
      LocalizedText(
        sv: "Ett tecken utan bredd står i texten",
        en: "A character without width stands in the text")
    case .direction:
      LocalizedText(
        sv: "Ett osynligt tecken ändrar läsriktningen",
        en: "An invisible character changes the reading direction")
    case .decomposed:
      LocalizedText(
        sv: "En bokstav är skriven som två tecken", en: "A letter is written as two characters")
    }
  }

  fileprivate var fix: LocalizedText {
    self == .decomposed
      ? LocalizedText(sv: "skriv den som ett tecken", en: "write it as one character")
      : LocalizedText(sv: "ta bort tecknet", en: "remove the character")
  }
}
