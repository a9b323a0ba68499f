internal import Text

extension LookAlike {
  static func inlineText(_ form: Form) -> LookAlikeText {
    switch form {
    case .definition:
      LookAlikeText(
        LocalizedText(
          sv: "Raden börjar med [hakparenteser] och kolon och kommer därför inte med på sidan",
          en: "The line begins with [brackets] and a colon, so it is left out of the page"),
        LocalizedText(
          sv: "Ta bort hakparenteserna, eller skriv ett omvänt snedstreck \\ framför dem.",
          en: "Take away the brackets, or write a backslash \\ before them."),
        fix: LocalizedText(sv: "sätt \\ framför", en: "put \\ before it"))
    case .footnote, .footnoteMark:
      LookAlikeText(
        LocalizedText(sv: "Fotnoter kan inte visas", en: "Footnotes cannot be shown"),
        LocalizedText(
          sv: "Skriv det som noten säger inom parentes i texten.",
          en: "Write what the note says in parentheses in the text."),
        fix: form == .footnote
          ? LocalizedText(sv: "flytta in noten i texten", en: "move the note into the text")
          : LocalizedText(sv: "ta bort den", en: "remove it"))
    case .leftoverStrong:
      LookAlikeText(
        LocalizedText(
          sv: "Stjärnorna ** gör ingen fetstil här, utan syns på sidan",
          en: "The stars ** make nothing bold here, but show on the page"),
        LocalizedText(
          sv:
            "Fetstil har två stjärnor tätt före orden och två tätt efter: **så här**. Utanför dem står mellanslag.",
          en:
            "Bold has two stars right before the words and two right after: **like this**, with spaces outside."
        ),
        fix: LocalizedText(sv: "rätta stjärnorna", en: "mend the stars"))
    case .leftoverStrike:
      LookAlikeText(
        LocalizedText(
          sv: "Vågstrecken ~~ stryker inte över något, utan syns på sidan",
          en: "The tildes ~~ strike nothing out, but show on the page"),
        LocalizedText(
          sv: "Överstruken text finns inte. Ta bort tecknen, eller hela stället.",
          en: "There is no struck out text. Take away the marks, or the whole passage."),
        fix: LocalizedText(sv: "ta bort ~~", en: "remove ~~"))
    case .doubleUnderscore:
      LookAlikeText(
        LocalizedText(
          sv: "Två understreck __ är varken en lucka att fylla i eller fetstil",
          en: "Two underscores __ are neither a blank to fill in nor bold"),
        LocalizedText(
          sv: "En lucka har minst tre: ____. Fetstil skrivs med stjärnor: **så här**.",
          en: "A blank has three at least: ____. Bold is written with stars: **like this**."),
        fix: LocalizedText(sv: "rätta understrecken", en: "mend the underscores"))
    case .emptyBrackets:
      LookAlikeText(
        LocalizedText(
          sv: "Hakparenteserna är tomma, och syns på sidan som de står",
          en: "The brackets are empty, and show on the page as they stand"),
        LocalizedText(
          sv:
            "En lucka att skriva i är ____. En ruta att bocka av står först i en punkt: ”- [ ] ”.",
          en: "A blank to write in is ____. A box to tick stands first in an item: “- [ ] ”."),
        fix: LocalizedText(sv: "rätta hakparenteserna", en: "mend the brackets"))
    default: linkText(form)
    }
  }

  private static func linkText(_ form: Form) -> LookAlikeText {
    let how = LocalizedText(
      sv: "En länk har orden inom hakparenteser och adressen tätt efter: [ord](https://…).",
      en: "A link has its words in brackets and the address right after: [words](https://…).")
    switch form {
    case .blankInLink:
      return LookAlikeText(
        LocalizedText(
          sv: "Länken har mellanslag mellan orden och adressen, och blir ingen länk",
          en: "The link has a space between words and address, and becomes no link"), how,
        fix: LocalizedText(sv: "ta bort mellanslaget", en: "remove the space"))
    case .reversedLink:
      return LookAlikeText(
        LocalizedText(
          sv: "Länkens parenteser har bytt plats, och den blir ingen länk",
          en: "The link's brackets have changed places, and it becomes no link"), how,
        fix: LocalizedText(sv: "byt plats på dem", en: "put them right"))
    case .brokenLink:
      return LookAlikeText(
        LocalizedText(
          sv: "Länkens adress har ett mellanslag, eller saknar parentes, och blir ingen länk",
          en: "The link's address has a space, or no closing parenthesis, and becomes no link"),
        how, fix: LocalizedText(sv: "rätta adressen", en: "mend the address"))
    default:
      return LookAlikeText(
        LocalizedText(
          sv: "Kommentaren <!-- har inget slut", en: "The comment <!-- has no end"),
        LocalizedText(
          sv:
            "Utan slutet --> läses resten fel, ofta hela filen. Skriv --> där kommentaren är slut.",
          en:
            "Without its end --> the rest reads wrongly, often the whole file. Write --> where it ends."
        ),
        fix: LocalizedText(sv: "avsluta kommentaren på raden", en: "end the comment on its line"))
    }
  }
}
