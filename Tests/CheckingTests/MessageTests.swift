import Diagnostics
import Files
import TestSupport
import Testing
import Text

private let swap = "ovningar/byt-ut.md"
private let antipilot = "ovningar/gor-en-egen-antipilot.md"

/// Mistakes that rules tell in other words than in their examples: file, what is right, what is
/// written instead.
private let mistakes = [
  (swap, "titel: Byt ut", "titel:Byt ut"),
  (swap, "titel: Byt ut", "Byt ut"),
  (swap, "titel: Byt ut", "  titel: Byt ut"),
  (swap, "titel: Byt ut", "titel: ”Byt ut”"),
  (swap, "titel: Byt ut", "titel: \"Byt ut"),
  (swap, "gruppstorlek: 4–12", "material: [a, b"),
  (swap, "gruppstorlek: 4–12", "material: a, b"),
  (swap, "gruppstorlek: 4–12", "gruppstorlek: många"),
  (swap, "gruppstorlek: 4–12", "gruppstorlek:"),
  (swap, "gruppstorlek: 4–12", "börja: 1 vecka"),
  (swap, "gruppstorlek: 4–12", "börja: 1 vecka innan"),
  (swap, "gruppstorlek: 4–12", "följ upp efter: ett tag"),
  (swap, "gruppstorlek: 4–12", "granskad: igår"),
  (swap, "gruppstorlek: 4–12", "bananer: 3"),
  (swap, "nummer: 2", "nummer: två"),
  (swap, "tid: 45 min", "tid: lagom"),
  (swap, "form: i grupp", "form: [a, b]"),
  (swap, "### Välj en (25 min, kan hoppas över)", "### Välj en"),
  (swap, "kan hoppas över", "snabbt"),
  (swap, "## Reflektera\n\n- Vad", "## Reflektera\n\nVad"),
  (swap, "(delas)", "(dela)"),
  (swap, "Kultur, mot 2: Ni säger ja", "Kultur, mot grad 2: Ni säger ja"),
  (swap, "Kultur, mot 2: Ni", "Kultur, mot 2 – Ni"),
  (swap, "Kultur, mot 2: Ni", "Kultur: Ni"),
  (swap, "## Mall: Bytet", "## Mall Bytet"),
  (swap, "## Mall: Bytet", "## Mall"),
  (swap, "En per grupp", "En per gupp"),
  (swap, "En per grupp", "Bara på papper, får skrivas in"),
  (swap, "En per grupp", "En per person, en per grupp"),
  (swap, "Ni får mer tid", "- [ ] Ni får mer tid"),
  (swap, "## Syfte", "# Syfte"),
  (swap, "Ni får mer tid", "• tid\n\nNi får"),
  (antipilot, "En per person\n\n|", "En per person\n|"),
  (antipilot, "| | |\n", "| | |\nSpara.\n"),
  (swap, "---\nnummer", "Hej\n\n---\nnummer"),
  (swap, "Ni får mer", "Kör `kod`, ni får mer"),
  (swap, "Ni får mer", "![Två par ritar](a.png) får mer"),
  (swap, "Ni får mer", "![Två par ritar](https://a.se/a.png) får mer"),
  (swap, "Ni får mer", "![Två par ritar](../../a.png) får mer"),
  (swap, "Ni får mer", "![Två par ritar](../media/a.png) får mer"),
  (swap, "Ni får mer", "[x](../media/a.pdf) får mer"),
  (swap, "Ni får mer", "[x](byt-ut.md#steg) får mer"),
  (swap, "Ni får mer", "[x](../../byt-ut.md) får mer"),
  (swap, "Ni får mer", "[x](ftp://a.se) får mer"),
  (swap, "Ni får mer", "[x]() får mer"),
  (swap, "### Lista uppgifter", "### Lista ![bild](../media/a.png)"),
  (swap, "Ni får mer", "[x](y) får mer"),
  (swap, "Ni får mer", "[x](www.skr.se) får mer"),
  (swap, "Ni får mer", "Ni gör [bytet](Byt ut) och får mer"),
  (swap, "egen antipilot\n---", "egen antipilot\n ---"),
  (
    swap, "Sitt så att alla ser varandra.",
    "Sitt så att alla ser varandra.\n\n1. Säg varför ni är här (5 min)"
  ),
  (swap, "Ni får mer", "***\n\nNi får mer"),
  (swap, "Ni får mer", "> ## Hej\n\nNi får mer"),
  (swap, "Ni får mer", "{#x} Ni får mer"),
  (antipilot, "När ____ kommer ska jag säga nej till ____.", "När det händer."),
  (swap, "#### Digitalt", "## Digitalt"),
  (swap, "#### Digitalt", "#### Digitaltt"),
  ("program.md", "| övningens tid |", "| övningens tider |"),
  ("program.md", "| 10 min | 2,5 h |", "| tio | 2,5 h |"),
  ("program.md", "version: 1.0.0", "version: 1"),
  ("program.md", "id: liten-expedition", "id: Liten"),
  ("omraden/kultur.md", "1. Vi pratar", "- Vi pratar"),
  ("beteenden/enhetsmote.md", "### Prova\n\nStäll frågan och vänta in svaren.\n\n", ""),
  ("mognadsmodell.md", "| Färg |", "| Färgen |"),
  ("mognadsmodell.md", "| 1 | Vi vet |", "| 1 | |"),
  ("teman/gor-plats.md", "- En avdelning", "En avdelning"),
  ("teman/gor-plats.md", "Det nya behöver tid. Här hittar ni den i det ni redan gör.\n", ""),
  (swap, "titel: Byt ut", "titel:\tByt ut"),
  (swap, "titel: Byt ut", "titel: \"Byt\\ut\""),
  (swap, "titel: Byt ut", "titel: \"Byt\" ut"),
  (swap, "gruppstorlek: 4–12", "material: [a,, b]"),
  (swap, "gruppstorlek: 4–12", "material: a\n- b"),
  (swap, "gruppstorlek: 4–12", "material:\n- a\n  - b"),
  (swap, "---\nnummer: 2", "---\n- a\nnummer: 2"),
  (swap, "---\nnummer: 2", "nummer: 2"),
  (swap, "egen antipilot\n---", "egen antipilot"),
  (swap, "## Reflektera", "## Tillfällen\n\n### Först\n\nHej.\n\n## Reflektera"),
  (swap, "Kultur, mot 2: Ni säger ja till varandras förslag.", "Kultur, mot 2"),
  (
    swap, "### Lista uppgifter (15 min)",
    "### Lista uppgifter (15 min) {#a}\n\nText.\n\n#### Hybrid\n\nHej.\n\n##### Nej"
  ),
  (swap, "Ni får mer", "<b>Ni</b> får mer"),
  (swap, "Ni får mer", "Tid\n---\n\nNi får mer"),
  (swap, "Ni får mer", "Ni får ____ mer"),
  ("program.md", "| Vad | Minst |", "| Vad | |"),
  ("program.md", "| modulens tid |", "| |"),
  ("program.md", "utgivare: Läroverk\n", ""),
  (swap, "## Syfte", "Syfte"),
  (swap, "### Välj en (25 min, kan hoppas över)", "Välj en (25 min)"),
  (swap, "Ni får mer", "| a | b |\n|--|--|\n| 1 | 2 |\n\nNi får mer"),
  (swap, "Ni får mer", "| a | b |\n|---|\n| 1 | 2 |\n\nNi får mer"),
  (swap, "Ni får mer", "| a | b |\n| 1 | 2 |\n\nNi får mer"),
  (swap, "Ni får mer", "| a | b |\n|---|---|\n| 1 |\n\nNi får mer"),
  (swap, "Ni får mer", "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n\nNi får mer"),
  (swap, "Ni får mer", "-a\n-b\n\nNi får mer"),
  (swap, "Ni får mer", "[ ] a\n\nNi får mer"),
  (swap, "- [ ] Alla", "- []Alla"),
  (swap, "- [ ] Alla", "- ☐ Alla"),
  (swap, "Ni får mer", "1. a\n  - b\n  - c\n\nNi får mer"),
  (swap, "Ni får mer", "- a\n* b\n\nNi får mer"),
  (swap, "Ni får mer", "3. a\n\nNi får mer"),
  (swap, "Ni får mer", "2019. Ni får mer"),
  (swap, "Ni får mer", "[Ni]: får mer"),
  (swap, "Ni får mer", "Ni får[^1] mer\n\n[^1]: ledig\n\nNi"),
  (swap, "Ni får mer", "Ni får[^1] mer"),
  (swap, "Ni får mer", "Ni **får mer"),
  (swap, "Ni får mer", "Ni ~~får~~ mer"),
  (swap, "Ni får mer", "Ni får __ mer"),
  (swap, "Ni får mer", "Ni får [  ] mer"),
  (swap, "Ni får mer", "Ni [får] (https://a.se/) mer"),
  (swap, "Ni får mer", "Ni (får)[https://a.se/] mer"),
  (swap, "Ni får mer", "Ni [får](https://a.se/ mer"),
  (swap, "Ni får mer", "<!-- minns\n\nNi får mer"),
  (swap, "Ni får mer", "<!-- minns --> Ni får mer"),
  (swap, "(25 min, kan hoppas över)", "(20–25 min)"),
  (swap, "(25 min, kan hoppas över)", "(25 min, )"),
  (swap, "### Välj en (25 min", "### (25 min"),
  (swap, "### Välj en (25", "## Välj en (25"),
  (swap, "### Välj en (25", "### Paus – välj en (25"),
  (swap, "Kultur, mot 2: Ni", "**Kultur**, mot 2: Ni"),
  (swap, "(delas)", "(delas, högst 200 ord)"),
  (swap, "med? (delas)", "med? {#a} (delas) (högst 50 ord)"),
  (swap, "med? (delas)", "med? {#a"),
  (swap, "med? (delas)", "med? {#}"),
  (swap, "med? (delas)", "med? {#a}\n- Hur? {#a}"),
  (swap, "En per grupp", "En per person och bara på papper"),
  (swap, "### Mall: Bytet", "### Mall: Bytett"),
  (swap, "## Syfte", "## Syf\u{AD}te"),
  (swap, "gör först:", "gör\u{A0}först:"),
  (swap, "gör först: G", "gör först:\n• G"),
  (swap, "---\nnummer", "—\nnummer"),
  (swap, "titel: Byt ut", "titel: |\n  Byt ut"),
]

/// Every message is kept where it can be read from top to bottom, in both languages.
@Suite struct MessageTests {
  @Test(arguments: [Language.swedish, .english])
  func messagesReadAsKept(_ language: Language) throws {
    let base = try CatalogFiles.fixture("base")
    let printed = try mistakes.map { path, right, wrong in
      Told(try base.replacing(right, in: path, with: wrong)).printed(language)
    }
    try Snapshot("fixtures/messages/printed.\(language.rawValue).txt")
      .compare(with: printed.joined(separator: "\n"))
  }

  @Test func eachMistakeIsToldOnce() throws {
    let base = try CatalogFiles.fixture("base")
    for (path, right, wrong) in mistakes {
      let told = Told(try base.replacing(right, in: path, with: wrong))
      #expect(told.diagnostics.count == 1, "\(wrong)\n\(told.printed(.english))")
    }
  }
}
