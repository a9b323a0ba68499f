internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let hardToRead: Rule = Rule(
    RuleDescription(
      "hard-to-read", .warning,
      summary: LocalizedText(
        sv: "En text har högre LIX än programmet tillåter.",
        en: "A text has a higher LIX than the programme allows."),
      reason: LocalizedText(
        sv:
          "LIX stiger med långa meningar och med ord som har fler än sex bokstäver. Dela de tyngsta meningarna, och byt långa ord mot korta.",
        en:
          "LIX rises with long sentences and with words of more than six letters. Divide the heaviest sentences, and use short words for long ones."
      ),
      bad: .limited(
        paragraphRow, most: 45,
        sv: [
          .replace(
            "Ni får mer tid till dem ni är till för.", in: "ovningar/byt-ut.md",
            with:
              "Genom övningen identifierar verksamheten arbetsuppgifter som inte längre motsvarar användarnas behov, och omfördelar därefter den frigjorda tiden till utvecklingsarbete som medarbetarna tillsammans prioriterar högst inför kommande planeringsperiod."
          )
        ],
        en: [
          .replace(
            "You get more time for those you are there for.", in: "exercises/swap-it.md",
            with:
              "Throughout the exercise participants identify responsibilities that no longer correspond to requirements, subsequently redistributing available capacity towards development activities which colleagues collectively prioritise before the approaching planning period begins."
          )
        ]),
      good: .limited(paragraphRow, most: 45)),
    .text { text, catalog in
      heavyParagraphs(text, catalog) + heavyExercise(text, catalog)
    } digests: { digests, catalog in
      heavySpeech(digests, catalog)
    })

  private static let paragraphRow = LocalizedText(sv: "LIX i ett stycke", en: "paragraph lix")

  /// Fewer words than these are no whole to judge.
  private static let fewestWords = 100
  /// In a shorter paragraph a long word or two would decide.
  private static let fewestParagraphWords = 25
  private static let sentencesShown = 3

  private static func heavyParagraphs(_ text: ItemText, _ catalog: LinkedCatalog) -> [Diagnostic] {
    guard let most = catalog.limit("paragraphLix")?.most else { return [] }
    let longest = catalog.limit("sentenceWords")?.most ?? .max
    return text.passages.compactMap { passage in
      guard passage.words.count >= fewestParagraphWords, !passage.part.isTitle else { return nil }
      let readability = text.readability(of: passage)
      guard readability.isHeavier(thanLIX: most) else { return nil }
      // One sentence that is too long is told as that.
      if passage.sentences.count == 1, passage.words.count > longest { return nil }
      let heaviest = passage.sentences.count == 1 ? 0 : 1
      return Diagnostic(
        hardToRead.description, at: text.range(passage.passage.text),
        heavy(LocalizedText(sv: "Stycket", en: "The paragraph"), readability, most),
        notes: text.heaviest(heaviest, of: [passage], in: readability).map(\.note))
    }
  }

  private static func heavyExercise(_ text: ItemText, _ catalog: LinkedCatalog) -> [Diagnostic] {
    guard text.exercise != nil, let most = catalog.limit("exerciseLix")?.most else { return [] }
    let counted = text.passages.filter(\.part.isCounted)
    let readability = text.readability(of: counted)
    guard readability.words >= fewestWords, readability.isHeavier(thanLIX: most) else { return [] }
    return [
      Diagnostic(
        hardToRead.description, at: text.item.head.title.range,
        heavy(LocalizedText(sv: "Övningen", en: "The exercise"), readability, most),
        notes: text.heaviest(sentencesShown, of: counted, in: readability).map(\.note))
    ]
  }

  /// What is said and sent is short in each exercise, so that it is judged for all of them at once.
  private static func heavySpeech(_ digests: [ItemDigest], _ catalog: LinkedCatalog)
    -> [Diagnostic]
  {
    guard let limit = catalog.limit("exerciseLix"), let most = limit.most else { return [] }
    let said = digests.reduce(into: Readability()) { $0.add($1.said) }
    guard said.words >= fewestWords, said.isHeavier(thanLIX: most) else { return [] }
    let heaviest = digests.compactMap(\.heaviestSaid).map { (said.weight(of: $0.readability), $0) }
      .sorted { ($1.0, $0.1.range) < ($0.0, $1.1.range) }
    return [
      Diagnostic(
        hardToRead.description, at: limit.range,
        heavy(
          LocalizedText(
            sv: "Manus och inbjudningar i hela katalogen",
            en: "Scripts and invitations in the whole catalogue"), said, most,
          sv: "har tillsammans",
          en: "together have"),
        notes: heaviest.prefix(sentencesShown).map(\.1.note))
    ]
  }

  private static func heavy(
    _ what: LocalizedText, _ readability: Readability, _ most: Int, sv: String = "har",
    en: String = "has"
  ) -> LocalizedText {
    let (whole, tenths) = readability.lixTenths.quotientAndRemainder(dividingBy: 10)
    return LocalizedText(
      sv: "\(what.swedish) \(sv) LIX \(whole),\(tenths); högst \(most) går bra",
      en: "\(what.english) \(en) LIX \(whole).\(tenths); at most \(most) is fine")
  }
}
