internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let avoidedWord: Rule = Rule(
    RuleDescription(
      "avoided-word", .warning,
      summary: LocalizedText(
        sv: "Ett ord står bland dem som programmet vill undvika.",
        en: "A word is among those that the programme wants to avoid."),
      reason: LocalizedText(
        sv:
          "Programmet har bestämt vilka ord som stänger ute läsare eller säger något annat än det ska.",
        en: "The programme has decided which words shut readers out or say what they should not."),
      bad: Example(
        sv: [
          .replace(
            "Peka på den uppgift", in: "ovningar/byt-ut.md",
            with: "Börja er workshop. Peka på den uppgift")
        ],
        en: [
          .replace(
            "Point at the task", in: "exercises/swap-it.md",
            with: "Begin your workshop. Point at the task")
        ]),
      good: Example(
        sv: [
          .replace(
            "Peka på den uppgift", in: "ovningar/byt-ut.md",
            with: "Börja ert arbetsmöte. Peka på den uppgift")
        ],
        en: [
          .replace(
            "Point at the task", in: "exercises/swap-it.md",
            with: "Begin your work meeting. Point at the task")
        ])),
    .phrases { catalog in
      (catalog.items.programme?.settings.avoidedWords ?? []).flatMap(phrases)
    } tell: { match, text, catalog in
      // The first part of two words is no word of its own: `fel- och undantagshantering`.
      text.touchesCode(match.words) || AvoidedHomographs.isOther(match, text)
        ? nil
        : .plainer(
          avoidedWord.description, match, text, catalog,
          is: LocalizedText(sv: "står under Ord att undvika", en: "is one of the avoided words"))
    })

  /// Forms and replacements go together where there are as many; else each form has them all.
  private static func phrases(_ word: ProgrammeSettings.AvoidedWord) -> [Phrase] {
    let go = word.forms.count > 1 && word.forms.count == word.instead.count
    return word.forms.enumerated().map { position, form in
      Phrase(
        form.value, instead: (go ? [word.instead[position]] : word.instead).map(\.value),
        why: word.why.map { LocalizedText(same: $0) })
    }
  }
}
