internal import Diagnostics
internal import Text

enum InvalidFrontMatter {
  static let description = RuleDescription(
    "invalid-front-matter", .error, required: true,
    summary: LocalizedText(
      sv: "En rad mellan de två ”---” överst i filen går inte att läsa.",
      en: "A line between the two “---” at the top of the file does not read."),
    reason: LocalizedText(
      sv: "Överst i filen står uppgifter, en på varje rad: namn, kolon, mellanslag och värde.",
      en: "The top of the file holds one key a line: name, colon, a space and the value."),
    bad: Example(
      sv: [.replace("titel: Byt ut", in: "ovningar/byt-ut.md", with: "titel: Byt: ut")],
      en: [.replace("title: Swap it", in: "exercises/swap-it.md", with: "title: Swap: it")]),
    good: Example(
      sv: [.replace("titel: Byt ut", in: "ovningar/byt-ut.md", with: "titel: \"Byt ut\"")],
      en: [.replace("title: Swap it", in: "exercises/swap-it.md", with: "title: \"Swap it\"")]))

  static func diagnostic(_ problem: FrontMatter.Problem) -> Diagnostic {
    let text = Self.text(of: problem.reason)
    return Diagnostic(
      description, at: problem.range, text.message,
      explanation: text.explanation,
      fixes: problem.replacement.map {
        [
          Fix(
            .suggested, fixTitle(problem.reason, writing: $0),
            [Fix.Edit(problem.range, $0)])
        ]
      } ?? [])
  }

  /// A key that only looks like one there is.
  static func invisible(in key: Located<String>, meant: String) -> Diagnostic {
    Diagnostic(
      description, at: key.range, Invisible.message(meant), explanation: Invisible.explanation,
      fixes: [Invisible.fix(meant, at: key.range)])
  }

  private static func fixTitle(
    _ reason: FrontMatter.Reason, writing text: String
  ) -> LocalizedText {
    switch reason {
    case .noBlankAfterColon: LocalizedText(sv: "lägg till ett mellanslag", en: "add a space")
    case .itemMark: .write(text)
    case .tab: LocalizedText(sv: "byt mot mellanslag", en: "use spaces")
    default: LocalizedText(sv: "skriv \(text)", en: "write \(text)")
    }
  }

  private static func text(
    of reason: FrontMatter.Reason
  ) -> (message: LocalizedText, explanation: LocalizedText) {
    switch reason {
    case .missing:
      (
        LocalizedText(
          sv: "Filen börjar inte med en rad ”---”", en: "The file does not begin with a line “---”"),
        LocalizedText(
          sv:
            "Överst ska uppgifterna stå mellan två rader med tre bindestreck. Börja med en kopia av en fil som fungerar.",
          en:
            "The keys stand at the top, between two lines of three hyphens. Begin with a copy of a file that works."
        )
      )
    case .unclosed:
      (
        LocalizedText(
          sv: "Uppgifterna överst tar aldrig slut: det saknas en andra rad ”---”",
          en: "The keys at the top never end: a second line “---” is missing"),
        LocalizedText(
          sv: "Skriv en rad med tre bindestreck mellan uppgifterna och texten.",
          en: "Write a line of three hyphens between the keys and the text.")
      )
    case .noColon:
      (
        LocalizedText(sv: "Raden saknar namn och kolon", en: "The line lacks a name and a colon"),
        LocalizedText(
          sv:
            "Varje rad ska se ut som ”titel: Byt ut”. Längre text hör hemma efter den andra raden ”---”.",
          en:
            "Each line should look like “title: Swap it”. Longer text belongs after the second line “---”."
        )
      )
    case .noBlankAfterColon:
      (
        LocalizedText(
          sv: "Det saknas ett mellanslag efter kolon", en: "A space is missing after the colon"),
        LocalizedText(sv: "Skriv till exempel ”titel: Byt ut”.", en: "Write “title: Swap it”.")
      )
    case .nested:
      (
        LocalizedText(
          sv: "Raden är indragen, men hör inte till en lista",
          en: "The line is indented, but belongs to no list"),
        LocalizedText(
          sv:
            "Ta bort mellanslagen först på raden. Bara rader som börjar med ”- ” får vara indragna.",
          en: "Take away the spaces at its start. Only lines that begin with “- ” may be indented.")
      )
    case .needsQuotes:
      (
        LocalizedText(
          sv: "Värdet har tecken som behöver citattecken runt sig",
          en: "The value has characters that want quotes round them"),
        LocalizedText(
          sv:
            "Kolon, #, hakparenteser och en del andra tecken betyder annars något särskilt. Sätt raka citattecken runt värdet.",
          en:
            "A colon, #, brackets and some others mean something of their own. Put straight quotes round the value."
        )
      )
    case .curlyQuotes:
      (
        LocalizedText(
          sv: "Värdet har typografiska citattecken runt sig",
          en: "The value has curly quotes round it"),
        LocalizedText(
          sv: "Här överst behövs raka citattecken (\"), eller inga alls.",
          en: "Up here it takes straight quotes (\"), or none.")
      )
    case .badEscape:
      (
        LocalizedText(
          sv: "Ett omvänt snedstreck betyder något särskilt inom citattecken",
          en: "A backslash means something of its own within quotes"),
        LocalizedText(
          sv: "Skriv två omvända snedstreck, eller använd enkla citattecken (').",
          en: "Write two backslashes, or use single quotes (').")
      )
    case .unclosedQuote:
      (
        LocalizedText(
          sv: "Värdet börjar med ett citattecken, men slutar inte med ett",
          en: "The value begins with a quote, but does not end with one"),
        LocalizedText(
          sv: "Skriv samma citattecken sist på raden, eller ta bort det första.",
          en: "Write the same quote at the line's end, or take the first one away.")
      )
    case .textAfterValue:
      (
        LocalizedText(
          sv: "Det står text efter värdets slut", en: "There is text after the value's end"),
        LocalizedText(
          sv: "Flytta in texten innanför citattecknen eller hakparentesen, eller ta bort den.",
          en: "Move the text within the quotes or brackets, or take it away.")
      )
    case .unclosedList:
      (
        LocalizedText(
          sv: "Listan har ingen avslutande hakparentes på raden",
          en: "The list has no closing bracket on its line"),
        LocalizedText(
          sv: "Skriv ] sist, eller skriv en sak på varje rad med ”- ” framför.",
          en: "Write ] at the end, or one thing a line with “- ” before it.")
      )
    case .emptyListItem:
      (
        LocalizedText(sv: "En punkt i listan är tom", en: "An item of the list is empty"),
        LocalizedText(
          sv: "Ta bort den, eller skriv vad som ska stå där.",
          en: "Take it away, or write what should stand there.")
      )
    case .bareList:
      (
        LocalizedText(
          sv: "Här kan det stå flera saker, men de är inte skrivna som en lista",
          en: "Several things can stand here, but they are not written as a list"),
        LocalizedText(
          sv:
            "Sätt hakparenteser runt: [första, andra]. Är kommatecknet en del av ett enda värde behövs citattecken.",
          en:
            "Put brackets round them: [first, second]. If the comma is part of one value, use quotes."
        )
      )
    case .itemWithoutKey:
      (
        LocalizedText(
          sv: "Punkten hör inte till någon uppgift", en: "The item belongs to no key"),
        LocalizedText(
          sv: "Skriv uppgiftens namn och kolon på raden ovanför.",
          en: "Write the key's name and a colon on the line before.")
      )
    case .itemAfterValue:
      (
        LocalizedText(
          sv: "Punkten följer på en uppgift som redan har ett värde",
          en: "The item follows a key that has a value already"),
        LocalizedText(
          sv: "Skriv alla värden som punkter, eller alla inom hakparenteser.",
          en: "Write all values as items, or all within brackets.")
      )
    case .unevenItems:
      (
        LocalizedText(
          sv: "Punkterna är olika mycket indragna", en: "The items are indented unevenly"),
        LocalizedText(
          sv: "Ge alla punkter lika många mellanslag före strecket.",
          en: "Give all items as many spaces before the hyphen.")
      )
    case .fence:
      (
        LocalizedText(
          sv: "Raden ska vara precis tre bindestreck, utan något före: ---",
          en: "The line must be exactly three hyphens, with nothing before: ---"),
        LocalizedText(
          sv: "Många program gör om tre bindestreck till ett långt. Skriv dem igen.",
          en: "Many programs turn three hyphens into a long dash. Write them again.")
      )
    case .itemMark:
      (
        LocalizedText(
          sv: "Punkten börjar inte med bindestreck och mellanslag",
          en: "The item does not begin with a hyphen and a space"),
        LocalizedText(
          sv: "Skriv varje sak på en egen rad som börjar med ”- ”.",
          en: "Write each thing on a line that begins with “- ”.")
      )
    case .blockText:
      (
        LocalizedText(
          sv: "En uppgift kan inte gå över flera rader", en: "A value cannot take several lines"),
        LocalizedText(
          sv: "Skriv hela värdet efter kolon, på samma rad.",
          en: "Write the whole value after the colon, on its line.")
      )
    case .tab:
      (
        LocalizedText(sv: "Här står en tabb", en: "Here is a tab"),
        LocalizedText(sv: "Byt den mot mellanslag.", en: "Use spaces instead.")
      )
    }
  }
}
